package io.headroom.engine.model.portfolio;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.portfolio.Portfolio.Cover;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who covers what when somebody leaves.
 *
 * @param person    who leaves
 * @param on        the first day on which this person is no longer here
 * @param accounts  what is handed over: urgent ones first, then by the hours that are left to do
 * @param portfolio all books before and after, and what nobody may take
 */
public record HandOver(PersonId person, LocalDate on, List<Handed> accounts, Portfolio portfolio) {
    public HandOver {
        accounts = List.copyOf(accounts);
    }

    /**
     * One account.
     *
     * @param to      who gets it; empty where nobody may
     * @param cover   who looks after it in the meantime, where its new owner starts later
     * @param within  how soon it must be handed over
     * @param left    hours that are left to do from the day on, over the months looked at
     * @param revenue yearly revenue; empty where unknown
     * @param risks   what can go wrong, in words; none where nothing is known to
     * @param notes   what the new owner should know
     * @param next    what falls due next, the first three pieces of work
     */
    public record Handed(
            AccountId account,
            String name,
            Optional<PersonId> to,
            Optional<Cover> cover,
            Within within,
            Hours left,
            Optional<Money> revenue,
            List<String> risks,
            List<String> notes,
            List<Due> next) {
        public Handed {
            risks = List.copyOf(risks);
            notes = List.copyOf(notes);
            next = List.copyOf(next);
        }
    }

    /** How soon an account must have somebody. */
    public enum Within {
        A_DAY,
        A_WEEK
    }

    /** A piece of work that falls due. */
    public record Due(LocalDate date, String activity, Hours hours) {}
}
