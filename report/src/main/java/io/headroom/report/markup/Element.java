package io.headroom.report.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One element of HTML or SVG, written so that HTML and XML readers understand the same. Everything that is added as text or as
 * an attribute is escaped; nothing else gets in. Changed while it is put together; not safe for several threads.
 */
public final class Element {
    private static final Set<String> EMPTY = Set.of("meta", "br", "input", "col", "link");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9:-]*");
    private static final Pattern UNIT = Pattern.compile("(?<=[0-9]) (?=(%|h|min)(?![A-Za-z]))");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> children = new ArrayList<>();

    private Element(String name) {
        this.name = checked(name);
    }

    public static Element of(String name) {
        return new Element(name);
    }

    /** An element with a class. */
    public static Element of(String name, String style) {
        return new Element(name).with("class", style);
    }

    /** An element with a text of our own, whose numbers stay with their units on one line. */
    public static Element saying(String name, String text) {
        return new Element(name).say(text);
    }

    public Element with(String attribute, String value) {
        attributes.put(checked(attribute), value);
        return this;
    }

    /** A coordinate or a length, with at most one decimal. */
    public Element with(String attribute, double value) {
        return with(attribute, length(value));
    }

    public Element with(String attribute, int value) {
        return with(attribute, Integer.toString(value));
    }

    public Element add(Element child) {
        children.add(child);
        return this;
    }

    public Element addAll(List<Element> more) {
        children.addAll(more);
        return this;
    }

    /** A text from anywhere. */
    public Element text(String text) {
        children.add(text);
        return this;
    }

    /** A text of our own, whose numbers stay with their units on one line. */
    public Element say(String text) {
        return text(UNIT.matcher(text).replaceAll("\u00A0"));
    }

    /** A style sheet or a script, which no reader unescapes: it must not need escaping. */
    Element verbatim(String code) {
        if (code.indexOf('<') >= 0 || code.indexOf('&') >= 0) {
            throw new IllegalArgumentException("A style sheet or script inside the page must do without < and &.");
        }
        children.add(new Verbatim(code));
        return this;
    }

    /** A style sheet. */
    public static Element style(String code) {
        return of("style").verbatim(code);
    }

    /** A script. */
    public static Element script(String code) {
        return of("script").verbatim(code);
    }

    /** The markup. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    /** A number as SVG wants it: at most one decimal, a point, no exponent. */
    public static String length(double value) {
        if (!Double.isFinite(value) || Math.abs(value) > 1e7) {
            throw new IllegalArgumentException("%s is no place on a chart.".formatted(value));
        }
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    private void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            Escape.into(out, value);
            out.append('"');
        });
        if (children.isEmpty() && EMPTY.contains(name)) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Object child : children) {
            if (child instanceof Element element) {
                element.write(out);
            } else if (child instanceof Verbatim verbatim) {
                out.append(verbatim.code());
            } else {
                Escape.into(out, child.toString());
            }
        }
        out.append("</").append(name).append('>');
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"%s\" is no name of an element or attribute.".formatted(name));
        }
        return name;
    }

    private record Verbatim(String code) {}
}
