package io.headroom.engine.portfolio;

import java.util.Arrays;

/**
 * What an assignment costs at least when every job brings a price to whoever takes it: each agent fills its own capacity best, as a knapsack, and a job may be taken twice or not at all.
 *
 * <pre>
 *   L(v) = Σ v  −  Σ over agents max over books that fit of Σ (v − c)
 * </pre>
 *
 * With the best prices this is the bound of the relaxation over whole books (Fisher, Jaikumar and Van Wassenhove 1986), which is higher than the linear one. Values and prices are in the scaled units of
 * {@link Columns}; prices are rounded to whole ones, which only chooses among bounds.
 */
final class BookDual implements Dual {
    private static final double ULP = 0x1p-52;

    private final Columns columns;
    private final Books books;
    private final int[] whole;
    private double magnitude;

    BookDual(Columns columns, Meter meter) {
        this.columns = columns;
        this.books = new Books(columns, meter);
        whole = new int[columns.jobs];
    }

    @Override
    public double at(double[] prices, double[] slope) {
        double value = round(prices);
        Arrays.fill(slope, 1);
        for (int agent = 0; agent < columns.agents; agent++) {
            double book = books.fill(agent, whole);
            value -= book;
            magnitude += Math.abs(book) + Math.abs(columns.constant[agent]);
            for (int column : books.columns()) {
                slope[columns.job[column]]--;
            }
        }
        return value;
    }

    private double round(double[] prices) {
        double sum = 0;
        magnitude = 0;
        for (int job = 0; job < whole.length; job++) {
            whole[job] = columns.rounded(prices[job]);
            sum += whole[job];
            magnitude += Math.abs(whole[job]);
        }
        return sum;
    }

    /**
     * The bound at some prices, rounded up to a whole number since every cost is one; but first down by more than all roundings can have been. Each book takes three operations, each wrong by less than half of
     * one part in 2^52 of all that was added without signs.
     */
    long bound(double[] prices) {
        double value = at(prices, new double[prices.length]);
        double roundings = (columns.jobs + 3.0 * columns.agents) * ULP * magnitude;
        return columns.base + (long) Math.ceil((value - roundings) / columns.scale - columns.doubt);
    }
}
