package io.headroom.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How much room words take, and how they keep out of each other's way. */
final class Lettering {
    /** Width of an average letter at 13 px, with room for wide fonts. */
    private static final double LETTER = 7.2;

    private Lettering() {}

    /** About how wide a text is at 13 px; never much less than it will be. */
    static double width(String text) {
        return text.codePointCount(0, text.length()) * LETTER;
    }

    /** The text, or its beginning and an ellipsis where it is wider. */
    static String fit(String text, double width) {
        int letters = Math.max(2, (int) (width / LETTER));
        int length = text.codePointCount(0, text.length());
        return length <= letters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, letters - 1)).strip() + "…";
    }

    /** The text on at most two lines of about this width, the second one cut where it is longer. */
    static List<String> lines(String text, double width) {
        return lines(text, width, 2);
    }

    /** The text on at most {@code most} lines of about this width, the last one cut where it is longer. */
    static List<String> lines(String text, double width, int most) {
        int letters = Math.max(2, (int) (width / LETTER));
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > letters && lines.size() < most - 1) {
            int space = rest.lastIndexOf(' ', letters);
            if (space <= 0) {
                break;
            }
            lines.add(rest.substring(0, space));
            rest = rest.substring(space + 1);
        }
        lines.add(fit(rest, width));
        return lines;
    }

    /**
     * Places for labels that want to stand at some, at least {@code gap} apart and in the same order, moved as little as a
     * run down and a run up can.
     */
    static double[] apart(double[] wanted, double gap, double least, double most) {
        Integer[] order = IntStream.range(0, wanted.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(at -> wanted[at]));
        double[] places = wanted.clone();
        double free = least;
        for (int at : order) {
            places[at] = Math.max(places[at], free);
            free = places[at] + gap;
        }
        double ceiling = most;
        for (int position = order.length - 1; position >= 0; position--) {
            int at = order[position];
            places[at] = Math.min(places[at], ceiling);
            ceiling = places[at] - gap;
        }
        return places;
    }
}
