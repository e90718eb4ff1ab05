package io.headroom.formats.intake;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Effort;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Counted;
import io.headroom.formats.intake.SurveyAnswer.Part;
import io.headroom.formats.mapping.FileMapping;
import io.headroom.formats.mapping.FileReading;
import io.headroom.formats.table.Table;
import io.headroom.formats.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the answers to the ten-minute survey. Rows without any number are not answered yet, and left out. */
final class SurveyFile {
    private static final double LONGEST_MINUTES = 100_000;

    private final Cells cells;
    private final List<SurveyAnswer> answers = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private int open;

    SurveyFile(Table table, FileMapping mapping) {
        this.cells = new Cells(table, new Columns("survey", table, mapping));
        table.rows().forEach(this::read);
        issues.addAll(cells.issues());
        if (open > 0) {
            issues.add(new Issue(
                    table.file(),
                    0,
                    "",
                    "",
                    "%s not answered yet.".formatted(Counted.of(open, "activity is", "activities are")),
                    Severity.NOTICE));
        }
    }

    List<SurveyAnswer> answers() {
        return answers;
    }

    List<Issue> issues() {
        return issues;
    }

    List<Row> rejected() {
        return cells.rejected();
    }

    FileReading reading() {
        return ColumnReadings.of("survey", cells, Optional.empty());
    }

    FileCount count() {
        return cells.count(answers.size(), open);
    }

    private void read(Row row) {
        RowCells read = cells.row(row);
        OptionalDouble low = read.number("low", 0, LONGEST_MINUTES);
        OptionalDouble likely = read.number("likely", 0, LONGEST_MINUTES);
        OptionalDouble high = read.number("high", 0, LONGEST_MINUTES);
        if (read.text("low").isEmpty()
                && read.text("likely").isEmpty()
                && read.text("high").isEmpty()) {
            open++;
            return;
        }
        Part part = part(read);
        if (read.text("activity").isEmpty()) {
            read.problem("activity", "", "the key of an activity");
        }
        if (read.text("likely").isEmpty()) {
            read.problem("likely", "", "the usual minutes, between low and high");
        }
        double usual = likely.orElse(Double.NaN);
        if (read.problems().isEmpty() && !(low.orElse(usual) <= usual && usual <= high.orElse(usual))) {
            read.problem(
                    "likely",
                    read.text("likely"),
                    "minutes in rising order, but low, likely and high are %s, %s and %s"
                            .formatted(read.text("low"), read.text("likely"), read.text("high")));
        }
        if (!read.problems().isEmpty()) {
            cells.reject(read);
            return;
        }
        answers.add(new SurveyAnswer(
                new ActivityId(read.text("activity")),
                part,
                new Effort(low.orElse(usual), usual, high.orElse(usual)),
                read.text("person")));
    }

    private static Part part(RowCells read) {
        String text = read.text("part").toUpperCase(Locale.ROOT);
        for (Part part : Part.values()) {
            if (part.name().equals(text)) {
                return part;
            }
        }
        if (!text.isEmpty()) {
            read.problem("part", read.text("part"), "front, back or all");
        }
        return Part.ALL;
    }
}
