package io.headroom.cli;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.segment.Segmenter;
import io.headroom.formats.Read;
import io.headroom.formats.change.AccountChanges;
import io.headroom.formats.intake.AccountExport;
import io.headroom.formats.intake.CompanyFiles;
import io.headroom.formats.intake.ReadingOptions;
import io.headroom.formats.intake.TableFile;
import io.headroom.formats.mapping.Mapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The account export of a former month, to be held beside today's: read with the same options, seen from the same day. */
final class FormerExport {
    private final Path path;

    FormerExport(Path path) {
        this.path = Files.isDirectory(path) ? path : InputPath.there(path, "--since");
    }

    /** What became of its customers; empty where today's files had to be refused. */
    Optional<AccountChanges> changes(Company company) {
        if (company.request().isEmpty()
                || company.read().isEmpty()
                || company.tables().isEmpty()) {
            return Optional.empty();
        }
        Company.Tables now = company.tables().get();
        ReadingOptions options = now.options().reporting(company.read().get().reporting());
        Segmenter segmenter = new Segmenter(company.request().get().blueprint());
        return Optional.of(AccountChanges.between(
                read(former(now.files()), options, now.mapping()).called(InputPath.name(path)),
                read(now.files(), options, now.mapping()),
                account -> segmenter.place(account).segment()));
    }

    /** Where a query makes the accounts, a folder with the same tables; else an account file, or a folder that holds one. */
    private CompanyFiles former(CompanyFiles now) {
        if (!Files.isDirectory(path)) {
            return now.withoutQuery().withAccounts(path);
        }
        if (now.query().isPresent()) {
            return now.withQuery(now.query().get(), TableFile.in(path));
        }
        return now.withAccounts(CompanyFiles.in(path)
                .accounts()
                .orElseThrow(() -> Refusal.usage(
                        "--since %s: there is no accounts.csv and no accounts.xlsx in this folder.".formatted(path))));
    }

    private static AccountExport read(CompanyFiles files, ReadingOptions options, Mapping mapping) {
        Read<AccountExport> read = AccountExport.read(files, options, mapping);
        return read.value()
                .orElseThrow(() -> Refusal.input(
                        "The former export cannot be compared:",
                        read.issues().stream().filter(FormerExport::matters).toList()));
    }

    private static boolean matters(Issue issue) {
        return issue.severity() == Severity.REJECTED;
    }
}
