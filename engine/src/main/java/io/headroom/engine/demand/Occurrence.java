package io.headroom.engine.demand;

import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.people.Setting;
import java.util.Arrays;

/**
 * What one occurrence of an activity takes where service levels use it in one way and factors make so much of it: worked out once for all accounts that
 * are alike in this. The lines it may have stand at the positions of its {@link Rhythm}. For one thread.
 *
 * <p>Hours are occurrences × minutes × factor × sharing × (1 − automated) ÷ 60, rounded once to whole micro-hours. The individual variance is that
 * of the PERT minutes of each occurrence; for events also that of a Poisson number of them.
 */
final class Occurrence {
    private static final double MICROS_PER_MINUTE = 1_000_000 / 60.0;
    private static final int SHORTEST_MONTH = 28;
    private static final long UNKNOWN = -1;

    /** Its place among those that one worker met. */
    final int number;

    final int activity;
    final Offer offer;
    final int window;
    /** By how much factors make it happen more often. */
    final double more;

    final double minutes;
    final double factor;
    final double sharing;
    final Rhythm rhythm;
    /** Those of one occurrence. */
    final long micros;

    private final long variance;
    private final Months months;
    private final Spread spread;
    private final boolean event;
    private final double each;
    private final double hoursPerMinute;
    private final double variancePerOccurrence;
    /** The rate of events of which no metric says otherwise, and what they are in each month. Where dates decide, there are none. */
    private final double usualRate;

    private final boolean hasUsual;

    private final long[] ofMonth;
    /** How many months a window touches at most, and the hours of each position in them, from the first one shown on; none before they are asked for. */
    private final int width;

    private long[] shares;

    /**
     * Of an activity by its place in the blueprint.
     *
     * @param factor what multiplies its minutes
     * @param more   what multiplies how often it happens
     */
    Occurrence(
            Prepared prepared,
            int at,
            Offer offer,
            double factor,
            double more,
            double sharing,
            Rhythm rhythm,
            int number) {
        this.number = number;
        this.offer = offer;
        this.factor = factor;
        this.more = more;
        this.sharing = sharing;
        this.rhythm = rhythm;
        activity = at;
        months = prepared.months;
        spread = new Spread(months);
        Activity one = prepared.activities.get(at);
        double effortScale = prepared.assumptions.value(Setting.EFFORT_SCALE);
        window = one.windowDays();
        minutes = one.meanMinutes() * offer.use.minutes() * effortScale;
        each = factor * sharing * one.automated().rest();
        hoursPerMinute = each * offer.use.minutes() * effortScale / 60;
        Cadence cadence = offer.use.cadence();
        event = cadence instanceof Cadence.Events;
        double ofMinutes = one.front().variance() + one.back().variance();
        double mean = one.meanMinutes();
        variancePerOccurrence = event ? mean * mean + ofMinutes : ofMinutes;
        micros = micros(1);
        variance = variance(1);
        usualRate = cadence instanceof Cadence.Events events ? events.perMonth() * more : Double.NaN;
        ofMonth = new long[event ? months.count : 0];
        for (int month = 0; month < ofMonth.length; month++) {
            ofMonth[month] = micros(inMonth(usualRate, month, months.start(month), months.start(month + 1)));
        }
        hasUsual = event && Arrays.stream(ofMonth).allMatch(hours -> hours > 0);
        width = event ? 0 : (2 * window + 1) / SHORTEST_MONTH + 2;
        shares = new long[0];
    }

    /** The micro-hours of so many at once. */
    long micros(double occurrences) {
        return Math.round(occurrences * minutes * each * MICROS_PER_MINUTE);
    }

    /** Their variance in millionths of an hour squared. */
    long variance(double occurrences) {
        return Math.round(occurrences * variancePerOccurrence * hoursPerMinute * hoursPerMinute * 1e6);
    }

    /** How many events fall into the part of a month from a day to the day before another. */
    double inMonth(double rate, int month, int from, int until) {
        return rate * (until - from) / (months.start(month + 1) - months.start(month));
    }

    /** Whether events of this rate stand at the positions of the rhythm: those of which no metric says otherwise, unless they are next to nothing. */
    boolean isUsual(double rate) {
        return hasUsual && rate == usualRate;
    }

    /** The first day on which a date's window touches the horizon. */
    int earliest() {
        return months.begin - window;
    }

    /** Makes of a piece the line at a position. */
    void write(int position, Piece piece) {
        int day = rhythm.day(position);
        piece.date = day;
        piece.dated = !event;
        if (event) {
            piece.from = day;
            piece.until = months.start(position + 1);
            piece.occurrences = inMonth(usualRate, position, day, piece.until);
            piece.micros = ofMonth[position];
            piece.variance = variance(piece.occurrences);
        } else {
            piece.from = day - window;
            piece.until = day + window + 1;
            piece.occurrences = 1;
            piece.micros = micros;
            piece.variance = variance;
        }
    }

    /** The micro-hours of the line at a position. */
    long microsAt(int position) {
        return event ? ofMonth[position] : micros;
    }

    /** Adds the hours of the line at a position to the months of the horizon that its window touches. */
    void addTo(long[] hours, int position) {
        int day = rhythm.day(position);
        if (event) {
            hours[position] += ofMonth[position];
            return;
        }
        if (shares.length == 0) {
            shares = new long[rhythm.positions() * width];
            Arrays.fill(shares, UNKNOWN);
        }
        int at = position * width;
        if (shares[at] == UNKNOWN) {
            spread.share(micros, day - window, day + window + 1);
            spread.shown(shares, at, width);
        }
        int first = Math.max(0, months.of(day - window));
        int end = Math.min(width, months.count - first);
        for (int month = 0; month < end; month++) {
            hours[first + month] += shares[at + month];
        }
    }
}
