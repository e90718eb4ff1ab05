package io.headroom.formats.intake;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Account;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads texts as if they were files, seen from 23 November 2026. */
final class Reading {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final ReadingOptions USUAL = ReadingOptions.on(TODAY);

    private String accounts = "";
    private String team = "";
    private String timeOff = "";
    private String products = "";
    private String survey = "";
    private String transactions = "";
    private ReadingOptions options = USUAL;

    static Reading accounts(String... lines) {
        Reading reading = new Reading();
        reading.accounts = String.join("\n", lines);
        return reading;
    }

    Reading team(String... lines) {
        team = String.join("\n", lines);
        return this;
    }

    Reading timeOff(String... lines) {
        timeOff = String.join("\n", lines);
        return this;
    }

    Reading products(String... lines) {
        products = String.join("\n", lines);
        return this;
    }

    Reading survey(String... lines) {
        survey = String.join("\n", lines);
        return this;
    }

    Reading transactions(String header, String... rows) {
        transactions = header + "\n" + String.join("\n", rows);
        return this;
    }

    Reading with(ReadingOptions other) {
        options = other;
        return this;
    }

    Company company() {
        try {
            Path folder = Files.createTempDirectory("headroom");
            try {
                write(folder, "accounts.csv", accounts);
                write(folder, "team.csv", team);
                write(folder, "time_off.csv", timeOff);
                write(folder, "account_products.csv", products);
                write(folder, "survey.csv", survey);
                write(folder, "transactions.csv", transactions);
                return CompanyReader.read(CompanyFiles.in(folder), options)
                        .value()
                        .orElseThrow();
            } finally {
                remove(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The only account of the file. */
    Account account() {
        List<Account> accounts = company().accounts();
        if (accounts.size() != 1) {
            throw new AssertionError("One account was expected, but there are " + accounts);
        }
        return accounts.get(0);
    }

    static Optional<Account> account(Company company, String id) {
        return company.accounts().stream()
                .filter(account -> account.id().equals(new AccountId(id)))
                .findFirst();
    }

    static List<String> said(Company company, Severity severity) {
        return company.issues().stream()
                .filter(issue -> issue.severity() == severity)
                .map(issue -> "%s:%d %s \"%s\" %s"
                        .formatted(issue.file(), issue.line(), issue.column(), issue.value(), issue.expected()))
                .toList();
    }

    static List<Issue> rejected(Company company) {
        return company.issues().stream()
                .filter(issue -> issue.severity() == Severity.REJECTED)
                .toList();
    }

    private static void write(Path folder, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
