package io.headroom.formats.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, text, number or sign of a query; comments and blanks are none.
 *
 * @param text without its quotes
 * @param line where it begins, counted from 1
 * @param end  the position behind it
 */
record SqlToken(Kind kind, String text, int line, int end) {
    /** What a token is. */
    enum Kind {
        WORD,
        /** A name in double quotes. */
        QUOTED,
        TEXT,
        NUMBER,
        /** A place for a value, such as {@code :as_of}. */
        PLACE,
        SIGN,
        /** A quotation mark, bracket or comment that never closes. */
        OPEN
    }

    /** The tokens of a query, in its order. */
    static List<SqlToken> of(String sql) {
        return new Scan(sql).tokens();
    }

    boolean is(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Whether this may name a table or a column. */
    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** One walk through a query. */
    private static final class Scan {
        private final String sql;
        private final List<SqlToken> tokens = new ArrayList<>();
        private int at;
        private int line = 1;

        Scan(String sql) {
            this.sql = sql;
        }

        List<SqlToken> tokens() {
            while (at < sql.length()) {
                char next = sql.charAt(at);
                if (Character.isWhitespace(next)) {
                    pass(at + 1);
                } else if (sql.startsWith("--", at)) {
                    int end = sql.indexOf('\n', at);
                    pass(end < 0 ? sql.length() : end);
                } else if (sql.startsWith("/*", at)) {
                    comment();
                } else if (next == '\'') {
                    quoted(Kind.TEXT, '\'');
                } else if (next == '"' || next == '`') {
                    quoted(next == '"' ? Kind.QUOTED : Kind.WORD, next);
                } else if (next == '[') {
                    quoted(Kind.WORD, ']');
                } else {
                    plain(next);
                }
            }
            return tokens;
        }

        private void comment() {
            int end = sql.indexOf("*/", at + 2);
            if (end < 0) {
                add(Kind.OPEN, "/*", sql.length());
            } else {
                pass(end + 2);
            }
        }

        private void quoted(Kind kind, char close) {
            int end = at + 1;
            while (end < sql.length() && (sql.charAt(end) != close || (close != ']' && isTwice(end, close)))) {
                end += sql.charAt(end) == close ? 2 : 1;
            }
            if (end >= sql.length()) {
                add(Kind.OPEN, sql.substring(at, at + 1), sql.length());
            } else {
                String inside = sql.substring(at + 1, end);
                add(kind, inside.replace("" + close + close, "" + close), end + 1);
            }
        }

        private boolean isTwice(int position, char mark) {
            return position + 1 < sql.length() && sql.charAt(position + 1) == mark;
        }

        private void plain(char next) {
            boolean place = next == ':' || next == '@' || next == '$' || next == '?';
            int end = at + 1;
            if (!place && !isLetter(next)) {
                add(Kind.SIGN, String.valueOf(next), end);
                return;
            }
            while (end < sql.length() && (isLetter(sql.charAt(end)) || (isDigit(next) && sql.charAt(end) == '.'))) {
                end++;
            }
            Kind kind = isDigit(next) ? Kind.NUMBER : Kind.WORD;
            add(place ? Kind.PLACE : kind, sql.substring(at, end), end);
        }

        private void add(Kind kind, String text, int end) {
            tokens.add(new SqlToken(kind, text, line, end));
            pass(end);
        }

        private void pass(int end) {
            for (; at < end; at++) {
                line += sql.charAt(at) == '\n' ? 1 : 0;
            }
        }

        private static boolean isDigit(char letter) {
            return letter >= '0' && letter <= '9';
        }

        private static boolean isLetter(char letter) {
            return Character.isLetterOrDigit(letter) || letter == '_' || letter > 0x7f;
        }
    }
}
