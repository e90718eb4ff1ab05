package io.headroom.engine.model;

/** A part of a whole, from 0 to 1; never per cent. */
public record Share(double value) {
    public static final Share NONE = new Share(0);
    public static final Share ALL = new Share(1);

    public Share {
        if (!(value >= 0 && value <= 1)) { // written this way round so that NaN fails
            throw new IllegalArgumentException(
                    "A share lies between 0 and 1, but was %s. For 12 per cent write 0.12.".formatted(value));
        }
    }

    /** What is left of the whole. */
    public double rest() {
        return 1 - value;
    }
}
