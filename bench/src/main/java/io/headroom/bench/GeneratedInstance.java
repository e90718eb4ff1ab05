package io.headroom.bench;

import java.util.Locale;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A generalized assignment instance made by the recipe of a published class, as a text in the public form. Classes C and D are those of Martello and Toth (1990) as Chu and Beasley (1997) used them, E that of Laguna, Kelly,
 * González-Velarde and Glover (1995).
 *
 * <pre>
 *   C   a from 5 to 25     c from 10 to 50
 *   D   a from 1 to 100    c = 111 − a + e, e from −10 to 10
 *   E   a = 1 − 10 ln u    c = 1000 / a − 10 w, u and w between 0 and 1
 *   capacity of an agent   0.8 × all its sizes ÷ agents
 * </pre>
 */
final class GeneratedInstance {
    private static final double TIGHT = 0.8;

    private final Kind kind;
    private final int agents;
    private final int jobs;
    private final UniformRandomProvider random;

    /** Which recipe. */
    enum Kind {
        C,
        D,
        E
    }

    GeneratedInstance(Kind kind, int agents, int jobs, long seed) {
        this.kind = kind;
        this.agents = agents;
        this.jobs = jobs;
        this.random = RandomSource.XO_SHI_RO_256_PP.create(seed);
    }

    /** A name such as c20400. */
    String name() {
        return "%s%02d%d".formatted(kind.name().toLowerCase(Locale.ROOT), agents, jobs);
    }

    String text() {
        StringBuilder costs = new StringBuilder();
        StringBuilder sizes = new StringBuilder();
        StringBuilder capacities = new StringBuilder();
        for (int agent = 0; agent < agents; agent++) {
            long sum = 0;
            for (int job = 0; job < jobs; job++) {
                long size = size();
                sum += size;
                sizes.append(size).append(job + 1 < jobs ? ' ' : '\n');
                costs.append(cost(size)).append(job + 1 < jobs ? ' ' : '\n');
            }
            capacities.append((long) (TIGHT * sum / agents)).append(agent + 1 < agents ? ' ' : '\n');
        }
        return "%s %s\n%s%s%s".formatted(agents, jobs, costs, sizes, capacities);
    }

    private long size() {
        return switch (kind) {
            case C -> random.nextInt(5, 26);
            case D -> random.nextInt(1, 101);
            case E -> (long) (1 - 10 * StrictMath.log(1 - random.nextDouble()));
        };
    }

    private long cost(long size) {
        return switch (kind) {
            case C -> random.nextInt(10, 51);
            case D -> 111 - size + random.nextInt(-10, 11);
            case E -> (long) (1000.0 / size - 10 * random.nextDouble());
        };
    }
}
