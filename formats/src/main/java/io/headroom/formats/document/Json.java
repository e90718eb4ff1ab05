package io.headroom.formats.document;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.MonthlyHours;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes one JSON document as it comes, nothing of it kept in memory: keys in the order of the calls, lines ended by a line feed,
 * numbers as plain decimals, what is not known as {@code null}.
 */
final class Json {
    private static final int DIGITS = 6;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** One document; its first key says which. */
    static void document(String schema, Writer to, Consumer<Json> body) {
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), to)) {
            Json json = new Json(generator);
            generator.writeStartObject();
            json.text("schema", schema);
            body.accept(json);
            generator.writeEndObject();
            generator.writeRaw('\n');
        }
    }

    void text(String key, String value) {
        out.writeStringProperty(key, value);
    }

    void text(String key, Optional<?> value) {
        out.writeName(key);
        if (value.isPresent()) {
            out.writeString(value.get().toString());
        } else {
            out.writeNull();
        }
    }

    void flag(String key, boolean value) {
        out.writeBooleanProperty(key, value);
    }

    void count(String key, long value) {
        out.writeNumberProperty(key, value);
    }

    void count(String key, OptionalInt value) {
        out.writeName(key);
        if (value.isPresent()) {
            out.writeNumber(value.getAsInt());
        } else {
            out.writeNull();
        }
    }

    void count(String key, OptionalLong value) {
        out.writeName(key);
        if (value.isPresent()) {
            out.writeNumber(value.getAsLong());
        } else {
            out.writeNull();
        }
    }

    void exact(String key, BigDecimal value) {
        out.writeName(key);
        out.writeNumber(value);
    }

    void number(String key, double value) {
        out.writeName(key);
        number(value);
    }

    void number(String key, OptionalDouble value) {
        number(key, value.orElse(Double.NaN));
    }

    void hours(String key, Hours value) {
        exact(key, value.exact());
    }

    void hours(String key, MonthlyHours hours, int months) {
        list(key, months, month -> out.writeNumber(hours.at(month).exact()));
    }

    void money(String key, Money value) {
        exact(key, value.exact());
    }

    void money(String key, Optional<Money> value) {
        out.writeName(key);
        if (value.isPresent()) {
            out.writeNumber(value.get().exact());
        } else {
            out.writeNull();
        }
    }

    void months(String key, List<YearMonth> months) {
        texts(key, months);
    }

    void texts(String key, Collection<?> values) {
        out.writeArrayPropertyStart(key);
        values.forEach(value -> out.writeString(value.toString()));
        out.writeEndArray();
    }

    void numbers(String key, Collection<? extends Number> values) {
        out.writeArrayPropertyStart(key);
        values.forEach(value -> number(value.doubleValue()));
        out.writeEndArray();
    }

    void counts(String key, Map<?, Integer> counts) {
        object(key, () -> counts.forEach((name, count) -> count(name(name), count)));
    }

    void object(String key, Runnable body) {
        out.writeObjectPropertyStart(key);
        body.run();
        out.writeEndObject();
    }

    <T> void object(String key, Optional<T> value, Consumer<T> body) {
        if (value.isPresent()) {
            object(key, () -> body.accept(value.get()));
        } else {
            out.writeNullProperty(key);
        }
    }

    /** A list of objects, written one by one. */
    <T> void objects(String key, Iterable<T> values, Consumer<T> body) {
        out.writeArrayPropertyStart(key);
        for (T value : values) {
            out.writeStartObject();
            body.accept(value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    <K, V> void objects(String key, Map<K, V> values, BiConsumer<K, V> body) {
        objects(key, values.entrySet(), entry -> body.accept(entry.getKey(), entry.getValue()));
    }

    /** {@code MUST_ACT} is {@code must-act}. */
    static String name(Object value) {
        return value instanceof Enum<?> one
                ? one.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : value.toString();
    }

    /** At most six decimals, none for whole numbers. */
    static BigDecimal decimal(double value) {
        BigDecimal short6 =
                BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return short6.scale() < 0 ? short6.setScale(0, RoundingMode.UNNECESSARY) : short6;
    }

    private void list(String key, int size, java.util.function.IntConsumer each) {
        out.writeArrayPropertyStart(key);
        for (int at = 0; at < size; at++) {
            each.accept(at);
        }
        out.writeEndArray();
    }

    private void number(double value) {
        if (Double.isFinite(value)) {
            out.writeNumber(decimal(value));
        } else {
            out.writeNull();
        }
    }

    /** Objects on lines of their own, lists of numbers on one line. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
