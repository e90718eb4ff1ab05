package io.headroom.engine.demand;

import io.headroom.engine.model.blueprint.Cadence;
import java.util.HashMap;
import java.util.Map;

/** The occurrences that one worker met, each once: sets of factors that make the same of an activity share it. For one thread. */
final class Occurrences {
    private record Key(int activity, Offer offer, double factor, double more) {}

    private record Series(Interval interval, int window) {}

    private final Prepared prepared;
    private final Audience audience;
    private final Map<Key, Occurrence> known = new HashMap<>();
    private final Map<Series, Rhythm> series = new HashMap<>();
    private final Map<Integer, Rhythm> days = new HashMap<>();
    private final Rhythm months;

    Occurrences(Prepared prepared, Audience audience) {
        this.prepared = prepared;
        this.audience = audience;
        months = Rhythm.eachMonth(prepared.months);
    }

    /**
     * Of an activity by its place in the blueprint.
     *
     * @param factor what multiplies its minutes
     * @param more   what multiplies how often it happens
     */
    Occurrence of(int activity, Offer offer, double factor, double more) {
        Key key = new Key(activity, offer, factor, more);
        Occurrence found = known.get(key);
        if (found == null) {
            found = new Occurrence(
                    prepared,
                    activity,
                    offer,
                    factor,
                    more,
                    audience.sharing(activity),
                    rhythm(prepared.activities.get(activity).windowDays(), offer.use.cadence(), more),
                    known.size());
            known.put(key, found);
        }
        return found;
    }

    private Rhythm rhythm(int window, Cadence cadence, double more) {
        if (cadence instanceof Cadence.Events) {
            return months;
        }
        int from = prepared.months.begin - window;
        int until = prepared.months.end + window;
        if (cadence instanceof Cadence.Every every && Rhythm.hasSeries(Interval.of(every, more))) {
            Interval interval = Interval.of(every, more);
            return series.computeIfAbsent(
                    new Series(interval, window), key -> Rhythm.again(interval, prepared.months, from, until));
        }
        return days.computeIfAbsent(window, key -> Rhythm.eachDay(from, until));
    }
}
