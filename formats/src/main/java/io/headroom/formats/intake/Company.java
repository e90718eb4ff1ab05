package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.CompactAccounts;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.Understood;
import io.headroom.formats.mapping.FileReading;
import java.util.Currency;
import java.util.List;

/**
 * A company as its tables describe it.
 *
 * @param accounts  by key; all money in {@code reporting}
 * @param understood what was read, left out and guessed; the blueprint is not chosen yet
 * @param reporting the currency of the plan
 * @param survey    what people said about minutes
 * @param files     what became of the rows of every file, in the order accounts, team, time off, products, survey
 * @param readings  how the columns of every file were read, in the same order
 * @param rejected  the rows that were not used, file by file
 * @param issues    of all files, by place
 */
public record Company(
        List<Account> accounts,
        Team team,
        Understood understood,
        Currency reporting,
        List<SurveyAnswer> survey,
        List<FileCount> files,
        List<FileReading> readings,
        List<RejectedRows> rejected,
        List<Issue> issues) {
    public Company {
        accounts = CompactAccounts.of(accounts);
        survey = List.copyOf(survey);
        files = List.copyOf(files);
        readings = List.copyOf(readings);
        rejected = List.copyOf(rejected);
        issues = List.copyOf(issues);
    }

    /** What was taken for granted and guessed about the accounts as a whole, as notices about their file. */
    public List<Issue> notices() {
        return Notices.of(files.isEmpty() ? "" : files.get(0).file(), understood);
    }
}
