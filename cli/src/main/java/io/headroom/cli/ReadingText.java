package io.headroom.cli;

import io.headroom.formats.Counted;
import io.headroom.formats.mapping.ColumnReading;
import io.headroom.formats.mapping.FileReading;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.io.PrintWriter;
import java.util.List;

/** How the columns of each file were read: a line for each that is a field or has a name of its own given, and one for all others. */
final class ReadingText {
    private static final int SHOWN = 6;
    private static final int LONGEST = 24;

    private final PrintWriter out;
    private final PlanText text;
    private final Paint paint;

    ReadingText(PrintWriter out, PlanText text, Paint paint) {
        this.out = out;
        this.text = text;
        this.paint = paint;
    }

    void print(List<FileReading> files) {
        files.forEach(this::print);
    }

    private void print(FileReading file) {
        out.println(paint.bold("How the columns of %s were read".formatted(Shown.safe(file.file()))));
        file.system().ifPresent(system -> text.paragraph("Read as %s.".formatted(system), line -> line));
        List<ColumnReading> fields = file.columns().stream()
                .filter(column -> !column.isAttribute() && !column.field().isEmpty())
                .toList();
        text.table(
                Table.of(
                        "",
                        List.of(Column.text("Column"), Column.text("Read as"), Column.text("How")),
                        fields.stream().map(ReadingText::row).toList()),
                cell -> cell);
        others(file, "kept as attr.NAME", ColumnReading::isAttribute);
        others(file, "without anything that is read", column -> column.field().isEmpty());
    }

    private void others(FileReading file, String what, java.util.function.Predicate<ColumnReading> wanted) {
        List<String> names = file.columns().stream()
                .filter(wanted)
                .map(column -> shortened(column.column()))
                .toList();
        if (!names.isEmpty()) {
            String more = names.size() > SHOWN ? ", … (all of them in --save-mapping FILE and in --format json)" : "";
            text.paragraph(
                    "And %s %s: %s%s"
                            .formatted(
                                    Counted.of(names.size(), "column"),
                                    what,
                                    String.join(", ", names.subList(0, Math.min(SHOWN, names.size()))),
                                    more),
                    line -> line);
            out.println();
        }
    }

    private static List<String> row(ColumnReading column) {
        return List.of(shortened(column.column()), column.field(), how(column));
    }

    /** The style and what decided it, such as "day first: line 12, 25/4/2027". */
    private static String how(ColumnReading column) {
        StringBuilder how = new StringBuilder();
        column.dates().ifPresent(style -> how.append(style.word().replace('-', ' ')));
        column.decimal().ifPresent(sign -> how.append(sign == ',' ? "decimal comma" : "decimal point"));
        switch (column.decided()) {
            case NOT_NEEDED -> {
                // nothing to say
            }
            case BY_MAPPING -> how.append(", as the mapping says");
            case BY_CELL -> how.append(": line %s, %s".formatted(column.line(), shortened(column.value())));
            case BY_NOTHING -> how.append(", undecided: %s fits both".formatted(shortened(column.value())));
            case CELL_BY_CELL -> how.append("written in several ways, each as it stands");
        }
        column.currency()
                .ifPresent(currency -> how.append(how.length() > 0 ? "; " : "").append(currency));
        if (!column.note().isEmpty()) {
            how.append(how.length() > 0 ? "; " : "").append(column.note());
        }
        return how.toString();
    }

    private static String shortened(String name) {
        String line = Shown.safe(name.replace('\n', ' '));
        return Shown.width(line) <= LONGEST ? line : line.substring(0, Shown.fitting(line, LONGEST - 1)) + "…";
    }
}
