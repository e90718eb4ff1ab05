package io.headroom.engine.demand;

import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Activity.Touch;
import io.headroom.engine.segment.Placement;
import io.headroom.engine.segment.Segmenter;
import java.util.List;

/**
 * What part of a one-to-many session each account causes: sessions ÷ accounts, where there are as many sessions as hold all accounts
 * that the activity is meant for.
 *
 * <pre>
 *   audience 40, 100 accounts → 3 sessions → 0.03 of a session each
 *   audience 40,  10 accounts → 1 session  → 0.1
 * </pre>
 */
final class Audience {
    private final double[] sharing;

    private Audience(double[] sharing) {
        this.sharing = sharing;
    }

    static Audience of(Prepared prepared, Segmenter segmenter) {
        List<Activity> activities = prepared.activities;
        long[] meant = new long[activities.size()];
        if (activities.stream().anyMatch(activity -> activity.touch() == Touch.ONE_TO_MANY)) {
            for (Account account : prepared.request.accounts()) {
                count(prepared, account, segmenter.place(account), meant);
            }
        }
        double[] sharing = new double[activities.size()];
        for (int at = 0; at < sharing.length; at++) {
            long audience = activities.get(at).audience();
            long accounts = Math.max(1, meant[at]);
            long sessions = (accounts + audience - 1) / audience;
            sharing[at] = activities.get(at).touch() == Touch.ONE_TO_MANY ? (double) sessions / accounts : 1;
        }
        return new Audience(sharing);
    }

    double sharing(int activity) {
        return sharing[activity];
    }

    private static void count(Prepared prepared, Account account, Placement placement, long[] meant) {
        for (int at = 0; at < meant.length; at++) {
            Activity activity = prepared.activities.get(at);
            if (activity.touch() == Touch.ONE_TO_MANY
                    && activity.levels().containsKey(placement.level())
                    && activity.when().holds(Factors.subject(account, placement))) {
                meant[at]++;
            }
        }
    }
}
