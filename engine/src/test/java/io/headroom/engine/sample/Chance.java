package io.headroom.engine.sample;

import java.util.List;
import java.util.Random;

/** Draws that a seed fixes. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean in(double share) {
        return random.nextDouble() < share;
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double real(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
