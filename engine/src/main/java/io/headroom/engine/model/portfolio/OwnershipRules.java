package io.headroom.engine.model.portfolio;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.blueprint.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a company lays down about who owns which account.
 *
 * @param pairs   accounts and people who must or must not come together
 * @param freezes accounts that keep their owner for a while
 */
public record OwnershipRules(List<Pair> pairs, List<Freeze> freezes) {
    /** Nothing is laid down. */
    public static final OwnershipRules NONE = new OwnershipRules(List.of(), List.of());

    public OwnershipRules {
        pairs = List.copyOf(pairs);
        freezes = List.copyOf(freezes);
    }

    /**
     * An account and a person who must ({@code ALWAYS}) or must not ({@code NEVER}) come together.
     *
     * @param person the person's key or name
     * @param why    may be empty
     */
    public record Pair(AccountId account, String person, Bond bond, String why) {}

    /** How an account and a person are bound. */
    public enum Bond {
        ALWAYS,
        NEVER
    }

    /**
     * Accounts that must keep their owner, unless the owner leaves.
     *
     * @param accounts by key; empty where a rule says which
     * @param when     the rule; never where accounts are named
     * @param until    the first day on which they may move again; without end where empty
     */
    public record Freeze(Set<AccountId> accounts, Condition when, Optional<LocalDate> until, String why) {
        public Freeze {
            accounts = InOrder.set(accounts);
        }

        /** Whether it holds an account on a day. */
        public boolean holds(Subject subject, LocalDate day) {
            return until.map(day::isBefore).orElse(true)
                    && (accounts.contains(subject.account().id()) || when.holds(subject));
        }
    }
}
