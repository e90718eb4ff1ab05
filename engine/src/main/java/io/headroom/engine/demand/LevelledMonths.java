package io.headroom.engine.demand;

import io.headroom.engine.model.MonthlyHours;

/** Adds up the hours of one account by month, spread over the windows of the work; duties that nobody here does do not count. */
final class LevelledMonths implements Piece.Taker {
    private final Prepared prepared;
    private final Spread spread;
    private final long[] micros;

    LevelledMonths(Prepared prepared) {
        this.prepared = prepared;
        this.spread = new Spread(prepared.months);
        this.micros = new long[prepared.months.count];
    }

    @Override
    public void take(Piece piece) {
        if (prepared.outside(piece.of.activity)) {
            return;
        }
        spread.share(piece.micros, piece.from, piece.until);
        for (int at = 0; at < spread.size(); at++) {
            if (prepared.months.shows(spread.first() + at)) {
                micros[spread.first() + at] += spread.part(at);
            }
        }
    }

    MonthlyHours hours() {
        return MonthlyHours.ofMicros(prepared.horizon.first(), micros);
    }
}
