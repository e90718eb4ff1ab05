package io.headroom.engine.demand;

import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.blueprint.Programme;
import io.headroom.engine.model.plan.Demand.Holder;
import io.headroom.engine.model.plan.Demand.Origin;
import io.headroom.engine.model.plan.Demand.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Building and upkeep of programmes: hours of the role that runs them, shared out over the segments they serve by their accounts. */
final class Programmes {
    private final Prepared prepared;
    private final Tally known;

    Programmes(Prepared prepared, Tally known) {
        this.prepared = prepared;
        this.known = known;
    }

    /** One row for each programme and segment; the hours are entered in the pool's book of {@link #known} too. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < prepared.blueprint.programmes().size(); at++) {
            Programme programme = prepared.blueprint.programmes().get(at);
            long[] hours = hours(programme);
            List<SegmentId> served = served(programme);
            long[][] parts = parts(hours, served);
            for (int segment = 0; segment < served.size(); segment++) {
                enter(programme, prepared.activities.size() + at, served.get(segment), parts[segment]);
                rows.add(row(programme, served.get(segment), parts[segment]));
            }
        }
        return rows;
    }

    private long[] hours(Programme programme) {
        Months months = prepared.months;
        long[] hours = new long[months.count];
        int starts = programme.starts().map(day -> (int) day.toEpochDay()).orElse(Timeline.LONG_AGO);
        int built = starts + programme.buildDays();
        Spread spread = new Spread(months);
        if (programme.starts().isPresent()) {
            spread.share(programme.build().micros(), starts, built);
            for (int at = 0; at < spread.size(); at++) {
                if (months.shows(spread.first() + at)) {
                    hours[spread.first() + at] += spread.part(at);
                }
            }
        }
        for (int month = 0; month < months.count; month++) {
            int days = months.start(month + 1) - months.start(month);
            int running = Math.max(0, months.start(month + 1) - Math.max(built, months.start(month)));
            hours[month] += programme.upkeep().micros() * running / days;
        }
        return hours;
    }

    private List<SegmentId> served(Programme programme) {
        return prepared.segments.stream()
                .filter(segment ->
                        programme.segments().isEmpty() || programme.segments().contains(segment))
                .toList();
    }

    /** Shares each month out by the number of accounts; what does not divide goes to the first segments. */
    private long[][] parts(long[] hours, List<SegmentId> served) {
        long all = served.stream().mapToLong(this::accounts).sum();
        long[][] parts = new long[served.size()][hours.length];
        for (int month = 0; month < hours.length; month++) {
            long left = hours[month];
            for (int segment = 0; segment < parts.length; segment++) {
                long weight = all == 0 ? 1 : accounts(served.get(segment));
                parts[segment][month] = hours[month] * weight / (all == 0 ? parts.length : all);
                left -= parts[segment][month];
            }
            for (int segment = 0; left > 0; segment++, left--) {
                parts[segment % parts.length][month]++;
            }
        }
        return parts;
    }

    private long accounts(SegmentId segment) {
        return known.segments[prepared.segment(segment)].accounts();
    }

    private void enter(Programme programme, int work, SegmentId segment, long[] hours) {
        BookTally book = known.book(new Tally.Key(Holder.POOL, Optional.empty(), programme.role()));
        int pool = prepared.pools.indexOf(prepared.blueprint.pool(programme.role(), segment));
        for (int month = 0; month < hours.length; month++) {
            book.raw(month, hours[month]);
            book.levelled(work, pool, month, hours[month]);
        }
    }

    private Row row(Programme programme, SegmentId segment, long[] hours) {
        MonthlyHours monthly = MonthlyHours.ofMicros(prepared.horizon.first(), hours);
        return new Row(
                prepared.blueprint.pool(programme.role(), segment),
                programme.role(),
                segment,
                programme.id(),
                Optional.empty(),
                "",
                Origin.PROGRAMME,
                monthly,
                monthly,
                Collections.nCopies(hours.length, 0L),
                Map.of());
    }
}
