package io.headroom.cli;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.change.AccountChanges;
import io.headroom.formats.document.CheckDocument;
import io.headroom.formats.intake.FileCount;
import io.headroom.formats.intake.RejectedRows;
import io.headroom.formats.mapping.FileReading;
import io.headroom.formats.mapping.MappingText;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code headroom check}: what is in the files, what is wrong with them, and what was expected. */
@Command(
        name = "check",
        sortOptions = false,
        header = "Read the files and list every row that cannot be used or should be looked at.",
        description = "Ends with exit code 3 where a row or a file cannot be used.")
final class CheckCommand implements Callable<Integer> {
    private static final Map<Severity, String> TITLES = Map.of(
            Severity.REJECTED, "Not used",
            Severity.WARNING, "Used, but probably wrong",
            Severity.NOTICE, "Used as described");

    private final Terminal terminal;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description =
                    "Write the rows that cannot be used to this CSV, each with its problem: to be mended and read again.")
    Optional<Path> rejected = Optional.empty();

    @Option(
            names = "--save-mapping",
            paramLabel = "FILE",
            description =
                    "Write how every column was read to this YAML: to be looked at, changed, and given again with --mapping.")
    Optional<Path> saveMapping = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "FILE",
            description =
                    "A former export of the accounts: what became of its customers. Read with the same options; a folder where a query makes the accounts. With --format csv, the changes instead of the issues.")
    Optional<Path> since = Optional.empty();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.check();
        rejected.ifPresent(OutFile::new);
        saveMapping.ifPresent(CheckCommand::mapping);
        Optional<FormerExport> former = since.map(FormerExport::new);
        Company company = Company.read(input, terminal);
        Optional<AccountChanges> changes = former.flatMap(export -> export.changes(company));
        List<FileCount> files = company.read().map(read -> read.files()).orElse(List.of());
        List<FileReading> readings = company.read().map(read -> read.readings()).orElse(List.of());
        List<Issue> issues = Stream.concat(
                        company.issues().stream(), company.read().stream().flatMap(read -> read.notices().stream()))
                .sorted()
                .toList();
        CheckDocument document = new CheckDocument(company.asOf(), files, readings, issues, changes);
        output.write(terminal, to -> {
            switch (output.format()) {
                case JSON -> document.json(to);
                case CSV -> document.csv(to);
                case TABLE -> print(new PrintWriter(to), files, readings, issues, changes);
            }
        });
        rejected.ifPresent(
                file -> write(file, company.read().map(read -> read.rejected()).orElse(List.of())));
        saveMapping.ifPresent(file -> save(file, readings));
        return company.rejected().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private void save(Path file, List<FileReading> readings) {
        if (readings.isEmpty()) {
            terminal.err().println("No file could be read, so %s was not written.".formatted(file));
            return;
        }
        mapping(file).write(writer -> append(writer, MappingText.of(readings)));
        terminal.err().println("Wrote %s. Give it with --mapping.".formatted(file));
    }

    /** A file that can be given to --mapping. */
    private static OutFile mapping(Path file) {
        if (Mappings.ENDINGS.stream().noneMatch(InputPath.name(file).toLowerCase(Locale.ROOT)::endsWith)) {
            throw Refusal.usage(
                    "--save-mapping %s: name a file that ends in .yaml, such as mapping.yaml.".formatted(file));
        }
        return new OutFile(file);
    }

    private void print(
            PrintWriter out,
            List<FileCount> files,
            List<FileReading> readings,
            List<Issue> issues,
            Optional<AccountChanges> changes) {
        PlanText text = new PlanText(out, terminal.width(), new Paint(terminal.colour() && output.out.isEmpty()));
        Paint paint = new Paint(terminal.colour() && output.out.isEmpty());
        if (!files.isEmpty()) {
            out.println(paint.bold("Files"));
            text.table(counts(files), cell -> cell);
        }
        new ReadingText(out, text, paint).print(readings);
        changes.ifPresent(found -> new ChangesText(out, text, paint, found).print());
        IssueText lines = new IssueText(out, terminal.width());
        for (Severity severity : Severity.values()) {
            List<Issue> own = issues.stream()
                    .filter(issue -> issue.severity() == severity)
                    .toList();
            if (!own.isEmpty()) {
                out.println(paint.bold("%s (%s)".formatted(TITLES.get(severity), Figures.count(own.size()))));
                own.forEach(lines::print);
                out.println();
            }
        }
        if (issues.isEmpty()) {
            out.println("Nothing to object to.");
        }
        out.flush();
    }

    private static Table counts(List<FileCount> files) {
        return Table.of(
                "",
                List.of(
                        Column.text("File"),
                        Column.number("Rows"),
                        Column.number("Used"),
                        Column.number("Left out"),
                        Column.number("Not usable")),
                files.stream()
                        .map(file -> List.of(
                                file.file(),
                                Figures.count(file.rows()),
                                Figures.count(file.accepted()),
                                Figures.count(file.leftOut()),
                                Figures.count(file.rejected())))
                        .toList());
    }

    /** One file for each table, since tables have different columns; the first has the name that was asked for. */
    private void write(Path file, List<RejectedRows> tables) {
        if (tables.isEmpty()) {
            terminal.err().println("Every row can be used, so %s was not written.".formatted(file));
        }
        for (int at = 0; at < tables.size(); at++) {
            RejectedRows rows = tables.get(at);
            Path to = at == 0 ? file : file.resolveSibling("rejected-" + rows.file());
            new OutFile(to).write(writer -> append(writer, rows.write()));
            terminal.err()
                    .println("Wrote %d %s of %s to %s."
                            .formatted(rows.rows().size(), rows.rows().size() == 1 ? "row" : "rows", rows.file(), to));
        }
    }

    private static void append(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
