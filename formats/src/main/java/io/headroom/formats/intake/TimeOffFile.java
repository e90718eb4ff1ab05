package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.TimeOff;
import io.headroom.formats.mapping.FileMapping;
import io.headroom.formats.mapping.FileReading;
import io.headroom.formats.table.Table;
import io.headroom.formats.table.Table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the days on which people are away: {@code until} is the first day back, {@code to} the last day away; with neither it is one day. */
final class TimeOffFile {
    private final Cells cells;
    private final Map<String, PersonId> people = new HashMap<>();
    private final List<TimeOff> timeOff = new ArrayList<>();

    TimeOffFile(Table table, List<Person> team, FileMapping mapping) {
        this.cells = new Cells(table, new Columns("time_off", table, mapping));
        team.forEach(person -> {
            people.put(Plain.person(person.name()), person.id());
            people.put(Plain.person(person.id().value()), person.id());
        });
        table.rows().forEach(this::read);
    }

    List<TimeOff> timeOff() {
        return timeOff;
    }

    List<Issue> issues() {
        return cells.issues();
    }

    List<Row> rejected() {
        return cells.rejected();
    }

    FileReading reading() {
        return ColumnReadings.of("time_off", cells, Optional.empty());
    }

    FileCount count() {
        return cells.count(timeOff.size(), 0);
    }

    private void read(Row row) {
        RowCells read = cells.row(row);
        Optional<LocalDate> from = read.date("from");
        Optional<LocalDate> back = read.date("until")
                .or(() -> read.date("to").map(last -> last.plusDays(1)))
                .or(() -> from.map(day -> day.plusDays(1)));
        PersonId person = people.get(Plain.person(read.text("person")));
        if (person == null) {
            read.problem("person", read.text("person"), "a person of the team, by name or id");
        }
        if (from.isEmpty() && read.problems().isEmpty()) {
            read.problem("from", "", "the first day away, such as 2027-03-31");
        }
        if (from.isPresent() && back.isPresent() && !from.get().isBefore(back.get())) {
            boolean inclusive = read.text("until").isEmpty();
            String field = inclusive ? "to" : "until";
            read.problem(
                    field,
                    read.text(field),
                    "%s the first day away, which is %s"
                            .formatted(inclusive ? "a day on or after" : "the first day back, after", from.get()));
        }
        if (read.problems().isEmpty() && person != null && from.isPresent() && back.isPresent()) {
            timeOff.add(new TimeOff(person, from.get(), back.get()));
        } else {
            cells.reject(read);
        }
    }
}
