package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Post;
import io.headroom.formats.mapping.FileMapping;
import io.headroom.formats.mapping.FileReading;
import io.headroom.formats.table.Table;
import io.headroom.formats.table.Table.Row;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the team file: one person a row. */
final class TeamFile {
    /** The ISO 4217 code for "no currency". */
    static final Currency UNSAID = Currency.getInstance("XXX");

    private final Table table;
    private final ReadingOptions options;
    private final Cells cells;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private int duplicates;

    TeamFile(Table table, ReadingOptions options, FileMapping mapping) {
        this.table = table;
        this.options = options;
        this.cells = new Cells(table, new Columns("team", table, mapping));
        table.fullestFirst().forEach(this::read);
        issues.addAll(cells.issues());
    }

    List<Person> people() {
        return List.copyOf(people.values());
    }

    List<Issue> issues() {
        return issues;
    }

    List<Row> rejected() {
        return cells.rejected();
    }

    FileReading reading() {
        return ColumnReadings.of("team", cells, Optional.empty());
    }

    FileCount count() {
        return cells.count(people.size(), duplicates);
    }

    private void read(Row row) {
        RowCells read = cells.row(row);
        String name = read.text("name").isEmpty() ? read.text("id") : read.text("name");
        if (name.isEmpty()) {
            read.problem("name", "", "an id or a name");
            cells.reject(read);
            return;
        }
        Optional<Person> person = person(read, name);
        if (person.isEmpty()) {
            cells.reject(read);
        } else if (people.putIfAbsent(person.get().id().value(), person.get()) != null) {
            duplicates++;
            issues.add(new Issue(
                    table.file(),
                    row.line(),
                    cells.columns().header(cells.columns().has("id") ? "id" : "name"),
                    person.get().id().value(),
                    "Each person once. Another row of this person, which says more, is used.",
                    Severity.WARNING));
        }
    }

    private Optional<Person> person(RowCells read, String name) {
        String id = read.text("id").isEmpty() ? Plain.slug(Plain.person(name)) : read.text("id");
        OptionalDouble fte = read.rate("fte", 0, 1.5);
        OptionalDouble hours = read.number("hours_per_day", 0.5, 24);
        Optional<Share> internal = internalShare(read);
        var hired = read.date("hired");
        var leaves = read.date("leaves").or(() -> read.date("last_day").map(day -> day.plusDays(1)));
        Optional<Money> cost = read.amount("loaded_cost").map(amount -> money(read, amount));
        var cap = read.whole("max_accounts", 0, 1_000_000);
        Post post = read.yes("open_position") ? Post.OPEN : Post.FILLED;
        if (post == Post.OPEN && hired.isEmpty() && read.text("hired").isEmpty()) {
            read.problem("hired", "", "the day on which this open position will be filled");
        }
        if (hired.isPresent() && leaves.isPresent() && leaves.get().isBefore(hired.get())) {
            String field = read.text("leaves").isEmpty() ? "last_day" : "leaves";
            read.problem(field, read.text(field), "a day after the first, which is %s".formatted(hired.get()));
        }
        if (!read.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Person(
                new PersonId(id),
                name,
                role(read.text("role")),
                Optional.of(read.text("manager"))
                        .filter(text -> !text.isEmpty())
                        .map(text -> new PersonId(Plain.slug(Plain.person(text)))),
                read.text("seniority"),
                read.text("region"),
                read.text("timezone"),
                lower(read.list("languages")),
                lower(read.list("skills")),
                lower(read.list("verticals")),
                fte.orElse(1),
                hours,
                internal,
                hired,
                leaves,
                cost,
                cap,
                post));
    }

    private RoleId role(String text) {
        String words = Plain.words(text);
        boolean usual = words.isEmpty() || words.equals("csm") || words.contains("customer success manager");
        return usual ? options.role() : new RoleId(Plain.slug(text));
    }

    /** An amount without a word about its currency is in the reporting currency, which is known only once the accounts are. */
    private static Money money(RowCells read, Amount amount) {
        Currency currency =
                Amount.code(read.text("currency")).or(amount::currency).orElse(UNSAID);
        return Money.of(amount.value(), currency);
    }

    /** Given as such, or as what direct hours or the direct share leave of the year; where they disagree, that is said. */
    private Optional<Share> internalShare(RowCells read) {
        Optional<Share> given = read.share("internal_share");
        Optional<Share> direct = read.share("direct_share").or(() -> given.map(share -> new Share(share.rest())));
        OptionalDouble year = read.number("year_hours", 1, 8784);
        OptionalDouble hours = read.number("direct_hours", 0, 8784);
        if (year.isPresent() && hours.isPresent() && direct.isPresent()) {
            double expected = year.getAsDouble() * direct.get().value();
            if (Math.abs(expected - hours.getAsDouble()) > 0.01 * year.getAsDouble()) {
                issues.add(read.warning(
                        "direct_hours",
                        String.format(
                                Locale.ROOT,
                                "Hours that fit the share. %,.0f h are given, but %.0f %% of %,.0f h are %,.0f h. The share is used: correct one of the three.",
                                hours.getAsDouble(),
                                100 * direct.get().value(),
                                year.getAsDouble(),
                                expected)));
            }
        }
        if (given.isPresent() || direct.isPresent()) {
            return given.or(() -> direct.map(share -> new Share(share.rest())));
        }
        return year.isPresent() && hours.isPresent() && hours.getAsDouble() <= year.getAsDouble()
                ? Optional.of(new Share(1 - hours.getAsDouble() / year.getAsDouble()))
                : Optional.empty();
    }

    private static Set<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(HashSet::new));
    }
}
