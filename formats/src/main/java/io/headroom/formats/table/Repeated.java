package io.headroom.formats.table;

import java.util.ArrayList;
import java.util.List;

/** Texts that a column repeats, each kept once: countries, owners, dates. Keeps up to {@value #MOST} of a column. Not for threads. */
final class Repeated {
    private static final int MOST = 5_000;

    private final Room room;
    private final List<Seen> columns = new ArrayList<>();

    Repeated(Room room) {
        this.room = room;
    }

    String once(int column, String text) throws Unreadable {
        return once(column, text.toCharArray(), 0, text.length());
    }

    /** The text of the letters from {@code from} to before {@code to}; none is made where the column has it already. */
    String once(int column, char[] letters, int from, int to) throws Unreadable {
        if (from == to) {
            return "";
        }
        while (columns.size() <= column) {
            columns.add(new Seen());
        }
        return columns.get(column).once(letters, from, to, room);
    }

    /** What one column has shown so far, each text in one of a few places that its hash names; a text whose places are taken is not kept. */
    private static final class Seen {
        private static final int FIRST_PLACES = 64;
        private static final int TRIED = 16;
        private static final int NONE = -1;

        private String[] places = new String[FIRST_PLACES];
        private int count;

        String once(char[] letters, int from, int to, Room room) throws Unreadable {
            int place = place(hash(letters, from, to), letters, from, to);
            if (place != NONE && places[place] != null) {
                return places[place];
            }
            String text = new String(letters, from, to - from);
            room.text(text);
            if (place != NONE && count < MOST) {
                places[place] = text;
                count++;
                if (2 * count > places.length) {
                    spread();
                }
            }
            return text;
        }

        /** Where a text stands or would. */
        private int place(int hash, char[] letters, int from, int to) {
            int place = hash;
            for (int tried = 0; tried < TRIED; tried++) {
                place &= places.length - 1;
                if (places[place] == null || isSame(places[place], letters, from, to)) {
                    return place;
                }
                place++;
            }
            return NONE;
        }

        private static int hash(char[] letters, int from, int to) {
            int hash = 0;
            for (int at = from; at < to; at++) {
                hash = 31 * hash + letters[at];
            }
            return hash ^ hash >>> 16;
        }

        private static boolean isSame(String text, char[] letters, int from, int to) {
            if (text.length() != to - from) {
                return false;
            }
            for (int at = from; at < to; at++) {
                if (text.charAt(at - from) != letters[at]) {
                    return false;
                }
            }
            return true;
        }

        private void spread() {
            String[] before = places;
            places = new String[2 * before.length];
            count = 0;
            for (String text : before) {
                if (text != null) {
                    char[] letters = text.toCharArray();
                    int place = place(hash(letters, 0, letters.length), letters, 0, letters.length);
                    if (place != NONE) {
                        places[place] = text;
                        count++;
                    }
                }
            }
        }
    }
}
