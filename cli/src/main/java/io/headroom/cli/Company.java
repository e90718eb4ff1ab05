package io.headroom.cli;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import io.headroom.engine.model.portfolio.OwnershipRules;
import io.headroom.formats.Read;
import io.headroom.formats.assumption.AssumptionsFile;
import io.headroom.formats.blueprint.BlueprintReader;
import io.headroom.formats.blueprint.ShippedBlueprints;
import io.headroom.formats.contradiction.Contradictions;
import io.headroom.formats.intake.CompanyFiles;
import io.headroom.formats.intake.CompanyReader;
import io.headroom.formats.intake.ReadingOptions;
import io.headroom.formats.intake.Survey;
import io.headroom.formats.mapping.Mapping;
import io.headroom.formats.mapping.MappingReader;
import io.headroom.formats.rule.Rules;
import io.headroom.formats.rule.RulesReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A company as the options say where it is: its files read, its defaults filled in.
 *
 * @param asOf    the day of the accounts
 * @param tables  where its tables are and how they are read; empty where a file that says so had to be refused
 * @param read    what the tables gave; empty where one had to be refused
 * @param request what a plan is made of; empty where a file had to be refused
 * @param ownership what was laid down about who owns which account
 * @param issues  of all files, by place
 */
record Company(
        LocalDate asOf,
        Optional<Tables> tables,
        Optional<io.headroom.formats.intake.Company> read,
        Optional<PlanRequest> request,
        OwnershipRules ownership,
        List<Issue> issues) {
    static final String ACCOUNTS = "accounts.csv";
    private static final String NO_ROWS =
            "There is nothing below this header: a row for each account was expected. Export the file again.";

    Company {
        issues = issues.stream().sorted().toList();
    }

    /** Reads all files; a missing file refuses the command, a wrong one is among the issues. */
    static Company read(InputOptions options, Terminal terminal) {
        return new Reading(options, terminal).read();
    }

    /** What a plan is made of, or the end of the command with every reason. */
    PlanRequest request(InputOptions options, Terminal terminal) {
        List<Issue> rejected = rejected();
        if (request.isEmpty()) {
            throw Refusal.input("Nothing was computed, because a file cannot be used:", rejected);
        }
        if (options.strict && !rejected.isEmpty()) {
            throw Refusal.input("Nothing was computed, because --strict allows no row that cannot be used:", rejected);
        }
        if (!rejected.isEmpty() && !request.get().accounts().isEmpty()) {
            terminal.tell("Warning: %d %s not used. \"headroom check\" with the same options lists them."
                    .formatted(rejectedRows(), rejectedRows() == 1 ? "row was" : "rows were"));
        }
        if (request.get().accounts().isEmpty() && !rejected.isEmpty()) {
            throw Refusal.input("Nothing was computed, because no row of the account file can be used:", rejected);
        }
        if (request.get().accounts().isEmpty()) {
            throw Refusal.input("The account file holds no customer account, so there is nothing to plan. "
                    + "\"headroom check\" with the same options says what became of each row.");
        }
        return request.get();
    }

    List<Issue> rejected() {
        return issues.stream()
                .filter(issue -> issue.severity() == Severity.REJECTED)
                .toList();
    }

    private int rejectedRows() {
        return read.map(company -> company.files().stream()
                        .mapToInt(file -> file.rejected())
                        .sum())
                .orElse(0);
    }

    /** One reading. */
    private static final class Reading {
        private final InputOptions options;
        private final Terminal terminal;
        private final Sources sources;
        private final List<Issue> issues = new ArrayList<>();
        private final Map<String, String> hashes = new TreeMap<>();

        Reading(InputOptions options, Terminal terminal) {
            this.options = options;
            this.terminal = terminal;
            this.sources = Sources.of(options);
        }

        Company read() {
            Given given = new Given(options);
            Optional<AssumptionsFile> assumptions =
                    given.assumptions(text(sources.assumptions(), "--assumptions"), issues);
            Optional<Rules> rules = sources.rules().isEmpty()
                    ? Optional.of(Rules.NONE)
                    : kept(RulesReader.read(
                            "rules.yaml",
                            text(sources.rules(), "--company").orElseThrow().text()));
            Optional<Mapping> mapping = text(sources.mapping(), "--mapping")
                    .map(file -> kept(MappingReader.read(file.name(), file.text(), CompanyReader.kinds())))
                    .orElse(Optional.of(Mapping.NONE));
            Optional<Optional<Chosen>> chosen = chosen();
            LocalDate asOf = given.asOf(assumptions, terminal.clock());
            if (assumptions.isEmpty() || rules.isEmpty() || mapping.isEmpty() || chosen.isEmpty()) {
                return new Company(
                        asOf, Optional.empty(), Optional.empty(), Optional.empty(), OwnershipRules.NONE, issues);
            }
            Horizon horizon = given.horizon(asOf);
            ReadingOptions reading = reading(given, assumptions.get(), rules.get(), chosen.get(), horizon);
            Optional<Tables> files = Optional.of(new Tables(sources.tables(), reading, mapping.get()));
            Read<io.headroom.formats.intake.Company> tables =
                    CompanyReader.read(sources.tables(), reading, mapping.get());
            issues.addAll(tables.issues());
            sources.passedBy().forEach(file -> issues.add(passedBy(file)));
            if (tables.value().isEmpty()) {
                return new Company(asOf, files, Optional.empty(), Optional.empty(), OwnershipRules.NONE, issues);
            }
            io.headroom.formats.intake.Company company = tables.value().get();
            if (company.understood().rows() == 0) {
                issues.add(new Issue(company.files().get(0).file(), 1, "", "", NO_ROWS, Severity.REJECTED));
                return new Company(asOf, files, tables.value(), Optional.empty(), OwnershipRules.NONE, issues);
            }
            List<Account> accounts = rules.get().families(company.accounts());
            Chosen lifecycle = chosen.get().orElseGet(() -> Chosen.by(accounts));
            issues.addAll(Survey.unknown(lifecycle.blueprint(), company.survey()));
            Blueprint blueprint = company.survey().isEmpty()
                    ? lifecycle.blueprint()
                    : Survey.apply(lifecycle.blueprint(), company.survey());
            AssumptionsFile money = assumptions.get().in(company.reporting());
            Contradictions contradictions =
                    new Contradictions(company.files().get(0).file(), accounts, company.team(), blueprint);
            issues.addAll(contradictions.issues(asOf));
            sources.rules().ifPresent(file -> issues.addAll(contradictions.issues(InputPath.name(file), rules.get())));
            sources.assumptions()
                    .ifPresent(file -> issues.addAll(contradictions.issues(InputPath.name(file), money.assumptions())));
            PlanRequest request = new PlanRequest(
                    horizon,
                    blueprint,
                    given.charter(money.assumptions(), blueprint),
                    accounts,
                    team(company.team(), money),
                    understood(company.understood(), lifecycle.why()));
            return new Company(
                    asOf,
                    files,
                    Optional.of(company),
                    Optional.of(request),
                    rules.get().ownership(),
                    issues);
        }

        private static Issue passedBy(Path file) {
            String why = "This file is not read, since another of the same name stands beside it, and CSV comes first.";
            return new Issue(InputPath.name(file), 0, "", "", why, Severity.NOTICE);
        }

        private ReadingOptions reading(
                Given given, AssumptionsFile assumptions, Rules rules, Optional<Chosen> chosen, Horizon horizon) {
            Set<String> departed = new LinkedHashSet<>(options.departed);
            rules.departed().stream()
                    .filter(one -> one.gone(horizon.asOf()))
                    .forEach(one -> departed.add(one.person()));
            ReadingOptions reading = given.reading(assumptions, horizon.asOf())
                    .departed(departed)
                    .threads(options.threadCount());
            return chosen.map(one -> reading.segments(one.blueprint().segments().stream()
                                    .map(segment -> segment.id().value())
                                    .collect(Collectors.toSet()))
                            .role(one.blueprint().roles().get(0).id()))
                    .orElse(reading);
        }

        /** The blueprint that was named; the inner one empty where none was, the outer one where it cannot be read. */
        private Optional<Optional<Chosen>> chosen() {
            Optional<String> shipped = options.blueprint.filter(ShippedBlueprints.names()::contains);
            if (shipped.isPresent()) {
                return Optional.of(shipped.map(
                        name -> new Chosen(ShippedBlueprints.named(name), "\"%s\", as asked for".formatted(name))));
            }
            Optional<Path> file = sources.blueprint();
            if (file.isEmpty()) {
                return Optional.of(Optional.empty());
            }
            if (options.blueprint.isPresent() && !Files.exists(file.get())) {
                throw Refusal.usage("\"%s\" is neither a file nor a blueprint that comes with Headroom. Those are %s."
                        .formatted(file.get(), String.join(", ", ShippedBlueprints.names())));
            }
            TextFile text = text(file, "--blueprint").orElseThrow();
            Optional<Blueprint> read = kept(BlueprintReader.read(text.name(), text.text()));
            return read.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Optional.of(new Chosen(read.get(), "read from " + text.name())));
        }

        private Optional<TextFile> text(Optional<Path> path, String option) {
            Optional<TextFile> file = path.map(there -> TextFile.read(there, option));
            file.ifPresent(one -> hashes.put(one.name(), one.hash()));
            return file;
        }

        private <T> Optional<T> kept(Read<T> read) {
            issues.addAll(read.issues());
            return read.value();
        }

        private static Team team(Team team, AssumptionsFile assumptions) {
            return new Team(team.people(), team.timeOff(), assumptions.holidays(), team.origin());
        }

        private Understood understood(Understood tables, String blueprint) {
            hashes.putAll(tables.inputs());
            return new Understood(
                    tables.rows(),
                    tables.accounts(),
                    tables.leftOut(),
                    tables.rejected(),
                    tables.guessed(),
                    tables.currencies(),
                    tables.columns(),
                    tables.notes(),
                    issues.stream().sorted().toList(),
                    hashes,
                    blueprint);
        }
    }

    /** Where tables are, and how they are read. */
    record Tables(CompanyFiles files, ReadingOptions options, Mapping mapping) {}

    /** A blueprint and why it was taken. */
    record Chosen(Blueprint blueprint, String why) {
        static Chosen by(List<Account> accounts) {
            ShippedBlueprints.Choice choice = ShippedBlueprints.choose(accounts);
            return new Chosen(ShippedBlueprints.named(choice.name()), choice.why());
        }
    }
}
