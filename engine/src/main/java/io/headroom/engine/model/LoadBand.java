package io.headroom.engine.model;

/** How a load compares with capacity, everywhere the same: spare below 80 %, normal to 110, caution to 130, must act from 130. */
public enum LoadBand {
    SPARE,
    NORMAL,
    CAUTION,
    MUST_ACT,
    /** There is no working schedule to compare with: neither free nor full. */
    UNKNOWN;

    /** The band of a utilisation (demand over capacity, 1 is full); not a number means unknown. */
    public static LoadBand of(double utilisation) {
        if (Double.isNaN(utilisation)) {
            return UNKNOWN;
        }
        if (utilisation < 0.8) {
            return SPARE;
        }
        if (utilisation < 1.1) {
            return NORMAL;
        }
        return utilisation < 1.3 ? CAUTION : MUST_ACT;
    }
}
