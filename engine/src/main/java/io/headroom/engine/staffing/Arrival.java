package io.headroom.engine.staffing;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import java.util.List;

/**
 * New customers of a segment who have come by the end of a month, a third of a quarter's each month.
 *
 * @param count in fractions
 * @param each  yearly revenue of one: the mean of the segment's accounts
 */
record Arrival(SegmentId segment, double count, Money each) {

    /** Of all segments that grow, by the end of the month with this index. */
    static List<Arrival> until(Basis basis, int month) {
        int all = basis.accounts();
        return basis.demand().segments().stream()
                .map(segment -> of(basis, segment, all, month))
                .filter(arrival -> arrival.count > 0)
                .toList();
    }

    private static Arrival of(Basis basis, SegmentDemand segment, int all, int month) {
        double perQuarter = basis.assumptions().newCustomers(segment.segment(), segment.accounts(), all);
        Money each = new Money(
                segment.withRevenue() == 0 ? 0 : segment.revenue().minor() / segment.withRevenue(),
                segment.revenue().currency());
        return new Arrival(segment.segment(), perQuarter / 3 * (month + 1), each);
    }

    Money revenue() {
        return each.times(count);
    }
}
