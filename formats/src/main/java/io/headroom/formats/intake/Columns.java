package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Counted;
import io.headroom.formats.intake.Headers.Meaning;
import io.headroom.formats.mapping.ColumnMapping;
import io.headroom.formats.mapping.FileMapping;
import io.headroom.formats.table.Table;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How the columns of one file are read: which is which field, and which are kept under a name of their own. */
final class Columns {
    static final String ACCOUNTS = "accounts";
    static final String ATTRIBUTE = "attr.";
    static final String METRIC = "metric.";
    static final String OWNER = "owner.";

    private static final int MOST_NAMED = 12;

    private final boolean keeps;
    private final Headers headers;
    private final Optional<CrmSystem> system;
    private final Table table;
    private final FieldColumns fields;
    private final Map<Integer, String> named = new LinkedHashMap<>();
    private final Map<Integer, Currency> currencies = new HashMap<>();
    private final Map<Integer, ColumnMapping> said = new LinkedHashMap<>();
    private final Map<Integer, String> unused = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    Columns(String kind, Table table, FileMapping mapping) {
        this(kind, table, mapping, Optional.empty());
    }

    Columns(String kind, Table table, FileMapping mapping, Optional<CrmSystem> system) {
        this.keeps = kind.equals(ACCOUNTS);
        this.headers = Headers.of(kind);
        this.fields = new FieldColumns(headers);
        this.table = table;
        this.system = system;
        mapping.columns().forEach(this::say);
        List<String> unknown = new ArrayList<>();
        String example = "";
        for (int column = 0; column < table.header().size(); column++) {
            if (!said.containsKey(column) && isUnknown(column)) {
                keep(column, table.header().get(column));
                unknown.add(shown(column));
                example = example.isEmpty() ? named.getOrDefault(column, "") : example;
            }
        }
        if (!unknown.isEmpty()) {
            say(
                    table.line(),
                    "",
                    unknown.size() == 1
                            ? "Headroom does not know this column: %s. %s."
                                    .formatted(
                                            unknown.get(0), keeps ? "It is kept as " + example : "It changes nothing")
                            : "Headroom does not know these columns: %s. %s."
                                    .formatted(
                                            Counted.some(unknown, MOST_NAMED),
                                            keeps
                                                    ? "Each is kept under a name of its own, such as " + example
                                                    : "They change nothing"));
        }
    }

    /** Reads a column as the mapping says, which is stronger than its header and its cells. */
    private void say(ColumnMapping mapping) {
        OptionalInt place = ColumnNames.of(table).place(mapping.column());
        if (place.isEmpty()) {
            return;
        }
        int column = place.getAsInt();
        said.put(column, mapping);
        if (headers.knows(mapping.field())) {
            fields.put(mapping.field(), column, Integer.MIN_VALUE);
            mapping.currency()
                    .or(() -> headers.meaning(table.header().get(column)).flatMap(Meaning::currency))
                    .ifPresent(currency -> currencies.put(column, currency));
        } else if (!mapping.ignored()) {
            named.put(column, mapping.field());
        }
    }

    /** What the mapping says about a column. */
    Optional<ColumnMapping> said(int column) {
        return Optional.ofNullable(said.get(column));
    }

    /** Whether the mapping says which column holds a field. */
    boolean isSaid(String field) {
        Integer column = fields.get(field);
        return column != null && said.containsKey(column);
    }

    /** Reads what a column is; true where nobody knows it although it holds something. */
    private boolean isUnknown(int column) {
        String header = table.header().get(column);
        String lower = header.toLowerCase(Locale.ROOT);
        if (keeps && (lower.startsWith(METRIC) || lower.startsWith(ATTRIBUTE) || isOwnerOfRole(lower))) {
            boolean free = !named.containsValue(lower.strip());
            if (free) {
                named.put(column, lower.strip());
            }
            return !free;
        }
        if (isIgnored(header)) {
            return false;
        }
        Optional<Meaning> meaning =
                headers.meaning(header).or(() -> system.flatMap(one -> headers.meaning(one.bare(header))));
        meaning.ifPresent(found -> take(column, found));
        return meaning.isEmpty() && isFilled(column);
    }

    private String shown(int column) {
        String header = table.header().get(column);
        return header.isEmpty() ? "column %s, which has no name".formatted(column + 1) : "\"%s\"".formatted(header);
    }

    private void take(int column, Meaning meaning) {
        meaning.currency().ifPresent(currency -> currencies.put(column, currency));
        Integer taken = fields.get(meaning.field());
        if (taken == null) {
            fields.put(meaning.field(), column, meaning.rank());
            return;
        }
        boolean better = !said.containsKey(taken)
                && isFilled(column)
                && (!isFilled(taken) || meaning.rank() < fields.rank(meaning.field()));
        int kept = better ? taken : column;
        int used = better ? column : taken;
        fields.put(meaning.field(), used, better ? meaning.rank() : fields.rank(meaning.field()));
        keep(kept, table.header().get(kept));
        say(
                table.line(),
                table.header().get(kept),
                "\"%s\" is read as %s, so \"%s\" is %s."
                        .formatted(
                                table.header().get(used),
                                meaning.field(),
                                table.header().get(kept),
                                keeps ? "only kept as " + named.get(kept) : "not used"));
    }

    private void keep(int column, String header) {
        String name = Plain.attribute(header);
        String free = ATTRIBUTE + (name.isEmpty() ? "column_" + (column + 1) : name);
        while (named.containsValue(free)) {
            free += "_" + (column + 1);
        }
        named.put(column, free);
    }

    /** Reads a column as text of the company's own instead of as the field that its header promised. */
    void demote(String field, String why) {
        Integer column = fields.remove(field);
        if (column != null) {
            keep(column, table.header().get(column));
            issues.add(new Issue(
                    table.file(),
                    table.line(),
                    table.header().get(column),
                    "",
                    "%s It is kept as %s and not used as %s.".formatted(why, named.get(column), field),
                    Severity.WARNING));
        }
    }

    /** Keeps a column under a name of its own although it is known, since another says it better. */
    void setAside(String field, String why) {
        Integer column = fields.remove(field);
        if (column != null) {
            String header = table.header().get(column);
            keep(column, header);
            unused.put(column, field);
            say(table.line(), header, "%s \"%s\" is kept as %s.".formatted(why, header, named.get(column)));
        }
    }

    /** Forgets a column that holds nothing. */
    void setAsideIfEmpty(String field) {
        Integer column = fields.get(field);
        if (column != null && !isFilled(column)) {
            fields.remove(field);
            unused.put(column, field);
        }
    }

    /** What a column was read as: a field, a name of its own, or nothing. */
    Optional<String> meaning(int column) {
        return fields.field(column)
                .or(() -> unused(column))
                .or(() -> Optional.ofNullable(named.get(column)))
                .or(() -> Optional.of(ColumnMapping.IGNORED)
                        .filter(word -> isIgnored(table.header().get(column))));
    }

    /** The field that a column holds and that is read from another one. */
    Optional<String> unused(int column) {
        return Optional.ofNullable(unused.get(column));
    }

    OptionalInt index(String field) {
        return fields.index(field);
    }

    boolean has(String field) {
        return index(field).isPresent();
    }

    /** The header of the column that holds a field, or the field's own name where no column does. */
    String header(String field) {
        OptionalInt column = index(field);
        return column.isPresent() ? table.header().get(column.getAsInt()) : field;
    }

    /** The currency that a column's header names. */
    Optional<Currency> currency(int column) {
        return Optional.ofNullable(currencies.get(column));
    }

    /** Columns with names of their own: {@code metric.}, {@code attr.} or {@code owner.} and the name, by column. */
    Map<Integer, String> named() {
        return named;
    }

    List<Issue> issues() {
        return issues;
    }

    /** Header to field, in the file's order. Empty columns without a meaning are not shown. */
    Map<String, String> shown() {
        Map<Integer, String> byColumn = new HashMap<>(named);
        fields.forEach((field, column) -> byColumn.put(column, field));
        Map<String, String> shown = new LinkedHashMap<>();
        for (int column = 0; column < table.header().size(); column++) {
            String meaning = byColumn.get(column);
            if (meaning != null) {
                shown.putIfAbsent(table.header().get(column), meaning);
            }
        }
        return shown;
    }

    private boolean isIgnored(String header) {
        return header.equalsIgnoreCase(RejectedRows.PROBLEM)
                || system.filter(one -> one.ignores(header)).isPresent();
    }

    private boolean isFilled(int column) {
        return table.rows().stream().anyMatch(row -> !row.cell(column).isEmpty());
    }

    private static boolean isOwnerOfRole(String header) {
        return header.startsWith(OWNER)
                && header.length() > OWNER.length()
                && !header.equals("owner.name")
                && !header.equals("owner.id")
                && !header.equals("owner.email");
    }

    private void say(long line, String column, String what) {
        issues.add(new Issue(table.file(), line, column, "", what, Severity.NOTICE));
    }
}
