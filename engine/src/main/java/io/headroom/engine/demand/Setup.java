package io.headroom.engine.demand;

import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Subject;
import io.headroom.engine.segment.Placement;

/**
 * What is known of an account, or of it and one of its products, before its activities are.
 *
 * @param segment the place of its segment in the blueprint
 * @param level   that of its own service level
 */
record Setup(
        Account account,
        Placement placement,
        int segment,
        int level,
        Subject subject,
        Factors factors,
        Timeline timeline,
        Anchor anchor) {
    Setup with(Subject newSubject, Factors newFactors, Timeline newTimeline) {
        return new Setup(account, placement, segment, level, newSubject, newFactors, newTimeline, anchor);
    }
}
