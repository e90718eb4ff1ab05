package io.headroom.engine.portfolio;

/**
 * Climbs a concave function of prices by deflected supergradients.
 *
 * <p>Each step aims at a level a little above the best value seen (Goffin and Kiwiel 1999): the aim moves up with every success, and comes half as close when thirty steps in a row bring nothing.
 * So no cost of an assignment is needed to know how far to go. The direction carries a part of the last one, which takes the zigzag out of it (Camerini, Fratta, Maffioli 1975).
 */
final class Ascent {
    private static final double CARRIED = 0.7;
    private static final int PATIENCE = 30;
    private static final int LUCK = 20;

    private final Dual dual;
    private final Meter meter;

    Ascent(Dual dual, Meter meter) {
        this.dual = dual;
        this.meter = meter;
    }

    /** Climbs from {@code prices}, which then are the best seen; returns their value. {@code rise} is how far above the start the first aim lies. */
    double climb(double[] prices, int steps, double rise) {
        double[] at = prices.clone();
        double[] slope = new double[at.length];
        double[] direction = new double[at.length];
        double best = Double.NEGATIVE_INFINITY;
        double aim = rise;
        int idle = 0;
        int lucky = 0;
        for (int step = 0; step < steps && !(step > 0 && meter.isSpent()); step++) {
            double value = dual.at(at, slope);
            if (value > best) {
                idle = value > best + aim / 50 ? 0 : idle + 1;
                lucky++;
                if (lucky == LUCK) {
                    aim *= 2;
                    lucky = 0;
                }
                best = value;
                System.arraycopy(at, 0, prices, 0, at.length);
            } else {
                idle++;
                lucky = 0;
            }
            if (idle >= PATIENCE) {
                aim /= 2;
                idle = 0;
                System.arraycopy(prices, 0, at, 0, at.length);
                java.util.Arrays.fill(direction, 0);
                continue;
            }
            double square = 0;
            for (int k = 0; k < at.length; k++) {
                direction[k] = slope[k] + CARRIED * direction[k];
                square += direction[k] * direction[k];
            }
            if (square == 0 || aim <= 1e-9 * Math.abs(best)) {
                break;
            }
            double stride = (best + aim - value) / square;
            for (int k = 0; k < at.length; k++) {
                at[k] += stride * direction[k];
            }
        }
        return best;
    }
}
