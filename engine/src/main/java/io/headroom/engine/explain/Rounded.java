package io.headroom.engine.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounding that keeps a sum: by largest remainder (Hamilton 1792), so that the numbers shown add up to the total shown. */
public final class Rounded {
    private Rounded() {}

    /** The parts with so many decimals, whose sum is the sum of the parts with so many decimals. */
    public static List<BigDecimal> parts(List<BigDecimal> parts, int decimals) {
        BigDecimal total =
                parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(decimals, RoundingMode.HALF_UP);
        List<BigDecimal> shown = new ArrayList<>(parts.stream()
                .map(part -> part.setScale(decimals, RoundingMode.FLOOR))
                .toList());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        int missing = total.subtract(shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .divide(unit)
                .intValueExact();
        List<Integer> byRemainder = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> parts.get(at).subtract(shown.get(at)))
                        .reversed())
                .toList();
        for (int at : byRemainder.subList(0, missing)) {
            shown.set(at, shown.get(at).add(unit));
        }
        return List.copyOf(shown);
    }
}
