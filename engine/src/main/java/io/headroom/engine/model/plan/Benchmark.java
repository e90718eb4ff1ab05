package io.headroom.engine.model.plan;

import io.headroom.engine.model.Evidence;

/**
 * A rule of thumb beside the plan; never an input.
 *
 * @param low    people by it; equal to {@code high} where it has one reading
 * @param scope  what it counts
 * @param why    why the plan differs
 */
public record Benchmark(
        String id,
        String label,
        double low,
        double high,
        int ours,
        String source,
        String date,
        String scope,
        Evidence grade,
        String why) {}
