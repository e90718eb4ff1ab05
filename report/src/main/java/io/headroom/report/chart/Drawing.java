package io.headroom.report.chart;

import io.headroom.report.markup.Element;

/** A sheet to draw on, in pixels from its top left corner; sizes of text are those of the page. */
final class Drawing {
    static final double WIDTH = 1040;

    private final Element svg;

    /** A sheet with what a screen reader says about it. */
    Drawing(String key, double width, double height, String title, String description) {
        svg = Element.of("svg", "chart")
                .with("viewBox", "0 0 " + Element.length(width) + " " + Element.length(height))
                .with("width", width)
                .with("height", height)
                .with("role", "img")
                .with("aria-labelledby", key + "-t " + key + "-d")
                .add(Element.of("title").with("id", key + "-t").text(title))
                .add(Element.of("desc").with("id", key + "-d").text(description));
    }

    Element svg() {
        return svg;
    }

    Drawing add(Element element) {
        svg.add(element);
        return this;
    }

    Drawing line(String style, double x1, double y1, double x2, double y2) {
        return add(Element.of("line", style)
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2));
    }

    Drawing rect(String style, double x, double y, double width, double height) {
        return add(rectangle(style, x, y, width, height));
    }

    static Element rectangle(String style, double x, double y, double width, double height) {
        return Element.of("rect", style)
                .with("x", x)
                .with("y", y)
                .with("width", Math.max(0, width))
                .with("height", Math.max(0, height));
    }

    Drawing dot(String style, double x, double y, double radius) {
        return add(Element.of("circle", style).with("cx", x).with("cy", y).with("r", radius));
    }

    /** A text that begins at x. */
    Drawing left(String style, double x, double y, String text) {
        return add(written(style, x, y, "start", text));
    }

    /** A text around x. */
    Drawing middle(String style, double x, double y, String text) {
        return add(written(style, x, y, "middle", text));
    }

    /** A text that ends at x. */
    Drawing right(String style, double x, double y, String text) {
        return add(written(style, x, y, "end", text));
    }

    /** A number and what it means behind it, at one end of a line. */
    Drawing pair(double x, double y, String anchor, String number, String meaning) {
        return add(Element.of("text", "h")
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .add(Element.of("tspan", "s").say(number))
                .add(Element.of("tspan").with("dx", 8).say(meaning)));
    }

    static Element written(String style, double x, double y, String anchor, String text) {
        return Element.of("text", style)
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .say(text);
    }
}
