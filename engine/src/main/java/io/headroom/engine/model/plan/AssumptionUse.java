package io.headroom.engine.model.plan;

import java.util.OptionalDouble;

/**
 * Something an assumption or guess decided.
 *
 * @param value  as it was used, in words with its unit
 * @param given  whether somebody gave it; otherwise it is a default or a guess
 * @param effect in words: what it moves, in people
 * @param people how many unrounded people it moves over its plausible range, or that rest on it; empty where that is not a number
 */
public record AssumptionUse(
        String name, String label, String value, String source, boolean given, String effect, OptionalDouble people) {}
