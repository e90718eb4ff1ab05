package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Counted;
import io.headroom.formats.Read;
import io.headroom.formats.mapping.QueryTable;
import io.headroom.formats.mapping.SqlMapping;
import io.headroom.formats.table.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The accounts that a query makes of several files.
 *
 * @param rows   the result, or why there is none
 * @param hashes of the query and of the files that it reads, by name
 * @param notes  what was read, in sentences
 */
record Queried(Read<Table> rows, Map<String, String> hashes, List<String> notes) {
    private static final long LONGEST = 1_000_000;

    static Queried run(Path sql, List<TableFile> files, LocalDate asOf) {
        return new Run(sql, asOf).over(files);
    }

    /** One run of a query. */
    private static final class Run {
        private final Path sql;
        private final String file;
        private final LocalDate asOf;
        private final List<Issue> issues = new ArrayList<>();
        private final Map<String, String> hashes = new TreeMap<>();
        private final List<String> notes = new ArrayList<>();

        Run(Path sql, LocalDate asOf) {
            this.sql = sql;
            this.file = String.valueOf(sql.getFileName());
            this.asOf = asOf;
        }

        Queried over(List<TableFile> files) {
            Optional<SqlMapping> mapping = mapping();
            if (mapping.isEmpty() || !areNamedOnce(files)) {
                return new Queried(Read.refused(issues), hashes, notes);
            }
            List<QueryTable> tables = new ArrayList<>();
            for (TableFile one : files) {
                if (mapping.get().mentions(one.name())) {
                    table(one).ifPresent(table -> tables.add(new QueryTable(one.name(), table)));
                }
            }
            if (tables.size()
                    < files.stream()
                            .filter(one -> mapping.get().mentions(one.name()))
                            .count()) {
                return new Queried(Read.refused(issues), hashes, notes);
            }
            Read<Table> rows = mapping.get()
                    .over(tables, files.stream().map(TableFile::name).toList(), asOf);
            issues.addAll(rows.issues());
            rows.value().ifPresent(result -> say(result, tables));
            return new Queried(
                    rows.value().map(result -> Read.of(result, issues)).orElseGet(() -> Read.refused(issues)),
                    hashes,
                    notes);
        }

        private Optional<SqlMapping> mapping() {
            try {
                if (Files.size(sql) > LONGEST) {
                    refuse(file, "", "A query of at most %s bytes.".formatted(LONGEST));
                    return Optional.empty();
                }
                byte[] bytes = Files.readAllBytes(sql);
                hashes.put(file, InputFile.hash(bytes));
                Read<SqlMapping> read = SqlMapping.read(file, new String(bytes, StandardCharsets.UTF_8));
                issues.addAll(read.issues());
                return read.value();
            } catch (IOException unreadable) {
                refuse(file, "", "A file that can be read, but %s says: %s.".formatted(sql, unreadable));
                return Optional.empty();
            }
        }

        private Optional<Table> table(TableFile one) {
            InputFile input = InputFile.read(one.file());
            hashes.put(input.name(), input.hash());
            issues.addAll(input.table().issues());
            return input.table().value();
        }

        private boolean areNamedOnce(List<TableFile> files) {
            Map<String, List<TableFile>> byName = files.stream()
                    .collect(Collectors.groupingBy(one -> one.name().toLowerCase(Locale.ROOT)));
            byName.values().stream().filter(same -> same.size() > 1).forEach(same -> {
                Path second = same.get(1).file();
                refuse(
                        String.valueOf(second.getFileName()),
                        same.get(1).name(),
                        "One file for each table; %s has this name too. Give one of them another name, such as --tables other=%s."
                                .formatted(same.get(0).file(), second));
            });
            return byName.size() == files.size();
        }

        private void say(Table result, List<QueryTable> tables) {
            notes.add("The accounts are the %s that %s makes of %s."
                    .formatted(
                            Counted.of(result.rows().size(), "row"),
                            file,
                            tables.isEmpty()
                                    ? "no table"
                                    : tables.stream()
                                            .map(table -> "%s (%s)"
                                                    .formatted(
                                                            table.name(),
                                                            Counted.of(
                                                                    table.table()
                                                                            .rows()
                                                                            .size(),
                                                                    "row")))
                                            .collect(Collectors.joining(", "))));
        }

        private void refuse(String name, String value, String why) {
            issues.add(new Issue(name, 0, "", value, why, Severity.REJECTED));
        }
    }
}
