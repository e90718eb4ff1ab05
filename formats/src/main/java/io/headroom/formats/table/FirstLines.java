package io.headroom.formats.table;

import java.util.ArrayList;
import java.util.List;

/** The first lines of a text that hold something; a line end in quotes ends none. */
record FirstLines(List<String> lines, char quote) {
    private static final int MOST = 30;
    private static final int LONGEST = 65_536;

    static FirstLines of(String text, char quote) {
        List<String> lines = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int at = 0; at <= Math.min(text.length(), LONGEST) && lines.size() < MOST; at++) {
            boolean end = at == text.length() || at == LONGEST || (!quoted && isEnd(text.charAt(at)));
            if (end) {
                String line = text.substring(begin, at);
                if (!line.isBlank()) {
                    lines.add(line);
                }
                begin = at + 1;
            } else if (text.charAt(at) == quote) {
                quoted = !quoted;
            }
        }
        return new FirstLines(lines, quote);
    }

    int size() {
        return lines.size();
    }

    /** The cells of one line, were this the separator; without quotes and blanks around them. */
    List<String> cells(int line, char separator) {
        String text = lines.get(line);
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || (!quoted && text.charAt(at) == separator)) {
                cells.add(bare(text.substring(begin, at).strip()));
                begin = at + 1;
            } else if (text.charAt(at) == quote) {
                quoted = !quoted;
            }
        }
        return cells;
    }

    static boolean isEnd(char letter) {
        return letter == '\n' || letter == '\r';
    }

    private String bare(String cell) {
        boolean around = cell.length() > 1 && cell.charAt(0) == quote && cell.charAt(cell.length() - 1) == quote;
        return around ? cell.substring(1, cell.length() - 1) : cell;
    }
}
