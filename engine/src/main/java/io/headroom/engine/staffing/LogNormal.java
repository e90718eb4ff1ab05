package io.headroom.engine.staffing;

import io.headroom.engine.model.Hours;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Hours that are log-normal with a given mean and standard deviation: never negative, and skewed upwards as work is.
 *
 * <pre>
 *   σ² = ln(1 + deviation² / mean²),  quantile(p) = mean · exp(z(p) · σ − σ² / 2)
 * </pre>
 */
record LogNormal(double mean, double deviation) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double TWELVE_DECIMALS = 1e12;

    /** The hours that are not exceeded in a share of futures, rounded to whole micro-hours. */
    Hours quantile(double share) {
        if (mean <= 0) {
            return Hours.NONE;
        }
        double relative = deviation / mean;
        double variance = StrictMath.log1p(relative * relative);
        return Hours.of(mean * StrictMath.exp(z(share) * StrictMath.sqrt(variance) - variance / 2));
    }

    /** The standard normal quantile, to twelve decimals so that every machine agrees on it. */
    private static double z(double share) {
        return StrictMath.rint(NORMAL.inverseCumulativeProbability(share) * TWELVE_DECIMALS) / TWELVE_DECIMALS;
    }
}
