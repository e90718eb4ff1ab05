package io.headroom.formats.change;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.account.Account;
import io.headroom.formats.change.Change.Kind;
import io.headroom.formats.intake.AccountExport;
import io.headroom.formats.intake.AccountExport.Customer;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What became of the customers of a former export. Accounts are matched by key, or by name where one of the files has no keys; what only looks like a
 * match is named and not made. The order of rows never matters; the cost is proportional to the number of accounts.
 *
 * @param since     the former file
 * @param byName    whether accounts were matched by name
 * @param then      customers of the former file
 * @param now       customers of the newer file
 * @param before    what the customers of the former file paid a year, as far as a rate is known
 * @param after     the same of the newer file
 * @param unchanged customers of both about which everything that was compared is the same
 * @param changes   by kind, then most money first
 * @param likely    accounts that look like one gone and one new, and are probably the same
 * @param notes     what a reader must know before believing the rest
 */
public record AccountChanges(
        String since,
        boolean byName,
        int then,
        int now,
        Money before,
        Money after,
        int unchanged,
        List<Change> changes,
        List<LikelySame> likely,
        List<String> notes) {
    public AccountChanges {
        changes = changes.stream().sorted(Change.ORDER).toList();
        likely = List.copyOf(likely);
        notes = List.copyOf(notes);
    }

    /**
     * Holds two exports of one company beside each other, read with the same options and in the same currency.
     *
     * @param place the segment into which an account falls
     */
    public static AccountChanges between(
            AccountExport former, AccountExport newer, Function<Account, SegmentId> place) {
        if (!former.reporting().equals(newer.reporting())) {
            throw new IllegalArgumentException("The exports are in %s and %s; read both in one currency."
                    .formatted(former.reporting(), newer.reporting()));
        }
        Matches matches = new Matches(former, newer);
        Comparison comparison = new Comparison(matches, place);
        List<Change> changes = new ArrayList<>();
        int unchanged = 0;
        for (Matches.Both both : matches.both()) {
            List<Change> own = comparison.changes(both);
            unchanged += own.isEmpty() ? 1 : 0;
            changes.addAll(own);
        }
        List<Customer> gone = new ArrayList<>();
        List<Customer> fresh = new ArrayList<>();
        for (Customer customer : matches.onlyThen()) {
            Optional<String> why = matches.unusedNow(customer);
            changes.add(why.map(reason -> left(Kind.LEFT_OUT_NOW, customer, "", reason))
                    .orElseGet(() -> left(Kind.GONE, customer, "", "")));
            if (why.isEmpty()) {
                gone.add(customer);
            }
        }
        for (Customer customer : matches.onlyNow()) {
            Optional<String> why = matches.unusedThen(customer);
            changes.add(why.map(reason -> came(Kind.LEFT_OUT_THEN, customer, reason, ""))
                    .orElseGet(() -> came(Kind.NEW, customer, "", "")));
            if (why.isEmpty()) {
                fresh.add(customer);
            }
        }
        List<String> notes = new ArrayList<>(matches.notes());
        notes.addAll(comparison.notes());
        return new AccountChanges(
                former.file(),
                matches.byName(),
                former.customers().size(),
                newer.customers().size(),
                revenue(former),
                revenue(newer),
                unchanged,
                changes,
                LikelySame.among(gone, fresh),
                notes);
    }

    /** How many accounts each kind is about, and their revenue; kinds that did not happen are left out. */
    public List<Count> counts() {
        Map<Kind, List<Change>> byKind = new EnumMap<>(Kind.class);
        changes.forEach(change ->
                byKind.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(change));
        return byKind.entrySet().stream()
                .map(entry -> new Count(
                        entry.getKey(),
                        entry.getValue().size(),
                        sum(entry.getValue(), Change::before),
                        sum(entry.getValue(), Change::after)))
                .toList();
    }

    /** Accounts of both files about which something changed. */
    public int changed() {
        Set<Object> accounts = new HashSet<>();
        changes.stream()
                .filter(change -> change.kind().compareTo(Kind.LEFT_OUT_THEN) > 0)
                .forEach(change -> accounts.add(change.account()));
        return accounts.size();
    }

    /**
     * One kind of change over all accounts.
     *
     * @param before what these accounts paid then, as far as it is known
     */
    public record Count(Kind kind, int accounts, Money before, Money after) {}

    /** Of all money here. */
    public Currency currency() {
        return after.currency();
    }

    private static Money revenue(AccountExport export) {
        return export.customers().stream()
                .flatMap(customer -> customer.account().revenue().yearly().stream())
                .reduce(Money.none(export.reporting()), Money::plus);
    }

    private Money sum(List<Change> of, Function<Change, Optional<Money>> revenue) {
        return of.stream()
                .flatMap(change -> revenue.apply(change).stream())
                .reduce(Money.none(currency()), Money::plus);
    }

    private static Change left(Kind kind, Customer customer, String then, String now) {
        Account account = customer.account();
        return new Change(
                kind, account.id(), account.name(), then, now, account.revenue().yearly(), Optional.empty());
    }

    private static Change came(Kind kind, Customer customer, String then, String now) {
        Account account = customer.account();
        return new Change(
                kind,
                account.id(),
                account.name(),
                then,
                now,
                Optional.empty(),
                account.revenue().yearly());
    }
}
