package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Account;
import io.headroom.formats.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What contradicts itself in rows that are used all the same. */
final class AccountWarnings {
    private final Cells cells;
    private final ReadingOptions options;

    AccountWarnings(Cells cells, ReadingOptions options) {
        this.cells = cells;
        this.options = options;
    }

    List<Issue> of(List<AccountRow> rows) {
        List<Issue> issues = new ArrayList<>();
        options.stretches().each(rows, this::ofRows).forEach(issues::addAll);
        unknownSegments(rows, issues);
        return issues;
    }

    private List<Issue> ofRows(List<AccountRow> rows) {
        List<Issue> issues = new ArrayList<>();
        rows.forEach(row -> ofRow(row, issues));
        return issues;
    }

    private void ofRow(AccountRow row, List<Issue> issues) {
        Account account = row.account();
        account.contract()
                .start()
                .ifPresent(start -> read(row)
                        .date("renewal_date")
                        .filter(renewal -> renewal.isBefore(start))
                        .ifPresent(renewal -> issues.add(read(row)
                                .warning(
                                        "renewal_date",
                                        "A renewal after the contract's start, which is %s. One of the two is wrong."
                                                .formatted(start)))));
        if (account.profile().segment().contains(";")) {
            issues.add(
                    read(row)
                            .warning(
                                    "segment",
                                    "One segment. An account is in one segment only; rules choose where none of these is known."));
        }
        account.revenue()
                .arr()
                .filter(arr -> arr.minor() < 0)
                .ifPresent(arr -> issues.add(read(row)
                        .warning("arr", "Recurring revenue of 0 or more. It is used as it stands, below zero.")));
    }

    private RowCells read(AccountRow row) {
        return cells.row(row.row(), new NoDays());
    }

    private void unknownSegments(List<AccountRow> rows, List<Issue> issues) {
        if (options.segments().isEmpty()) {
            return;
        }
        Set<String> known = options.segments().stream().map(Plain::words).collect(Collectors.toSet());
        Map<String, List<AccountRow>> unknown = new TreeMap<>(rows.stream()
                .filter(row -> !row.account().profile().segment().isEmpty())
                .filter(row ->
                        !known.contains(Plain.words(row.account().profile().segment())))
                .collect(Collectors.groupingBy(row -> row.account().profile().segment())));
        unknown.forEach((segment, accounts) -> issues.add(new Issue(
                cells.table().file(),
                accounts.get(0).row().line(),
                cells.columns().header("segment"),
                segment,
                "One of the segments %s. %s this one; the rules of the blueprint choose their segment instead."
                        .formatted(
                                String.join(
                                        ", ",
                                        options.segments().stream().sorted().toList()),
                                Counted.of(accounts.size(), "account names", "accounts name")),
                Severity.WARNING)));
    }
}
