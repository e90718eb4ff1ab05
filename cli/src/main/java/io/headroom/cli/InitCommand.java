package io.headroom.cli;

import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.formats.assumption.DefaultsFile;
import io.headroom.formats.blueprint.ShippedBlueprints;
import io.headroom.formats.intake.SurveyForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code headroom init}: a company's folder with everything there is to say, each line with its default. */
@Command(
        name = "init",
        sortOptions = false,
        header = "Write a company's folder: assumptions, a blueprint, a team to fill in. First it asks who does what.")
final class InitCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FOLDER", defaultValue = ".", description = "Where to; the current folder if not given.")
    Path folder = Path.of(".");

    @Option(
            names = "--blueprint",
            paramLabel = "NAME",
            defaultValue = "mid-touch",
            description = "high-touch, mid-touch, pooled, digital or transactional; ${DEFAULT-VALUE} if not given.")
    String blueprint = "mid-touch";

    @Option(
            names = "--charter",
            paramLabel = "DUTY=ROLE",
            description =
                    "Who does onboarding, renewal, support or upsell, such as onboarding=nobody; may be repeated.")
    Map<String, String> charter = new LinkedHashMap<>();

    @Option(names = "--survey", description = "Also write survey.csv: ten minutes to say how long things really take.")
    boolean survey;

    @Option(names = "--force", description = "Overwrite files that are there.")
    boolean force;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!ShippedBlueprints.names().contains(blueprint)) {
            throw Refusal.usage(
                    "--blueprint %s: there are %s.".formatted(blueprint, String.join(", ", ShippedBlueprints.names())));
        }
        Blueprint lifecycle = ShippedBlueprints.named(blueprint);
        CharterQuestions questions = new CharterQuestions(terminal, lifecycle);
        questions.check(charter);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("assumptions.yaml", "");
        files.put("blueprint.yaml", ShippedBlueprints.text(blueprint));
        files.put("team.example.csv", TEAM);
        if (survey) {
            files.put("survey.csv", SurveyForm.write(lifecycle));
        }
        refuseToOverwrite(files);
        Map<String, String> answers = questions.ask(charter);
        files.put("assumptions.yaml", assumptions(answers));
        create();
        files.forEach((name, text) -> new OutFile(folder.resolve(name)).write(to -> {
            try {
                to.write(text);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }));
        say(files, questions, answers);
        return ExitCode.DONE;
    }

    private void refuseToOverwrite(Map<String, String> files) {
        String there = files.keySet().stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .collect(Collectors.joining(", "));
        if (!there.isEmpty() && !force) {
            throw Refusal.usage(
                    "In \"%s\" there is already %s. Nothing was written; --force overwrites.".formatted(folder, there));
        }
    }

    private void create() {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw Refusal.usage("The folder \"%s\" cannot be created (%s). Name another."
                    .formatted(folder, String.valueOf(failed.getMessage())));
        }
    }

    private static String assumptions(Map<String, String> answers) {
        String text = DefaultsFile.text();
        if (answers.isEmpty()) {
            return text;
        }
        String said = answers.entrySet().stream()
                .map(answer -> "%s: %s".formatted(answer.getKey(), answer.getValue()))
                .collect(Collectors.joining(", ", "charter: {", "}"));
        return text.lines()
                .map(line -> line.startsWith("#charter:") ? said : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void say(Map<String, String> files, CharterQuestions questions, Map<String, String> answers) {
        files.keySet().forEach(name -> terminal.out().println("  " + folder.resolve(name)));
        terminal.out().println();
        PlanText text = new PlanText(terminal.out(), terminal.width(), new Paint(terminal.colour()));
        String open = questions.open(answers);
        if (!open.isEmpty()) {
            text.paragraph(
                    "Still open is who does %s. Nothing moves the number more: say it under \"charter\" in assumptions.yaml."
                            .formatted(open),
                    line -> line);
        }
        text.paragraph(
                "Next: put your accounts there as accounts.csv and your people as team.csv (team.example.csv shows the columns), then:",
                line -> line);
        terminal.out().println("   headroom plan --company " + folder);
        terminal.out().flush();
    }

    private static final String TEAM = """
            id,name,role,manager,seniority,region,timezone,languages,skills,verticals,fte,hours_per_day,internal_share,hired,leaves,loaded_cost,currency,max_accounts,open_position
            ada,Ada,csm,,senior,US,America/New_York,en,,,1,8,,2024-03-01,,,,,
            ben,Ben,csm,ada,,DE-BY,Europe/Berlin,en;de,,,0.8,,,2026-11-02,,,,,
            """;
}
