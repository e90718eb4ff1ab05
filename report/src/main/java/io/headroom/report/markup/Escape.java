package io.headroom.report.markup;

/** Texts of anybody, made harmless: no markup, no characters that XML forbids, none that turn the direction of what follows. */
final class Escape {
    private static final char REPLACEMENT = '\uFFFD';

    private Escape() {}

    static void into(StringBuilder out, String text) {
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            switch (one) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    boolean pair = Character.isHighSurrogate(one)
                            && at + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(at + 1));
                    if (pair) {
                        out.append(one).append(text.charAt(++at));
                    } else {
                        out.append(isHarmless(one) ? one : REPLACEMENT);
                    }
                }
            }
        }
    }

    private static boolean isHarmless(char one) {
        boolean control = (one < 0x20 && one != '\t' && one != '\n') || (one >= 0x7F && one <= 0x9F);
        boolean turning = (one >= '\u202A' && one <= '\u202E') || (one >= '\u2066' && one <= '\u2069');
        boolean noCharacter = Character.isSurrogate(one) || one >= '\uFFFE';
        return !control && !turning && !noCharacter;
    }
}
