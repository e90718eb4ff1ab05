package io.headroom.formats.change;

import io.headroom.formats.Counted;
import io.headroom.formats.intake.AccountExport;
import io.headroom.formats.intake.AccountExport.Customer;
import io.headroom.formats.intake.Unused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which accounts of two exports are one. */
final class Matches {
    private static final int MOST_NAMES = 5;

    private final AccountExport former;
    private final AccountExport newer;
    private final boolean byName;
    private final Set<String> ambiguous = new TreeSet<>();
    private final Map<String, Customer> then;
    private final Map<String, Customer> now;
    private final Map<String, Set<String>> unusedThen;
    private final Map<String, Set<String>> unusedNow;

    Matches(AccountExport former, AccountExport newer) {
        this.former = former;
        this.newer = newer;
        this.byName = !former.hasKeys() || !newer.hasKeys();
        Map<String, Customer> all = keyed(former);
        Map<String, Customer> others = keyed(newer);
        this.then = all;
        this.now = others;
        this.unusedThen = reasons(former);
        this.unusedNow = reasons(newer);
        ambiguous.forEach(key -> {
            all.remove(key);
            others.remove(key);
        });
    }

    /** An account that stands in both files. */
    record Both(Customer then, Customer now) {}

    boolean byName() {
        return byName;
    }

    List<Both> both() {
        return then.entrySet().stream()
                .filter(entry -> now.containsKey(entry.getKey()))
                .map(entry -> new Both(entry.getValue(), java.util.Objects.requireNonNull(now.get(entry.getKey()))))
                .toList();
    }

    List<Customer> onlyThen() {
        return without(then, now);
    }

    List<Customer> onlyNow() {
        return without(now, then);
    }

    /** Why a customer of the former file is none of the newer one, though a row of it is there. */
    Optional<String> unusedNow(Customer customer) {
        return unused(unusedNow, customer);
    }

    /** The same, the other way round. */
    Optional<String> unusedThen(Customer customer) {
        return unused(unusedThen, customer);
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (byName) {
            notes.add(
                    "Accounts are matched by name, since %s no keys: a customer with another name looks like one gone and one new."
                            .formatted(
                                    former.hasKeys()
                                            ? newer.file() + " has"
                                            : newer.hasKeys() ? former.file() + " has" : "the files have"));
        }
        if (!ambiguous.isEmpty()) {
            notes.add("%s under several keys, so nobody can say which is which, and %s not compared: %s%s."
                    .formatted(
                            Counted.of(ambiguous.size(), "name stands", "names stand"),
                            ambiguous.size() == 1 ? "it is" : "they are",
                            String.join(
                                    ", ",
                                    ambiguous.stream()
                                            .limit(MOST_NAMES)
                                            .map(key -> key.substring("name ".length()))
                                            .toList()),
                            ambiguous.size() > MOST_NAMES ? " and others" : ""));
        }
        unreadable(former, "new").ifPresent(notes::add);
        unreadable(newer, "gone").ifPresent(notes::add);
        return notes;
    }

    private static Optional<String> unreadable(AccountExport export, String seems) {
        return export.unreadable() == 0
                ? Optional.empty()
                : Optional.of(
                        "%s of %s more cells than its header and cannot be read; a customer that seems %s may be among them."
                                .formatted(
                                        Counted.of(export.unreadable(), "row", "rows"),
                                        export.file() + (export.unreadable() == 1 ? " has" : " have"),
                                        seems));
    }

    /** By what they are matched by, in the order of the accounts; a name that is not one account's is set aside. */
    private Map<String, Customer> keyed(AccountExport export) {
        Map<String, Customer> keyed = new LinkedHashMap<>();
        for (Customer customer : export.customers()) {
            String key = byName ? customer.name() : customer.key();
            if (keyed.put(key, customer) != null) {
                ambiguous.add(key);
            }
        }
        return keyed;
    }

    private static List<Customer> without(Map<String, Customer> some, Map<String, Customer> others) {
        return some.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Optional<String> unused(Map<String, Set<String>> reasons, Customer customer) {
        return Optional.ofNullable(reasons.get(byName ? customer.name() : customer.key()))
                .map(all -> String.join(", ", all));
    }

    private Map<String, Set<String>> reasons(AccountExport export) {
        Map<String, Set<String>> byKey = new HashMap<>();
        for (Unused row : export.unused()) {
            byKey.computeIfAbsent(byName ? row.name() : row.key(), key -> new TreeSet<>())
                    .add(row.why());
        }
        return byKey;
    }
}
