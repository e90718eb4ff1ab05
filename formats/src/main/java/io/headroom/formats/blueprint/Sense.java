package io.headroom.formats.blueprint;

import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Activity.Touch;
import io.headroom.engine.model.blueprint.Attribute.Field;
import io.headroom.engine.model.blueprint.Factor;
import io.headroom.engine.model.blueprint.Role;
import io.headroom.formats.yaml.Value;
import java.util.List;

/** Points out what can be read and is probably not meant. Works on lists without gaps, so only after nothing was refused. */
final class Sense {
    private final List<Role> roles;
    private final List<Part> activityParts;
    private final List<Activity> activities;
    private final List<Part> factorParts;
    private final List<Factor> factors;

    Sense(
            List<Role> roles,
            List<Part> activityParts,
            List<Activity> activities,
            List<Part> factorParts,
            List<Factor> factors) {
        this.roles = roles;
        this.activityParts = activityParts;
        this.activities = activities;
        this.factorParts = factorParts;
        this.factors = factors;
    }

    void check() {
        for (int at = 0; at < activities.size(); at++) {
            check(activities.get(at), activityParts.get(at).fields().whole());
        }
        boolean play = activities.stream().anyMatch(activity -> Asks.about(Field.HEALTH, activity.when()));
        for (int at = 0; at < factors.size(); at++) {
            Factor factor = factors.get(at);
            boolean weighs = factor.minutes() != 1 || factor.cadence() != 1;
            if (play && weighs && Asks.about(Field.HEALTH, factor.when())) {
                factorParts
                        .get(at)
                        .fields()
                        .whole()
                        .warn(
                                "Health counts twice: this factor and an activity's \"when\" both ask account.health; keep one of them.");
            }
        }
    }

    private void check(Activity activity, Value place) {
        activity.duty()
                .filter(duty -> roles.stream().noneMatch(role -> role.does().contains(duty)))
                .ifPresent(duty -> place.warn(
                        "No role does \"%s\", so its hours count outside this plan; add the duty to a role's \"does\", or give it to one in the charter of the assumptions."
                                .formatted(duty)));
        if (activity.touch() == Touch.ONE_TO_MANY && activity.audience() == 1) {
            place.warn(
                    "One-to-many work with an audience of 1 saves nothing; say how many accounts one session serves.");
        }
        if (activity.meanMinutes() == 0 && activity.touch() != Touch.DIGITAL) {
            place.warn("It takes no minutes, so it counts for nothing.");
        }
    }
}
