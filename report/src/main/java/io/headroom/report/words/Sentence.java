package io.headroom.report.words;

import java.util.List;

/** English grammar, as far as a plan needs it. */
final class Sentence {
    private Sentence() {}

    /** {@code 1 row}, {@code 486 rows}. */
    static String of(long count, String one, String many) {
        return Figures.count(count) + " " + (count == 1 ? one : many);
    }

    /** {@code 1 person}, {@code 15 people}, {@code 0.5 of a person}, {@code no people}. */
    static String people(double people) {
        String said = Figures.people(people);
        return switch (said) {
            case "0" -> "no people";
            case "1" -> "1 person";
            default -> people > 0 && people < 1 ? said + " of a person" : said + " people";
        };
    }

    /** {@code Ada, Ben and Cem}. */
    static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** The first letter in upper case. */
    static String start(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /** {@code text} with a full stop, unless it ends a sentence already. */
    static String stop(String text) {
        String said = text.strip();
        return said.isEmpty() || said.endsWith(".") || said.endsWith(":") || said.endsWith("?") || said.endsWith("!")
                ? said
                : said + ".";
    }
}
