package io.headroom.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a plan is made from: the options that every command with a company has in common. */
final class InputOptions {
    @Option(
            names = "--company",
            paramLabel = "FOLDER",
            description =
                    "A folder with accounts.csv and, each optional, team.csv, time_off.csv, account_products.csv, transactions.csv, survey.csv, "
                            + "rules.yaml, blueprint.yaml, assumptions.yaml. The options below replace single files of it.")
    Optional<Path> company = Optional.empty();

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            description = "The accounts, as CSV; an export of your CRM will do.")
    Optional<Path> accounts = Optional.empty();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description =
                    "How columns are read: a .yaml file, such as \"headroom check --save-mapping\" writes. Or how the accounts are made: an .sql file with one "
                            + "query over several files. Of each kind one; mapping.yaml and mapping.sql of the folder if not given.")
    List<Path> mappings = new ArrayList<>();

    @Option(
            names = "--tables",
            paramLabel = "PATH",
            description =
                    "What the query reads beside the company's folder: a folder, a file, or NAME=FILE; each file is a table of its name. May be repeated.")
    List<String> tables = new ArrayList<>();

    @Option(
            names = "--team",
            paramLabel = "FILE",
            description = "The people, as CSV. Without it they are taken from the owners.")
    Optional<Path> team = Optional.empty();

    @Option(
            names = "--blueprint",
            paramLabel = "FILE|NAME",
            description =
                    "Your lifecycle as YAML, or one that comes with Headroom: high-touch, mid-touch, pooled, digital, transactional.")
    Optional<String> blueprint = Optional.empty();

    @Option(names = "--assumptions", paramLabel = "FILE", description = "What you take for granted, as YAML.")
    Optional<Path> assumptions = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which the accounts are as the file says; today if not given.")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "MONTH",
            description = "The first month, such as 2027-01; the first full month from that day on if not given.")
    Optional<YearMonth> from = Optional.empty();

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "12",
            description = "How many months, 1 to 60; ${DEFAULT-VALUE} if not given.")
    int months;

    @Option(
            names = "--people",
            paramLabel = "N",
            description = "How many people there are, where no team file says it.")
    Optional<Integer> people = Optional.empty();

    @Option(
            names = "--role-of-owner",
            paramLabel = "ROLE",
            description = "What the owners in the account file are, such as csm or account-executive.")
    Optional<String> roleOfOwner = Optional.empty();

    @Option(names = "--departed", paramLabel = "NAME", description = "An owner who has left; may be repeated.")
    List<String> departed = new ArrayList<>();

    @Option(names = "--currency", paramLabel = "CODE", description = "The currency of all results, such as EUR.")
    Optional<String> currency = Optional.empty();

    @Option(
            names = "--rate",
            paramLabel = "CODE=RATE",
            description = "What one unit of another currency is worth in it, such as EUR=1.08; may be repeated.")
    Map<String, String> rates = new LinkedHashMap<>();

    @Option(
            names = "--charter",
            paramLabel = "DUTY=ROLE",
            description =
                    "Who does onboarding, renewal, support or upsell; \"nobody\" takes it out of the plan; may be repeated.")
    Map<String, String> charter = new LinkedHashMap<>();

    @Option(names = "--new-customers", paramLabel = "N", description = "New customers a quarter.")
    Optional<Double> newCustomers = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description =
                    "Any other assumption, such as target_utilisation=0.8; may be repeated. \"headroom init\" writes the list of all.")
    Map<String, String> set = new LinkedHashMap<>();

    @Option(
            names = "--without",
            paramLabel = "STEP",
            split = ",",
            description = "Steps from hours to people to leave out: uncertainty, utilisation, cover, rounding.")
    List<String> without = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "The number that fixes every random draw.")
    Optional<Long> seed = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads may work; results never depend on it.")
    Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--strict",
            description = "Give no answer and end with exit code 3 where a row of a file cannot be used.")
    boolean strict;

    int threadCount() {
        return ThreadCount.of(threads);
    }
}
