package io.headroom.engine.model.plan;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.SegmentId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * As much of a plan as a {@link Bridge} from or to it takes: the month of its answer, by pool and by segment. Small enough to be read back
 * from a former plan's document.
 *
 * @param required  whole people of all pools
 * @param unrounded people before rounding, cover included
 */
public record PlanTotals(
        YearMonth month, int required, BigDecimal unrounded, List<PoolTotal> pools, List<SegmentTotal> segments) {
    public PlanTotals {
        pools = List.copyOf(pools);
        segments = List.copyOf(segments);
    }

    /**
     * One pool; people = the larger of hours × multiple ÷ (direct × utilisation) and cover.
     *
     * @param hours       levelled hours of the three months from {@code month} on
     * @param multiple    what uncertainty makes of them: quantile over mean
     * @param direct      direct hours of a full-time, ramped person in these months
     * @param utilisation the part of them that is booked
     * @param cover       people that cover asks for; 0 where it is switched off or hours ask for more
     */
    public record PoolTotal(
            PoolId pool, Hours hours, double multiple, Hours direct, double utilisation, double cover, int required) {}

    /** One segment's accounts and levelled hours in a pool. */
    public record SegmentTotal(SegmentId segment, PoolId pool, int accounts, Hours hours) {}

    /** Those of a plan. */
    public static PlanTotals of(Plan plan) {
        YearMonth month = plan.answer().month();
        List<PoolTotal> pools = plan.headcount().stream()
                .filter(need -> need.month().equals(month))
                .map(PlanTotals::pool)
                .toList();
        List<SegmentTotal> segments = plan.segments().stream()
                .filter(segment -> segment.month().equals(month))
                .map(segment ->
                        new SegmentTotal(segment.segment(), segment.pool(), segment.accounts(), segment.hours()))
                .toList();
        return new PlanTotals(month, plan.answer().required(), plan.answer().unrounded(), pools, segments);
    }

    private static PoolTotal pool(Headcount need) {
        double levelled = need.levelledHours().inHours();
        double multiple = levelled == 0 ? 1 : need.quantileHours().inHours() / levelled;
        double byHours =
                need.quantileHours().inHours() / (need.directHoursPerPerson().inHours() * need.utilisation());
        double unrounded = need.unrounded().doubleValue();
        return new PoolTotal(
                need.pool(),
                need.levelledHours(),
                multiple,
                need.directHoursPerPerson(),
                need.utilisation(),
                unrounded > byHours + 0.000001 ? unrounded : 0,
                need.required());
    }
}
