package io.headroom.engine.demand;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.plan.RoleWork;
import io.headroom.engine.segment.Placement;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what one account asks of one role, by month and by activity. */
final class RoleHours implements Piece.Taker {
    private final Prepared prepared;
    private final RoleId role;
    private final Spread spread;
    private final long[] micros;
    private final long[] ofActivity;

    RoleHours(Prepared prepared, RoleId role) {
        this.prepared = prepared;
        this.role = role;
        this.spread = new Spread(prepared.months);
        this.micros = new long[prepared.months.count];
        this.ofActivity = new long[prepared.activities.size()];
    }

    @Override
    public void take(Piece piece) {
        if (prepared.outside(piece.of.activity)
                || !prepared.role(piece.of.activity).equals(role)) {
            return;
        }
        spread.share(piece.micros, piece.from, piece.until);
        for (int month = spread.firstShown(); month < spread.endShown(); month++) {
            micros[month] += spread.in(month);
            ofActivity[piece.of.activity] += spread.in(month);
        }
    }

    RoleWork of(Placement placement) {
        Map<ActivityId, Hours> activities = new TreeMap<>();
        for (int activity = 0; activity < ofActivity.length; activity++) {
            if (ofActivity[activity] > 0) {
                activities.put(prepared.activities.get(activity).id(), new Hours(ofActivity[activity]));
            }
        }
        return new RoleWork(
                placement.segment(),
                placement.level(),
                MonthlyHours.ofMicros(prepared.horizon.first(), micros),
                activities);
    }
}
