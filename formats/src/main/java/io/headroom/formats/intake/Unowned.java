package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Guess;
import io.headroom.formats.Counted;
import io.headroom.formats.yaml.Closest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Accounts whose owner in the file is nobody who could look after them: said once for each such owner, at its first account. */
final class Unowned {
    private final String file;
    private final String column;
    private final List<AccountRow> rows;

    Unowned(String file, String column, List<AccountRow> rows) {
        this.file = file;
        this.column = column;
        this.rows = rows;
    }

    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        of(Guess.OWNER_LEFT)
                .forEach((owner, accounts) -> issues.add(issue(
                        owner,
                        accounts,
                        "An owner who is still here. This one has left, so %s planned without an owner: name who has %s now.",
                        Severity.WARNING)));
        of(Guess.OWNER_HOUSE)
                .forEach((owner, accounts) -> issues.add(issue(
                        owner,
                        accounts,
                        "This is no person, so %s planned without an owner. Where somebody looks after %s, name that person.",
                        Severity.NOTICE)));
        return issues;
    }

    /** A notice for each name of somebody departed that no account names as its owner. */
    List<Issue> unmet(Set<String> departed, Owners owners) {
        return departed.stream()
                .filter(name -> !owners.hasMet(name))
                .map(name -> new Issue(
                        file,
                        0,
                        column,
                        name,
                        "An owner in the file. Nobody of this name owns an account, so the departure changes nothing.%s"
                                .formatted(Closest.question(name, owners.names())),
                        Severity.NOTICE))
                .toList();
    }

    private Map<String, List<AccountRow>> of(Guess guess) {
        return rows.stream()
                .filter(row -> row.account().guesses().contains(guess))
                .collect(Collectors.groupingBy(AccountRow::owner, TreeMap::new, Collectors.toList()));
    }

    private Issue issue(String owner, List<AccountRow> accounts, String what, Severity severity) {
        int count = accounts.size();
        long line = accounts.stream().mapToLong(row -> row.row().line()).min().orElse(0);
        String said = what.formatted(Counted.of(count, "account is", "accounts are"), count == 1 ? "it" : "them");
        return new Issue(file, line, column, owner, said, severity);
    }
}
