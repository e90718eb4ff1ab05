package io.headroom.engine.model.plan;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.plan.Plan.Relief;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.OptionalInt;

/** What to do. */
public sealed interface Action {
    /** Move hours from an overloaded person to one with room. */
    record Relieve(PersonId person, String name, YearMonth month, Relief relief) implements Action {}

    /** Open positions now: even the least need over all assumptions is above the people there are. */
    record OpenPositions(PoolId pool, int positions, int leastNeed, String leastWhen, double available)
            implements Action {}

    /** Open none now: even the largest need over all assumptions is covered. */
    record KeepSize(PoolId pool, int largestNeed, String largestWhen, double available) implements Action {}

    /** Give accounts an owner. */
    record NameOwners(int accounts, Hours hours, int renewals) implements Action {}

    /** Ask whose work a duty is: no other answer moves the number so much. */
    record DecideCharter(String duty, BigDecimal people) implements Action {}

    /** Prove the minutes with the ten-minute survey. */
    record ProveMinutes(String activity, BigDecimal people) implements Action {}

    /** Confirm that the owners in the file are customer-success people. */
    record ConfirmOwners(int people) implements Action {}

    /** Say how many new customers come, since onboarding is planned as nothing. */
    record SayNewCustomers(OptionalInt perQuarter, BigDecimal people) implements Action {}

    /** Fill a language or skill that nobody has. */
    record CloseGap(PoolId pool, String kind, String name, int accounts) implements Action {}

    /** Find out the renewal dates that were guessed. */
    record AskRenewalDates(int accounts, Hours hours) implements Action {}
}
