package io.headroom.bench;

import io.headroom.engine.demand.DemandModel;
import io.headroom.engine.model.account.Account;
import java.util.List;
import java.util.Locale;

/**
 * Answers: does an account cost the same time and room in a company of ten million accounts as in one of ten thousand? {@code DemandGrowth ACCOUNTS…}, each
 * account its own profile, 200 accounts a person, two threads. Seconds are those of the best of some rounds, processor seconds those of the round with
 * the fewest, so that other work on the machine shows in the former only; small companies get more rounds.
 */
public final class DemandGrowth {
    private static final int ACCOUNTS_PER_PERSON = 200;
    private static final int FEWEST_ROUNDS = 2;
    private static final int MOST_ROUNDS = 200;
    private static final int ACCOUNTS_IN_ALL_ROUNDS = 2_000_000;

    private DemandGrowth() {}

    public static void main(String[] arguments) {
        System.out.println(
                "  accounts  bytes kept  seconds  microseconds an account  processor microseconds an account");
        for (String argument : arguments) {
            measure(Integer.parseInt(argument));
        }
    }

    private static void measure(int accounts) {
        long before = Clocks.bytesUsed();
        List<Account> packed =
                new GeneratedCompany(accounts, Math.max(1, accounts / ACCOUNTS_PER_PERSON), accounts).packed();
        double kept = (Clocks.bytesUsed() - before) / (double) accounts;
        int rounds = Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, ACCOUNTS_IN_ALL_ROUNDS / accounts));
        double seconds = Double.MAX_VALUE;
        double processor = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            double busy = Clocks.processorSeconds();
            new DemandModel(DemandBesideDuckDb.request(packed), DemandBesideDuckDb.THREADS).total();
            seconds = Math.min(seconds, Clocks.secondsSince(start));
            processor = Math.min(processor, Clocks.processorSeconds() - busy);
        }
        System.out.printf(
                Locale.ROOT,
                "%,10d  %10.1f  %7.2f  %23.2f  %33.2f%n",
                accounts,
                kept,
                seconds,
                seconds / accounts * 1e6,
                processor / accounts * 1e6);
    }
}
