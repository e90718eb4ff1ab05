package io.headroom.engine.demand;

import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Activity.Use;
import java.util.ArrayList;
import java.util.List;

/**
 * One way in which service levels use an activity, and the levels that use it so. Levels that do not differ in an activity share its
 * dates and hours.
 */
final class Offer {
    final Use use;
    /** By their place in the blueprint, in order. */
    final int[] levels;

    private Offer(Use use, int[] levels) {
        this.use = use;
        this.levels = levels;
    }

    boolean holds(int level) {
        for (int one : levels) {
            if (one == level) {
                return true;
            }
        }
        return false;
    }

    /** The different ways of an activity; levels that do not have it are in none. */
    static List<Offer> of(Activity activity, List<LevelId> levels) {
        return of(levels.stream().map(activity.levels()::get).toList(), levels.size());
    }

    /** The same where every account gets the activity: levels that do not have it use it as the first one that does. */
    static List<Offer> included(Activity activity, List<LevelId> levels) {
        List<Use> first = levels.stream()
                .filter(activity.levels()::containsKey)
                .map(activity.levels()::get)
                .limit(1)
                .toList();
        return first.isEmpty()
                ? List.of()
                : of(
                        levels.stream()
                                .map(level -> activity.levels().getOrDefault(level, first.get(0)))
                                .toList(),
                        levels.size());
    }

    @SuppressWarnings("NullAway") // a level without the activity has no use
    private static List<Offer> of(List<Use> uses, int count) {
        List<Offer> offers = new ArrayList<>();
        for (int level = 0; level < count; level++) {
            Use use = uses.get(level);
            if (use != null && uses.indexOf(use) == level) {
                offers.add(new Offer(use, places(uses, use)));
            }
        }
        return offers;
    }

    private static int[] places(List<Use> uses, Use use) {
        return java.util.stream.IntStream.range(0, uses.size())
                .filter(level -> use.equals(uses.get(level)))
                .toArray();
    }
}
