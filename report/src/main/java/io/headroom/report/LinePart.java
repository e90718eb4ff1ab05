package io.headroom.report;

import io.headroom.engine.explain.Line;
import io.headroom.report.markup.Element;
import io.headroom.report.words.Figures;
import java.math.BigDecimal;
import java.util.List;

/** Numbers opened into the lines that make them, to the last digit. */
final class LinePart {
    private static final int SHOWN = 40;
    private static final int OPEN = 3;
    private static final int MOST = 4_000;

    private final Context context;
    private int written;

    private LinePart(Context context) {
        this.context = context;
    }

    static Part of(Context context) {
        LinePart part = new LinePart(context);
        List<Element> trees = context.explanations().stream()
                .map(line -> Element.of("div", "tree").add(part.tree(line, 0)))
                .toList();
        return new Part(
                "lines",
                trees.size() == 1 ? "One number, opened" : "Numbers, opened",
                trees.isEmpty()
                        ? "No number was opened in this report; headroom explain opens any."
                        : "The lines of each level give the line above it, to the last digit. Open any of them.",
                trees);
    }

    private Element tree(Line line, int depth) {
        written++;
        if (line.lines().isEmpty() || written > MOST) {
            return leaf(context.people().in(line.label()), value(line), how(line));
        }
        Element details = Element.of("details").add(row(Element.of("summary"), line, depth));
        if (depth < OPEN) {
            details.with("open", "open");
        }
        List<Line> shown = line.lines().size() > SHOWN ? line.lines().subList(0, SHOWN) : line.lines();
        shown.forEach(one -> details.add(tree(one, depth + 1)));
        if (shown.size() < line.lines().size()) {
            details.add(
                    rest(line, line.lines().subList(shown.size(), line.lines().size())));
        }
        return details;
    }

    private Element rest(Line line, List<Line> others) {
        BigDecimal sum = others.stream().map(Line::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        String said = line.how() == Line.How.SUM ? value(sum, line.unit()) : "";
        return leaf("%s more".formatted(Figures.count(others.size())), said, line.how() == Line.How.SUM ? "sum" : "");
    }

    private Element row(Element row, Line line, int depth) {
        String label = context.people().in(line.label());
        Element name = Element.of("span");
        if (depth == 0) {
            name.add(Element.of("strong").text(label));
        } else {
            name.text(label);
        }
        return row.add(name)
                .add(Element.saying("b", value(line)))
                .add(Element.of("span", "how").say(how(line)));
    }

    private static Element leaf(String label, String value, String how) {
        return Element.of("div", "leaf")
                .add(Element.of("span").text(label))
                .add(Element.saying("b", value))
                .add(Element.of("span", "how").say(how));
    }

    private static String how(Line line) {
        return switch (line.how()) {
            case GIVEN -> "";
            case SUM -> "sum of these";
            case PRODUCT -> "product of these";
            case QUOTIENT -> "the first over the second";
            case QUANTILE -> "quantile: mean, deviation, share of futures";
            case MAXIMUM -> "the largest of these";
            case CEILING -> "rounded up, once";
        };
    }

    private String value(Line line) {
        return value(line.value(), line.unit());
    }

    private String value(BigDecimal value, Line.Unit unit) {
        String exact = Figures.decimal(value, Math.min(6, Math.max(0, value.scale())));
        return switch (unit) {
            case HOURS -> exact + " h";
            case MINUTES -> exact + " min";
            case DAYS -> exact + (exact.equals("1") ? " day" : " days");
            case PEOPLE, COUNT -> exact;
            case MONEY -> Figures.sign(context.plan().cost().total().currency()) + exact;
            case SHARE -> Figures.decimal(value.movePointRight(2), 4) + " %";
            case FACTOR -> "× " + exact;
        };
    }
}
