package io.headroom.engine.model;

/**
 * How many minutes something takes: the least, the likely and the most that a practitioner expects, read as a PERT
 * distribution (Malcolm, Roseboom, Clark and Fazar 1959: mean (low + 4 likely + high) / 6, standard deviation (high − low) / 6).
 */
public record Effort(double lowMinutes, double likelyMinutes, double highMinutes) {
    public static final Effort NONE = new Effort(0, 0, 0);

    public Effort {
        if (!(0 <= lowMinutes && lowMinutes <= likelyMinutes && likelyMinutes <= highMinutes && highMinutes < 1e7)) {
            throw new IllegalArgumentException(
                    "Minutes are given as low, likely, high in rising order, but were %s, %s, %s."
                            .formatted(lowMinutes, likelyMinutes, highMinutes));
        }
    }

    public static Effort exactly(double minutes) {
        return new Effort(minutes, minutes, minutes);
    }

    public double meanMinutes() {
        return (lowMinutes + 4 * likelyMinutes + highMinutes) / 6;
    }

    /** In minutes squared. */
    public double variance() {
        double deviation = (highMinutes - lowMinutes) / 6;
        return deviation * deviation;
    }

    public Effort times(double factor) {
        return new Effort(lowMinutes * factor, likelyMinutes * factor, highMinutes * factor);
    }
}
