package io.headroom.engine.model.plan;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.StageId;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What happens in one stage of the lifecycle over the months shown: how accounts flow through it, and the work they meet there, in front of
 * them and behind the line of visibility (Shostack 1984).
 *
 * @param entries     how many times one of today's accounts enters it
 * @param accountDays days that today's accounts spend in it, all together
 * @param days        days of the months shown
 * @param parts       its activities, most hours first; new customers are among their hours
 */
public record StageWork(StageId stage, long entries, long accountDays, int days, List<Part> parts) {
    private static final double DAYS_PER_MONTH = 365.25 / 12;

    public StageWork {
        parts = List.copyOf(parts);
    }

    /** How many accounts are in it at a time, on average. */
    public double accounts() {
        return days == 0 ? 0 : (double) accountDays / days;
    }

    /** How many enter it a month. */
    public double perMonth() {
        return days == 0 ? 0 : entries * DAYS_PER_MONTH / days;
    }

    /** How many days an account stays, by Little's law (1961): accounts in it ÷ accounts that enter it a day; empty where none enters. */
    public OptionalDouble stay() {
        return entries == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) accountDays / entries);
    }

    public Hours front() {
        return parts.stream().map(Part::front).reduce(Hours.NONE, Hours::plus);
    }

    public Hours back() {
        return parts.stream().map(Part::back).reduce(Hours.NONE, Hours::plus);
    }

    /** Hours that automation takes off the stage. */
    public Hours spared() {
        return parts.stream().map(Part::spared).reduce(Hours.NONE, Hours::plus);
    }

    /**
     * One activity in the stage.
     *
     * @param front  levelled hours with the customer
     * @param back   levelled hours of preparation and follow-up; both together are the activity's
     * @param spared hours that its automated part would take otherwise
     */
    public record Part(ActivityId activity, Hours front, Hours back, Hours spared) {
        public Hours total() {
            return front.plus(back);
        }
    }
}
