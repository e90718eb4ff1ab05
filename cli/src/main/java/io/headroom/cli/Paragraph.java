package io.headroom.cli;

import java.util.ArrayList;
import java.util.List;

/** Text cut into lines of a width, between words; a word that is wider than a line is cut. */
final class Paragraph {
    private Paragraph() {}

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : Shown.safe(text).split("\n", -1)) {
            wrapLine(line, Math.max(1, width), lines);
        }
        return lines;
    }

    private static void wrapLine(String text, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String left = word;
            if (line.length() > 0 && Shown.width(line) + 1 + Shown.width(left) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (Shown.width(left) > width) {
                int cut = Math.max(1, Shown.fitting(left, width));
                lines.add(left.substring(0, cut));
                left = left.substring(cut);
            }
            line.append(line.length() > 0 ? " " : "").append(left);
        }
        lines.add(line.toString());
    }
}
