package io.headroom.cli;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.How;
import io.headroom.engine.model.Money;
import io.headroom.report.words.Figures;
import java.io.PrintWriter;
import java.util.Currency;
import java.util.List;

/** A number and what makes it, as an indented tree: label, value, and how the lines below make it. */
final class Tree {
    static final int USUAL_DEPTH = 6;
    private static final int VALUE = 14;
    private static final int HOW = 12;

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
        int room = Math.max(12, width - VALUE - HOW - 4 - indent.length());
        List<String> label = Paragraph.wrap(line.label(), room);
        String first = lead + label.get(0);
        String value = value(line);
        String how = line.how() == How.GIVEN ? "" : line.how().word();
        out.println((first
                        + " ".repeat(Math.max(1, indent.length() + room - Shown.width(first)))
                        + " ".repeat(Math.max(0, VALUE - Shown.width(value)))
                        + (indent.isEmpty() ? paint.bold(value) : value)
                        + "  " + how)
                .stripTrailing());
        label.stream().skip(1).forEach(more -> out.println(indent + "  " + more));
        if (!open) {
            out.println(indent + "  … " + below(line));
            return;
        }
        List<Line> lines = line.lines();
        for (int at = 0; at < lines.size(); at++) {
            boolean last = at == lines.size() - 1;
            print(lines.get(at), indent + (last ? "└ " : "├ "), indent + (last ? "  " : "│ "), depth - 1);
        }
    }

    private static String below(Line line) {
        return line.address().isEmpty() ? "more with --depth" : "headroom explain %s".formatted(line.address());
    }

    private String value(Line line) {
        return switch (line.unit()) {
            case HOURS -> Figures.fixed(line.value(), 2) + " h";
            case MINUTES -> Figures.decimal(line.value(), 1) + " min";
            case DAYS -> Figures.decimal(line.value(), 1) + " days";
            case PEOPLE -> Figures.decimal(line.value(), 2) + " people";
            case MONEY -> Figures.exactMoney(Money.of(line.value(), currency));
            case SHARE -> Figures.decimal(line.value().movePointRight(2), 1) + " %";
            case FACTOR -> "× " + Figures.decimal(line.value(), 4);
            case COUNT -> Figures.decimal(line.value(), 2);
        };
    }
}
