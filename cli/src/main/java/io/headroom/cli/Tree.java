package io.headroom.cli;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.How;
import io.headroom.engine.model.Money;
import io.headroom.report.words.Figures;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** A number and what makes it, as an indented tree: label, value, and how the lines below make it. */
final class Tree {
    static final int USUAL_DEPTH = 6;
    private static final int VALUE = 14;
    private static final int HOW = 10;
    private static final int LEAST = 16;

    private final PrintWriter out;
    private final int width;
    private final Paint paint;
    private final Currency currency;

    Tree(PrintWriter out, int width, Paint paint, Currency currency) {
        this.out = out;
        this.width = width;
        this.paint = paint;
        this.currency = currency;
    }

    void print(Line line, int depth) {
        print(line, "", "", depth);
        out.flush();
    }

    /** The tree down to a depth; what was below is then taken as given. */
    static Line cut(Line line, int depth) {
        if (line.lines().isEmpty()) {
            return line;
        }
        if (depth == 0) {
            return new Line(line.address(), line.label(), line.value(), line.unit(), How.GIVEN, List.of());
        }
        return new Line(
                line.address(),
                line.label(),
                line.value(),
                line.unit(),
                line.how(),
                line.lines().stream().map(below -> cut(below, depth - 1)).toList());
    }

    private void print(Line line, String lead, String indent, int depth) {
        boolean open = depth > 0 || line.lines().isEmpty();
        String value = value(line);
        int most = Math.max(2, width - Math.max(VALUE, Shown.width(value)) - HOW - LEAST);
        String margin = margin(indent, most);
        int room = width - Math.max(VALUE, Shown.width(value)) - HOW - margin.length();
        List<String> label = Paragraph.wrap(line.label(), room - 2);
        String first = margin(lead, most) + label.get(0);
        String how = line.how() == How.GIVEN ? "" : line.how().word();
        out.println((first
                        + " ".repeat(Math.max(1, margin.length() + room - Shown.width(first)))
                        + " ".repeat(Math.max(0, VALUE - Shown.width(value)))
                        + (indent.isEmpty() ? paint.bold(value) : value)
                        + "  " + how)
                .stripTrailing());
        label.stream().skip(1).forEach(more -> out.println(margin + "  " + more));
        if (!open) {
            int left = width - margin.length() - 2;
            Paragraph.wrap("… " + below(line, left - 2), left).forEach(more -> out.println(margin + "  " + more));
            return;
        }
        List<Line> lines = line.lines();
        for (int at = 0; at < lines.size(); at++) {
            boolean last = at == lines.size() - 1;
            print(lines.get(at), indent + (last ? "└ " : "├ "), indent + (last ? "  " : "│ "), depth - 1);
        }
    }

    private static String people(BigDecimal people) {
        String said = Figures.decimal(people, 2);
        return said.equals("1") ? "1 person" : said + " people";
    }

    /** The branches on the left; of a tree deeper than the terminal is wide only the last. */
    private static String margin(String branches, int most) {
        return branches.length() <= most ? branches : "‥" + branches.substring(branches.length() - most + 1);
    }

    /** How to see what is below: as a command where it fits. */
    private static String below(Line line, int left) {
        String command = "headroom explain " + line.address();
        if (line.address().isEmpty()) {
            return "more with --depth";
        }
        return command.length() <= left ? command : line.address();
    }

    private String value(Line line) {
        return switch (line.unit()) {
            case HOURS -> Figures.fixed(line.value(), 2) + " h";
            case MINUTES -> Figures.decimal(line.value(), 1) + " min";
            case DAYS -> Figures.decimal(line.value(), 1) + " days";
            case PEOPLE -> people(line.value());
            case MONEY -> Figures.exactMoney(Money.of(line.value(), currency));
            case SHARE -> Figures.decimal(line.value().movePointRight(2), 1) + " %";
            case FACTOR -> "× " + Figures.decimal(line.value(), 4);
            case COUNT -> Figures.decimal(line.value(), 2);
        };
    }
}
