package io.headroom.formats.intake;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Effort;

/**
 * What one person says an activity takes.
 *
 * @param minutes low, likely and high
 * @param person  who says so; empty where nobody is named
 */
public record SurveyAnswer(ActivityId activity, Part part, Effort minutes, String person) {

    /** Which part of an activity an answer is about. */
    public enum Part {
        /** With the customer. */
        FRONT,
        /** Preparation and follow-up. */
        BACK,
        /** Both together. */
        ALL
    }
}
