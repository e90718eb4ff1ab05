package io.headroom.formats.mapping;

import io.headroom.formats.Read;
import io.headroom.formats.table.Form;
import io.headroom.formats.yaml.Closest;
import io.headroom.formats.yaml.Fields;
import io.headroom.formats.yaml.Findings;
import io.headroom.formats.yaml.Value;
import io.headroom.formats.yaml.YamlText;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads {@code mapping.yaml}: all of it, or none and every mistake in it with line, key, value and what was expected. The form is
 * published as {@code docs/schema/mapping.schema.json}.
 *
 * <pre>
 * accounts:
 *   separator: semicolon
 *   columns:
 *     Kunde: name
 *     Umsatz: {field: arr, decimal: ",", currency: EUR}
 *     Ende: {field: renewal_date, dates: day-first}
 *     Notiz: ignored
 * </pre>
 */
public final class MappingReader {
    private static final int LAST_LINE = 1_048_576;
    static final Map<String, Character> QUOTES = Map.of("double", '"', "single", '\'');
    private static final Map<String, Character> DECIMALS = Map.of(".", '.', ",", ',', "point", '.', "comma", ',');

    private final FieldKinds known;
    private final Map<String, ColumnMapping> taken = new HashMap<>();

    private MappingReader(FieldKinds known) {
        this.known = known;
    }

    /**
     * What stands in the text.
     *
     * @param file  how issues name it
     * @param kinds the kinds of files there are, with the fields of each
     */
    public static Read<Mapping> read(String file, String text, Map<String, FieldKinds> kinds) {
        Findings findings = new Findings(file);
        if (text.length() < YamlText.LONGEST
                && text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
            return Read.of(Mapping.NONE, List.of());
        }
        Map<String, FileMapping> files = new LinkedHashMap<>();
        YamlText.read(text, findings).flatMap(Value::fields).ifPresent(fields -> {
            kinds.forEach((kind, known) -> fields.value(kind)
                    .flatMap(Value::fields)
                    .ifPresent(own -> files.put(kind, new MappingReader(known).file(own))));
            fields.done();
        });
        return findings.read(() -> new Mapping(file, files));
    }

    private FileMapping file(Fields fields) {
        Optional<String> system = fields.text("system");
        Optional<String> sheet = fields.text("sheet");
        OptionalInt header = fields.value("header_line")
                .map(value -> value.whole(1, LAST_LINE))
                .orElse(OptionalInt.empty());
        Optional<String> encoding =
                fields.value("encoding").flatMap(value -> value.oneOf("known encoding", Form.encodings()));
        Optional<Character> separator = fields.value("separator")
                .flatMap(
                        value -> sign(value, Form.SEPARATORS, "comma, semicolon, tab, bar, or another sign in quotes"));
        Optional<Character> quote = fields.value("quote")
                .flatMap(value -> sign(value, QUOTES, "double, single, or another sign in quotes"));
        List<ColumnMapping> columns = new ArrayList<>();
        fields.value("columns")
                .flatMap(Value::fields)
                .ifPresent(own -> own.keys()
                        .forEach(name -> own.need(name, "arr")
                                .flatMap(value -> column(name, value))
                                .ifPresent(columns::add)));
        fields.done();
        return fields.whole()
                .make(() -> new Form(sheet, header, encoding, separator, quote))
                .map(form -> new FileMapping(system, form, columns))
                .orElse(FileMapping.NONE);
    }

    /** A character by its name or itself; no letter, digit, blank, point or line end, which cells are made of. */
    private static Optional<Character> sign(Value value, Map<String, Character> words, String choice) {
        return value.text().flatMap(text -> {
            Character named = words.get(text.toLowerCase(Locale.ROOT));
            boolean single = text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0)) && text.charAt(0) != '.';
            if (named == null && !single) {
                value.refuse("One of %s is expected here.%s".formatted(choice, Closest.question(text, words.keySet())));
                return Optional.empty();
            }
            return Optional.of(named == null ? text.charAt(0) : named);
        });
    }

    private Optional<ColumnMapping> column(String name, Value value) {
        if (value.isText()) {
            return field(value)
                    .map(field -> column(name, value, field, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return value.fields().flatMap(fields -> {
            Optional<String> field = fields.need("field", "arr").flatMap(this::field);
            Optional<DateStyle> dates = fields.value("dates")
                    .filter(style -> fits(style, field, known.dates()::contains, "days"))
                    .flatMap(style -> style.oneOf("order of a date", DateStyle.words()));
            Optional<Character> decimal = fields.value("decimal")
                    .filter(style -> fits(style, field, known::hasDecimals, "numbers with decimals"))
                    .flatMap(style -> style.oneOf("decimal sign", DECIMALS));
            Optional<Currency> currency = fields.value("currency")
                    .filter(style -> fits(style, field, known.money()::contains, "amounts of money"))
                    .flatMap(MappingReader::currency);
            fields.done();
            return field.map(one -> column(name, value, one, dates, decimal, currency));
        });
    }

    private ColumnMapping column(
            String name,
            Value value,
            String field,
            Optional<DateStyle> dates,
            Optional<Character> decimal,
            Optional<Currency> currency) {
        ColumnMapping column = new ColumnMapping(name, value.line(), field, dates, decimal, currency);
        ColumnMapping other = column.ignored() ? null : taken.putIfAbsent(field, column);
        if (other != null) {
            value.refuse(
                    "\"%s\" is the column \"%s\" already, on line %s. A field is one column: keep one, and write ignored or attr.NAME for the other."
                            .formatted(field, other.column(), other.line()));
        }
        return column;
    }

    private Optional<String> field(Value value) {
        return value.text().flatMap(text -> {
            String field = text.toLowerCase(Locale.ROOT);
            if (known.has(field)) {
                return Optional.of(field);
            }
            value.refuse("\"%s\" is no field of this file.%s There are %s; %signored leaves the column out."
                    .formatted(
                            text,
                            Closest.question(field, known.fields()),
                            String.join(", ", known.fields()),
                            known.keeps() ? "attr.NAME and metric.NAME keep a column under a name of its own, " : ""));
            return Optional.empty();
        });
    }

    private static boolean fits(
            Value value, Optional<String> field, java.util.function.Predicate<String> holds, String what) {
        if (field.isPresent() && !holds.test(field.get())) {
            value.refuse("\"%s\" holds no %s, so this says nothing: leave it out.".formatted(field.get(), what));
            return false;
        }
        return true;
    }

    private static Optional<Currency> currency(Value value) {
        return value.text().flatMap(code -> {
            Optional<Currency> found = Currency.getAvailableCurrencies().stream()
                    .filter(one -> one.getCurrencyCode().equalsIgnoreCase(code))
                    .findFirst();
            if (found.isEmpty()) {
                value.refuse("A currency is three letters of ISO 4217, such as USD or EUR.");
            }
            return found;
        });
    }
}
