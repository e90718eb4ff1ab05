package io.headroom.formats.intake;

import io.headroom.formats.mapping.FieldKinds;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the columns of one kind of file are called; the table itself stands in {@code headers.txt}. */
final class Headers {
    private static final Map<String, Headers> ALL = all();
    private static final Map<String, FieldKinds> KINDS = kinds(Sections.read("cells.txt"));

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Set<String> fields = new LinkedHashSet<>();

    private Headers(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            String field = line.substring(0, colon);
            fields.add(field);
            List<String> names =
                    new ArrayList<>(List.of(line.substring(colon + 1).split(";")));
            names.add(field);
            for (int rank = 0; rank < names.size(); rank++) {
                meanings.putIfAbsent(Plain.header(names.get(rank)), new Meaning(field, rank, Optional.empty()));
            }
        }
    }

    /** The names of the columns of accounts, team, time_off, account_products, survey or transactions. */
    static Headers of(String kind) {
        Headers headers = ALL.get(kind);
        if (headers == null) {
            throw new IllegalStateException("headers.txt has no section \"%s\".".formatted(kind));
        }
        return headers;
    }

    /** The fields of every kind of file, and how their cells are written. */
    static Map<String, FieldKinds> kinds() {
        return KINDS;
    }

    /** Whether the columns of some kind of file are called so. */
    static boolean anyKnows(String header) {
        return ALL.values().stream().anyMatch(headers -> headers.meaning(header).isPresent());
    }

    boolean knows(String field) {
        return fields.contains(field);
    }

    /** What a header means; empty where nobody knows it. */
    Optional<Meaning> meaning(String header) {
        Meaning plain = meanings.get(Plain.header(header));
        return plain != null ? Optional.of(plain) : inCurrency(header);
    }

    private Optional<Meaning> inCurrency(String header) {
        String text = header;
        for (Map.Entry<String, String> sign : Words.currencySigns().entrySet()) {
            text = text.replace(sign.getKey(), " " + sign.getValue() + " ");
        }
        List<String> words = new ArrayList<>(List.of(Plain.words(text).split(" ")));
        String code = words.remove(words.size() - 1).toUpperCase(Locale.ROOT);
        if (words.isEmpty() || !Amount.CODES.contains(code)) {
            return Optional.empty();
        }
        words.removeIf("in"::equals);
        Meaning plain = meanings.get(String.join("", words));
        return plain == null
                ? Optional.empty()
                : Optional.of(new Meaning(plain.field(), plain.rank(), Optional.of(Currency.getInstance(code))));
    }

    private static Map<String, FieldKinds> kinds(Map<String, List<String>> cells) {
        Map<String, FieldKinds> kinds = new LinkedHashMap<>();
        ALL.forEach((kind, headers) -> kinds.put(
                kind,
                new FieldKinds(
                        headers.fields,
                        written(cells, "dates", kind),
                        written(cells, "money", kind),
                        written(cells, "numbers", kind),
                        kind.equals(Columns.ACCOUNTS))));
        return kinds;
    }

    private static Set<String> written(Map<String, List<String>> cells, String how, String kind) {
        return cells.getOrDefault(how, List.of()).stream()
                .filter(line -> line.startsWith(kind + ":"))
                .flatMap(line -> Stream.of(line.substring(kind.length() + 1).split(";", -1)))
                .map(String::strip)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, Headers> all() {
        Map<String, Headers> all = new LinkedHashMap<>();
        Sections.read("headers.txt").forEach((kind, lines) -> all.put(kind, new Headers(lines)));
        return all;
    }

    /**
     * What a header means.
     *
     * @param rank how well the header fits its field, 0 best
     * @param currency the currency that the header names
     */
    record Meaning(String field, int rank, Optional<Currency> currency) {}
}
