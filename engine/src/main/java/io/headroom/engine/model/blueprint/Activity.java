package io.headroom.engine.model.blueprint;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Effort;
import io.headroom.engine.model.InOrder;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.StageId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of work that the lifecycle asks for.
 *
 * @param role       who does it, unless the charter gives its duty to another role
 * @param duty       the duty of the charter it belongs to: onboarding, renewal, support, upsell or another word of the company's
 * @param skills     all that its doer must be able to do
 * @param stages     when it happens; empty means in every stage
 * @param levels     the service levels that include it, and how often
 * @param when       which accounts (or products) need it
 * @param windowDays how many days before and after its date it may be done
 * @param front      time with the customer
 * @param back       preparation and follow-up
 * @param audience   accounts served by one session of one-to-many work; 1 otherwise
 * @param automated  the share of the time that software takes off
 * @param source     where its minutes come from, or "assumption"
 */
public record Activity(
        ActivityId id,
        String label,
        RoleId role,
        Optional<String> duty,
        Set<String> skills,
        Set<StageId> stages,
        Map<LevelId, Use> levels,
        Condition when,
        Per per,
        int windowDays,
        Effort front,
        Effort back,
        Touch touch,
        int audience,
        Share automated,
        String source) {

    public Activity {
        skills = InOrder.set(skills);
        stages = InOrder.set(stages);
        levels = InOrder.map(levels);
        if (windowDays < 0 || windowDays > 366) {
            throw new IllegalArgumentException(
                    "The window of \"%s\" is 0 to 366 days, but was %s.".formatted(id, windowDays));
        }
        if (audience < 1 || (touch != Touch.ONE_TO_MANY && audience != 1)) {
            throw new IllegalArgumentException(
                    "The audience of \"%s\" is at least 1, and more than 1 only where its touch is one-to-many, but was %s."
                            .formatted(id, audience));
        }
    }

    /** Mean minutes of one occurrence before factors: front and back stage together. */
    public double meanMinutes() {
        return front.meanMinutes() + back.meanMinutes();
    }

    /** How a service level includes an activity: its cadence, and a factor on its minutes. */
    public record Use(Cadence cadence, double minutes) {
        public Use {
            if (!(minutes > 0 && minutes < 100)) {
                throw new IllegalArgumentException(
                        "A factor on minutes is more than 0, but was %s.".formatted(minutes));
            }
        }
    }

    /** What an activity is done for. */
    public enum Per {
        ACCOUNT,
        /** Each product that the account owns and that is in one of the activity's stages. */
        PRODUCT,
        /** Once for a family, on the account at its head. */
        FAMILY
    }

    /** How many customers one piece of work reaches, and whether a person does it. */
    public enum Touch {
        ONE_TO_ONE,
        ONE_TO_MANY,
        DIGITAL
    }
}
