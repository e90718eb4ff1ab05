package io.headroom.formats.mapping;

import io.headroom.formats.table.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes how files were read as a mapping that, given again, reads them in the same way; comments say what decided, and what nothing did. */
public final class MappingText {
    private static final int LONGEST = 40;
    private static final String BEGIN = """
            # How the columns are read. Change a line, and give this file with --mapping; what you take out is found in the file again.
            # The fields and all that can stand here: docs/schema/mapping.schema.json
            """;

    private final StringBuilder text = new StringBuilder(BEGIN);

    private MappingText() {}

    /** The mapping of these files. */
    public static String of(List<FileReading> files) {
        MappingText mapping = new MappingText();
        files.forEach(mapping::file);
        return mapping.text.toString();
    }

    private void file(FileReading file) {
        line("");
        line(file.kind() + ":  # " + comment(file.file()));
        file.system().ifPresent(system -> line("  system: " + quoted(system)));
        form(file.form());
        line("  columns:");
        file.columns().forEach(this::column);
    }

    private void form(Form form) {
        form.sheet().ifPresent(sheet -> line("  sheet: " + quoted(sheet)));
        form.header().ifPresent(at -> line("  header_line: " + at));
        form.encoding().ifPresent(name -> line("  encoding: " + name));
        form.separator().ifPresent(sign -> line("  separator: " + word(sign, Form.SEPARATORS)));
        form.quote().ifPresent(sign -> line("  quote: " + word(sign, MappingReader.QUOTES)));
    }

    private void column(ColumnReading column) {
        if (column.field().isEmpty()) {
            line("    # %s: it holds nothing that is read".formatted(quoted(column.column())));
            return;
        }
        String field = column.field().matches("[a-z0-9_.]+") ? column.field() : quoted(column.field());
        List<String> more = new ArrayList<>();
        column.dates().ifPresent(style -> more.add("dates: " + style.word()));
        column.decimal().ifPresent(sign -> more.add("decimal: \"" + sign + "\""));
        column.currency().ifPresent(currency -> more.add("currency: " + currency.getCurrencyCode()));
        String said = more.isEmpty() ? field : "{field: %s, %s}".formatted(field, String.join(", ", more));
        String why = why(column);
        line("    %s: %s%s".formatted(quoted(column.column()), said, why.isEmpty() ? "" : "  # " + comment(why)));
    }

    private static String why(ColumnReading column) {
        String decided = switch (column.decided()) {
            case NOT_NEEDED, BY_MAPPING -> "";
            case BY_CELL -> "line %s: %s".formatted(column.line(), column.value());
            case BY_NOTHING -> "undecided: nothing in the column shows it, as in %s".formatted(column.value());
            case CELL_BY_CELL -> "written in several ways, each cell is read as it stands";
        };
        return java.util.stream.Stream.of(decided, column.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String word(char sign, Map<String, Character> words) {
        return words.entrySet().stream()
                .filter(word -> word.getValue() == sign)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> quoted(String.valueOf(sign)));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A comment stands on one line and holds only what can be printed. */
    private static String comment(String text) {
        String line = text.replaceAll("[\\s\\p{C}]+", " ");
        return line.codePointCount(0, line.length()) <= 2 * LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 2 * LONGEST)) + "…";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
