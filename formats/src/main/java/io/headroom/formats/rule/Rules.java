package io.headroom.formats.rule;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.CompactAccounts;
import io.headroom.engine.model.portfolio.OwnershipRules;
import io.headroom.engine.model.portfolio.OwnershipRules.Freeze;
import io.headroom.engine.model.portfolio.OwnershipRules.Pair;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code rules.yaml} says.
 *
 * @param parents  the head of the family by member; these replace the parents that the accounts' file names
 * @param departed owners who are no longer here: their accounts have no owner
 * @param pairs    accounts and people who must or must not come together
 * @param freezes  accounts that keep their owner for a while
 */
public record Rules(
        Map<AccountId, AccountId> parents, List<Departed> departed, List<Pair> pairs, List<Freeze> freezes) {
    /** What holds where there is no such file. */
    public static final Rules NONE = new Rules(Map.of(), List.of(), List.of(), List.of());

    public Rules {
        parents = Collections.unmodifiableMap(new TreeMap<>(parents));
        departed = List.copyOf(departed);
        pairs = List.copyOf(pairs);
        freezes = List.copyOf(freezes);
        for (Map.Entry<AccountId, AccountId> pair : parents.entrySet()) {
            if (parents.containsKey(pair.getValue())) {
                throw new IllegalArgumentException(
                        "A family has one head, but \"%s\" is the head of \"%s\" and itself a member; list all of them under one head."
                                .formatted(pair.getValue(), pair.getKey()));
            }
        }
    }

    /** What of them holds for who owns which account. */
    public OwnershipRules ownership() {
        return new OwnershipRules(pairs, freezes);
    }

    /** The accounts with the parents of these rules, in the same order. */
    public List<Account> families(List<Account> accounts) {
        return parents.isEmpty()
                ? accounts
                : CompactAccounts.of(() -> accounts.stream().map(this::inFamily).iterator());
    }

    private Account inFamily(Account account) {
        AccountId head = parents.get(account.id());
        return head == null ? account : account.below(head);
    }

    /**
     * Somebody who left.
     *
     * @param person the key or the name, as the accounts' file writes its owner
     * @param left   the first day on which this person was no longer here; long ago where empty
     */
    public record Departed(String person, Optional<LocalDate> left) {
        /** Whether this person is gone on a day. */
        public boolean gone(LocalDate day) {
            return left.map(first -> !day.isBefore(first)).orElse(true);
        }
    }
}
