package io.headroom.formats.document;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.mapping.ColumnReading;
import io.headroom.formats.mapping.DateStyle;
import io.headroom.formats.mapping.FileReading;
import io.headroom.formats.table.Form;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/** How documents say how files were read. */
final class ReadingRows {
    private ReadingRows() {}

    static void write(Json json, FileReading file) {
        Form form = file.form();
        json.text("kind", file.kind());
        json.text("file", file.file());
        json.text("system", file.system());
        json.text("sheet", form.sheet());
        json.count("headerLine", form.header());
        json.text("encoding", form.encoding());
        json.text("separator", form.separator());
        json.text("quote", form.quote());
        json.objects("columns", file.columns(), column -> write(json, column));
    }

    private static void write(Json json, ColumnReading column) {
        json.text("column", column.column());
        json.text("field", column.field());
        json.text("dates", column.dates().map(DateStyle::word));
        json.text("decimal", column.decimal());
        json.text("currency", column.currency().map(Currency::getCurrencyCode));
        json.text("decided", Json.name(column.decided()));
        json.count("line", column.line());
        json.text("value", column.value());
    }

    /** The issues and, for each column, a notice of what it was read as; by place. */
    static List<Issue> among(List<Issue> issues, List<FileReading> files) {
        return Stream.concat(
                        issues.stream(),
                        files.stream().flatMap(file -> file.columns().stream().map(column -> notice(file, column))))
                .sorted()
                .toList();
    }

    private static Issue notice(FileReading file, ColumnReading column) {
        StringBuilder how = new StringBuilder(
                column.field().isEmpty()
                        ? "The column holds nothing that is read."
                        : "The column is read as %s".formatted(column.field()));
        if (!column.field().isEmpty()) {
            column.dates().ifPresent(style -> how.append(", dates ").append(style.word()));
            column.decimal()
                    .ifPresent(sign ->
                            how.append(sign == ',' ? ", decimals behind a comma" : ", decimals behind a point"));
            column.currency().ifPresent(currency -> how.append(", in ").append(currency));
            how.append('.');
        }
        return new Issue(
                file.file(),
                file.form().header().orElse(0),
                column.column(),
                column.field(),
                how.toString(),
                Severity.NOTICE);
    }
}
