package io.headroom.engine.model.plan;

import java.math.BigDecimal;

/**
 * What the need becomes when one assumption alone changes over its plausible range.
 *
 * @param name   the setting's key, or another name such as {@code charter.onboarding}
 * @param label  in words
 * @param kind   assumption, choice or charter
 * @param people unrounded, as planned
 */
public record Sensitivity(String name, String label, String kind, BigDecimal people, End low, End high) {
    /** Distance between the two ends. */
    public BigDecimal swing() {
        return high.people().subtract(low.people()).abs();
    }

    /** One end: what the assumption is there, in words, and unrounded and whole people. */
    public record End(String meaning, BigDecimal people, int required) {}
}
