package io.headroom.engine.demand;

import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Condition;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which activities fall due alike for all accounts of one {@link Likeness}, and for which each account has to be asked: those with conditions of their
 * own, per product or family, before a renewal, by a metric, and those that come again after a number of days. Immutable.
 */
final class Alike {
    private static final int LONGEST_PERIOD = 120;

    private final int[] activities;
    private final int[] others;
    private final int period;

    private Alike(int[] activities, int[] others, int period) {
        this.activities = activities;
        this.others = others;
        this.period = period;
    }

    /** Of activities, each with its occurrences under the factors that hold. */
    static Alike of(List<Activity> activities, List<List<Occurrence>> occurrences) {
        boolean[] alike = new boolean[activities.size()];
        int period = 1;
        for (int at = 0; at < alike.length; at++) {
            int longer = period(activities.get(at), occurrences.get(at), period);
            alike[at] = longer <= LONGEST_PERIOD;
            period = alike[at] ? longer : period;
        }
        return new Alike(
                IntStream.range(0, alike.length).filter(at -> alike[at]).toArray(),
                IntStream.range(0, alike.length).filter(at -> !alike[at]).toArray(),
                period);
    }

    int[] activities() {
        return activities;
    }

    int[] others() {
        return others;
    }

    /** After how many months the dates of all these activities begin anew. */
    int period() {
        return period;
    }

    /** The period of an activity and those before it; too long a one where it is not alike. */
    private static int period(Activity activity, List<Occurrence> occurrences, int before) {
        int period = before;
        if (activity.per() != Activity.Per.ACCOUNT || !activity.when().equals(Condition.ALWAYS)) {
            return Integer.MAX_VALUE;
        }
        for (Occurrence of : occurrences) {
            boolean events = of.offer.use.cadence() instanceof Cadence.Events by
                    && by.metric().isEmpty();
            int months = events ? 1 : of.rhythm.months();
            if (months == 0 || period > LONGEST_PERIOD) {
                return Integer.MAX_VALUE;
            }
            period = multiple(period, months);
        }
        return period;
    }

    private static int multiple(int one, int other) {
        int least = one;
        while (least % other != 0) {
            least += one;
        }
        return least;
    }
}
