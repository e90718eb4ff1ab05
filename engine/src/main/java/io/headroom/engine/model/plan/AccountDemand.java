package io.headroom.engine.model.plan;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Account;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The work that one account needs, piece by piece.
 *
 * @param works sorted by date, then activity
 */
public record AccountDemand(Account account, SegmentId segment, String tier, LevelId level, List<Work> works) {
    public AccountDemand {
        works = List.copyOf(works);
    }

    public AccountId id() {
        return account.id();
    }

    /**
     * One demand line: hours = occurrences × minutes × factor × sharing × (1 − automated) ÷ 60, rounded once to whole micro-hours.
     *
     * @param product     the product it is about, where it is about one
     * @param owner       who does it, where somebody owns the account in this role
     * @param outside     whether the charter gives it to nobody in this plan; its hours then count nowhere but there
     * @param date        when it falls due
     * @param from        the first day on which it may be done
     * @param until       the day after the last one
     * @param dated       whether its raw hours fall on its date; otherwise they are spread like the levelled ones
     * @param minutes     mean minutes of one occurrence at the account's level, before factors
     * @param factors     what multiplies the minutes
     * @param factor      their product, kept within floor and ceiling
     * @param sharing     sessions ÷ accounts for one-to-many work, else 1
     * @param automated   the share that software takes off
     */
    public record Work(
            ActivityId activity,
            String label,
            StageId stage,
            Optional<String> product,
            RoleId role,
            PoolId pool,
            Optional<PersonId> owner,
            String duty,
            boolean outside,
            LocalDate date,
            LocalDate from,
            LocalDate until,
            boolean dated,
            double occurrences,
            double minutes,
            List<Multiplier> factors,
            double factor,
            double sharing,
            double automated,
            Hours hours) {
        public Work {
            factors = List.copyOf(factors);
        }
    }

    /** A factor that applies. */
    public record Multiplier(String id, String label, double value, String source) {}
}
