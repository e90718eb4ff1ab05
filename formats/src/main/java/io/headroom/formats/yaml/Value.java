package io.headroom.formats.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value of a YAML file with its place. Each question answers nothing where the value is not of the kind asked for, and the
 * findings then say what was expected; so reading goes on, and all mistakes of a file come out together.
 */
public final class Value {
    private final Node node;
    private final int line;
    private final String path;
    private final Findings findings;

    Value(Node node, int line, String path, Findings findings) {
        this.node = node;
        this.line = line;
        this.path = path;
        this.findings = findings;
    }

    /** The keys that lead here, such as {@code activities.qbr.front}. */
    public String path() {
        return path;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    public boolean isText() {
        return node instanceof Node.Text;
    }

    public boolean isList() {
        return node instanceof Node.Items;
    }

    public boolean isKeyed() {
        return node instanceof Node.Entries;
    }

    /** The same value under another path. */
    public Value at(String newPath) {
        return new Value(node, line, newPath, findings);
    }

    /** Says that this value makes the file unusable, and what was expected. */
    public void refuse(String expected) {
        findings.refuse(line, path, node.shown(), expected);
    }

    public void warn(String expected) {
        findings.warn(line, path, node.shown(), expected);
    }

    public void notice(String expected) {
        findings.notice(line, path, node.shown(), expected);
    }

    /** What is made of this value; where a record refuses it, its message becomes an issue here. */
    public <T> Optional<T> make(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException | ArithmeticException contradiction) {
            refuse(String.valueOf(contradiction.getMessage()));
            return Optional.empty();
        }
    }

    /** A text with something in it. */
    public Optional<String> text() {
        if (node instanceof Node.Text text && !text.value().isBlank()) {
            return Optional.of(text.value().strip());
        }
        refuse("A text is expected here.");
        return Optional.empty();
    }

    /** A number within bounds, both included. */
    public OptionalDouble number(double least, double most) {
        Optional<BigDecimal> number = decimal();
        if (number.isEmpty()) {
            refuse("A number from %s to %s is expected here, such as 0.5; not %s."
                    .formatted(Numbers.plain(least), Numbers.plain(most), isText() ? "a text" : "a list or keys"));
            return OptionalDouble.empty();
        }
        double value = number.get().doubleValue();
        if (!(value >= least && value <= most)) {
            refuse("This number lies between %s and %s.".formatted(Numbers.plain(least), Numbers.plain(most)));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(value);
    }

    /** A whole number within bounds, both included. */
    public OptionalInt whole(int least, int most) {
        Optional<BigDecimal> number = decimal();
        boolean fits = number.isPresent()
                && number.get().stripTrailingZeros().scale() <= 0
                && number.get().compareTo(BigDecimal.valueOf(least)) >= 0
                && number.get().compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!fits) {
            refuse("A whole number from %s to %s is expected here."
                    .formatted(Numbers.plain(least), Numbers.plain(most)));
            return OptionalInt.empty();
        }
        return OptionalInt.of(number.get().intValueExact());
    }

    /** The exact number written, if it is one; asks without complaint. */
    public Optional<BigDecimal> decimal() {
        return node instanceof Node.Text text ? Numbers.decimal(text.value()) : Optional.empty();
    }

    /** True or false; {@code yes} and {@code no} are understood. */
    public Optional<Boolean> truth() {
        String written = node instanceof Node.Text text ? text.value().strip().toLowerCase(Locale.ROOT) : "";
        return switch (written) {
            case "true", "yes" -> Optional.of(true);
            case "false", "no" -> Optional.of(false);
            default -> {
                refuse("Either true or false is expected here.");
                yield Optional.empty();
            }
        };
    }

    /** A day as {@code 2027-01-31}. */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(
                    node instanceof Node.Text text ? text.value().strip() : ""));
        } catch (DateTimeException notADate) {
            refuse("A day is expected here, written as 2027-01-31.");
            return Optional.empty();
        }
    }

    /** One of the words known, in any case; {@code kind} names them in the message, such as "service level". */
    public <T> Optional<T> oneOf(String kind, Map<String, T> known) {
        Optional<String> word = text();
        if (word.isEmpty()) {
            return Optional.empty();
        }
        T found = known.get(word.get());
        if (found == null) {
            found = known.get(word.get().toLowerCase(Locale.ROOT));
        }
        if (found == null) {
            refuse("\"%s\" is not a %s here; known %s: %s.%s"
                    .formatted(
                            Shortened.text(word.get()),
                            kind,
                            known.size() == 1 ? "is" : "are",
                            known.isEmpty()
                                    ? "none"
                                    : String.join(
                                            ", ",
                                            known.keySet().stream().limit(40).toList()),
                            Closest.question(word.get(), known.keySet())));
        }
        return Optional.ofNullable(found);
    }

    /** The values of a list; a single text counts as a list of one. */
    public List<Value> list() {
        if (node instanceof Node.Items items) {
            List<Value> values = new ArrayList<>();
            for (Node item : items.nodes()) {
                String place = path + "[" + (values.size() + 1) + "]"; // not formatted: this runs at every start
                values.add(new Value(item, item.line(), place, findings));
            }
            return values;
        }
        if (node instanceof Node.Text text && !text.value().isBlank()) {
            return List.of(this);
        }
        refuse("A list is expected here, such as [one, two].");
        return List.of();
    }

    /** What a function makes of each value of a list, without those of which it makes nothing. */
    public <T> List<T> list(Function<Value, Optional<T>> maker) {
        return list().stream().map(maker).flatMap(Optional::stream).toList();
    }

    /** The keys here, to be read one by one. */
    public Optional<Fields> fields() {
        if (node instanceof Node.Entries entries) {
            return Optional.of(new Fields(this, entries, findings));
        }
        refuse("Keys are expected here, such as {id: one, label: One}.");
        return Optional.empty();
    }
}
