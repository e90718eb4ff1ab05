package io.headroom.formats.intake;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.account.Account;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Accounts below their parents: every family is one level deep, below its topmost account. */
final class Families {
    private final Cells cells;
    private final List<AccountRow> rows;
    private final Map<String, AccountId> byKey = new HashMap<>();
    private final Map<AccountId, AccountId> above = new HashMap<>();
    private final Map<AccountId, Long> lines = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    Families(Cells cells, List<AccountRow> kept) {
        this.cells = cells;
        this.rows = kept.stream()
                .sorted(Comparator.comparing(row -> row.account().id()))
                .toList();
        if (rows.stream().allMatch(row -> row.parent().isEmpty())) {
            return;
        }
        rows.forEach(row -> lines.putIfAbsent(row.account().id(), row.row().line()));
        rows.forEach(row -> byKey.put(
                "name " + Plain.slug(row.account().name()), row.account().id()));
        rows.forEach(row -> byKey.put(row.key(), row.account().id()));
        rows.forEach(this::findParent);
    }

    /** The accounts with their families, by key. */
    List<Account> accounts() {
        if (above.isEmpty()) {
            return rows.stream().map(AccountRow::account).toList();
        }
        List<Account> accounts = rows.stream()
                .map(AccountRow::account)
                .map(account -> top(account.id()).map(account::below).orElse(account))
                .toList();
        checkRevenue(accounts);
        return accounts;
    }

    List<Issue> issues() {
        return issues;
    }

    private void findParent(AccountRow row) {
        if (row.parent().isEmpty()) {
            return;
        }
        AccountId parent = byKey.getOrDefault(
                "id " + RecordId.key(row.parent()),
                byKey.getOrDefault(
                        "name " + Plain.slug(row.parent()), row.account().id()));
        if (!parent.equals(row.account().id())) {
            above.put(row.account().id(), parent);
        } else if (!Plain.slug(row.parent()).equals(Plain.slug(row.account().name()))
                && !row.parent().equals(row.account().id().value())) {
            say(
                    row.account().id(),
                    "parent",
                    row.parent(),
                    "The key or name of an account that is planned. This account is treated as standing alone.",
                    Severity.NOTICE);
        }
    }

    private Optional<AccountId> top(AccountId account) {
        Set<AccountId> passed = new HashSet<>(Set.of(account));
        AccountId top = account;
        for (AccountId next = above.get(top); next != null; next = above.get(top)) {
            if (!passed.add(next)) {
                say(
                        account,
                        "parent",
                        account.value(),
                        "A parent that is not below its own child. This account is treated as standing alone.",
                        Severity.WARNING);
                return Optional.empty();
            }
            top = next;
        }
        return top.equals(account) ? Optional.empty() : Optional.of(top);
    }

    private void checkRevenue(List<Account> accounts) {
        Map<AccountId, Account> byId = new HashMap<>();
        accounts.forEach(account -> byId.put(account.id(), account));
        Map<AccountId, Money> ofChildren = new TreeMap<>();
        accounts.forEach(account -> account.parent()
                .ifPresent(parent ->
                        account.revenue().arr().ifPresent(arr -> ofChildren.merge(parent, arr, Money::plus))));
        ofChildren.forEach((parent, children) -> Optional.ofNullable(byId.get(parent))
                .flatMap(account -> account.revenue().arr())
                .filter(own -> own.minor() > 0 && children.minor() > 0)
                .ifPresent(own -> say(
                        parent,
                        cells.columns().has("arr") ? "arr" : "mrr",
                        parent.value(),
                        "The revenue of a family once. This parent carries %s and its children %s%s. Where the parent's holds theirs, it is counted twice: leave it with one of them."
                                .formatted(own, children, own.equals(children) ? ", exactly the same" : ""),
                        Severity.WARNING)));
    }

    private void say(AccountId account, String field, String value, String what, Severity severity) {
        long line = lines.getOrDefault(account, 0L);
        issues.add(new Issue(cells.table().file(), line, cells.columns().header(field), value, what, severity));
    }
}
