package io.headroom.formats.contradiction;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.account.Account;
import io.headroom.formats.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Families of the rules in which the head and its members both carry revenue: what the members pay may be in what the head pays. */
final class FamilyRevenue {
    private final String file;
    private final Rules rules;
    private final Map<AccountId, Account> accounts;

    FamilyRevenue(String file, Rules rules, List<Account> accounts) {
        this.file = file;
        this.rules = rules;
        this.accounts = accounts.stream()
                .collect(Collectors.toMap(Account::id, account -> account, (one, same) -> one, TreeMap::new));
    }

    List<Issue> issues() {
        Map<AccountId, Money> ofMembers = new TreeMap<>();
        rules.parents()
                .forEach((member, head) -> arr(member).ifPresent(paid -> ofMembers.merge(head, paid, Money::plus)));
        List<Issue> issues = new ArrayList<>();
        ofMembers.forEach((head, members) -> arr(head)
                .filter(own -> own.minor() > 0 && members.minor() > 0)
                .ifPresent(own -> issues.add(new Issue(
                        file,
                        0,
                        "families",
                        head.value(),
                        "The revenue of a family once. The head carries %s and its members %s%s. Where the head's holds theirs, it is counted twice: leave it with one of them."
                                .formatted(own, members, own.equals(members) ? ", exactly the same" : ""),
                        Severity.WARNING))));
        return issues;
    }

    private Optional<Money> arr(AccountId account) {
        return Optional.ofNullable(accounts.get(account))
                .flatMap(one -> one.revenue().arr());
    }
}
