package io.headroom.engine.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of people with six decimals. */
final class People {
    static final int DECIMALS = 6;
    private static final double MILLION = 1e6;

    private People() {}

    static BigDecimal of(double people) {
        return BigDecimal.valueOf(people).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    static int whole(BigDecimal people) {
        return people.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    /** To six decimals, so that equal numbers of people that were added in another way compare as equal. */
    static double rounded(double people) {
        return Math.rint(people * MILLION) / MILLION;
    }
}
