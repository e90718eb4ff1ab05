package io.headroom.engine.demand;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Contract;
import io.headroom.engine.model.account.Lifecycle;
import io.headroom.engine.model.account.Measures;
import io.headroom.engine.model.account.Ownership;
import io.headroom.engine.model.account.Profile;
import io.headroom.engine.model.account.Revenue;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.Demand.Holder;
import io.headroom.engine.segment.Placement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Customers who are still to come: each month a third of a quarter's number signs on its first day, in each segment, with the
 * segment's mean revenue and nothing else special. Their number is Poisson in the uncertainty. Their work is the pool's.
 */
final class NewCustomers {
    private final Prepared prepared;
    private final AccountWork work;
    private final Tally known;
    private final Spread spread;

    /** {@code known} holds today's accounts, whose mix decides where nobody says which segments grow. */
    NewCustomers(Prepared prepared, AccountWork work, Tally known) {
        this.prepared = prepared;
        this.work = work;
        this.known = known;
        this.spread = new Spread(prepared.months);
    }

    Tally tally() {
        Tally tally = new Tally(prepared);
        for (SegmentId segment : prepared.segments) {
            double monthly = perQuarter(segment) / 3;
            for (int month = 0; monthly > 0 && month < prepared.months.count; month++) {
                arrive(segment, prepared.horizon.month(month).atDay(1), monthly, tally);
            }
        }
        return tally;
    }

    private double perQuarter(SegmentId segment) {
        int all = 0;
        for (SegmentTally one : known.segments) {
            all += one.accounts();
        }
        int here = known.segments[prepared.segment(segment)].accounts();
        return prepared.assumptions.newCustomers(segment, here, all);
    }

    private void arrive(SegmentId segment, LocalDate day, double count, Tally tally) {
        int index = prepared.segment(segment);
        LevelId level = known.segments[index].level();
        Setup setup = work.setUp(newAccount(segment, day), new Placement(segment, "", level));
        work.write(setup, level, piece -> {
            if (!prepared.outside(piece.of.activity)) {
                take(piece.times(count), index, tally);
            }
        });
    }

    private void take(Piece piece, int segment, Tally tally) {
        spread.share(piece.micros, piece.from, piece.until);
        tally.add(piece, segment, spread, 1);
        RoleId role = prepared.role(piece.of.activity);
        BookTally book = tally.book(new Tally.Key(Holder.POOL, Optional.empty(), role));
        int pool = prepared.pool(piece.of.activity, segment);
        for (int at = 0; at < spread.size(); at++) {
            int month = spread.first() + at;
            if (prepared.months.shows(month)) {
                book.levelled(piece.of.activity, pool, month, spread.part(at));
                if (!piece.dated) {
                    book.raw(month, spread.part(at));
                }
            }
        }
        int dated = prepared.months.of(piece.date);
        if (piece.dated && prepared.months.shows(dated)) {
            book.raw(dated, piece.micros);
        }
    }

    private Account newAccount(SegmentId segment, LocalDate day) {
        int term = (int) prepared.assumptions.value(Setting.TERM_MONTHS);
        return new Account(
                new AccountId("new customer, " + segment),
                "New customer, " + segment,
                Optional.empty(),
                Revenue.recurring(known.segments[prepared.segment(segment)].meanRevenue()),
                new Contract(
                        Optional.of(day), Optional.of(day.plusMonths(term)), OptionalInt.of(term), Optional.empty()),
                Lifecycle.UNKNOWN,
                Profile.UNKNOWN,
                List.of(),
                Ownership.NOBODY,
                Measures.NONE,
                Set.of());
    }
}
