package io.headroom.bench;

import io.headroom.engine.demand.DemandModel;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answers: is adding up the hours of many accounts faster than a good analytical database that is asked the same in SQL? Both in memory, both on two
 * threads, in one run: {@code DemandBesideDuckDb ACCOUNTS PROFILES}. Raw hours of every segment, activity and month must come out alike to the
 * last micro-hour, or this fails. Besides, Headroom spreads the remainder of each window, and adds up books, service levels, ages and variances; DuckDB does not.
 */
public final class DemandBesideDuckDb {
    static final int THREADS = 2;
    private static final int ROUNDS = 3;
    private static final Horizon HORIZON = new Horizon(GeneratedCompany.AS_OF, YearMonth.of(2027, 1), 12);

    private DemandBesideDuckDb() {}

    public static void main(String[] arguments) throws SQLException {
        int accounts = Integer.parseInt(arguments[0]);
        GeneratedCompany company = new GeneratedCompany(accounts, 5_000, Integer.parseInt(arguments[1]));
        long before = Clocks.bytesUsed();
        List<Account> packed = company.packed();
        System.out.printf(
                Locale.ROOT,
                "%,d accounts kept in %.1f bytes each%n",
                accounts,
                (Clocks.bytesUsed() - before) / (double) accounts);
        double ours = Double.MAX_VALUE;
        Map<String, Long> hours = Map.of();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Demand demand = new DemandModel(request(packed), THREADS).total();
            ours = Math.min(ours, Clocks.secondsSince(start));
            hours = raw(demand);
            System.out.printf(Locale.ROOT, "Headroom  %.2f s%n", Clocks.secondsSince(start));
        }
        double theirs = Double.MAX_VALUE;
        try (DuckDbPeer peer = new DuckDbPeer(packed, HORIZON, THREADS)) {
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                Map<String, Long> same = peer.raw();
                theirs = Math.min(theirs, Clocks.secondsSince(start));
                System.out.printf(Locale.ROOT, "DuckDB    %.2f s%n", Clocks.secondsSince(start));
                agree(hours, same);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%,d accounts, %s profiles: Headroom %.2f s, DuckDB %.2f s, %.1f times as fast; %,d sums alike%n",
                accounts,
                arguments[1],
                ours,
                theirs,
                theirs / ours,
                hours.size());
    }

    static PlanRequest request(List<Account> accounts) {
        return new PlanRequest(
                HORIZON,
                Lifecycle25.blueprint(),
                Assumptions.usual(GeneratedCompany.USD),
                accounts,
                new Team(List.of(), List.of(), Map.of(), Team.Origin.OWNERS),
                Understood.of(accounts.size()));
    }

    private static Map<String, Long> raw(Demand demand) {
        Map<String, Long> sums = new TreeMap<>();
        for (Demand.Row row : demand.rows()) {
            long[] micros = row.raw().toMicros();
            for (int month = 0; month < micros.length; month++) {
                if (micros[month] > 0) {
                    sums.merge(row.segment() + " " + row.activity() + " " + month, micros[month], Math::addExact);
                }
            }
        }
        return sums;
    }

    private static void agree(Map<String, Long> ours, Map<String, Long> theirs) {
        if (!ours.equals(theirs)) {
            ours.forEach((key, micros) -> {
                if (!micros.equals(theirs.get(key))) {
                    System.err.println(key + ": " + micros + " here, " + theirs.get(key) + " there");
                }
            });
            throw new IllegalStateException("Headroom and DuckDB do not agree; see above.");
        }
    }
}
