package io.headroom.engine.proof;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Recomputes every node of an explanation from its lines. Sums, maxima and ceilings must agree exactly; products, quotients and quantiles to two
 * millionths and a billionth of themselves, money to the cent it was rounded to. Quantiles are found by bisection on a normal distribution that is
 * integrated by Simpson's rule. Cost grows with the number of nodes.
 */
public final class LineProof {
    private final List<String> faults = new ArrayList<>();

    private LineProof() {}

    /** What is wrong with a tree, each fault a sentence that names the node; empty where everything is right. */
    public static List<String> faults(Line line) {
        LineProof proof = new LineProof();
        proof.visit(line);
        return List.copyOf(proof.faults);
    }

    private void visit(Line line) {
        List<BigDecimal> values = line.lines().stream().map(Line::value).toList();
        String fault = switch (line.how()) {
            case GIVEN -> values.isEmpty() ? "" : "is given, and yet has lines";
            case SUM -> exactly(line, values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            case PRODUCT ->
                nearly(
                        line,
                        values.stream().mapToDouble(BigDecimal::doubleValue).reduce(1, (a, b) -> a * b));
            case QUOTIENT -> values.size() != 2 ? "needs two lines" : nearly(line, of(values, 0) / of(values, 1));
            case MAXIMUM -> exactly(line, values.stream().reduce(values.get(0), BigDecimal::max));
            case CEILING -> exactly(line, BigDecimal.valueOf((long) Math.ceil(of(values, 0))));
            case QUANTILE ->
                values.size() != 3
                        ? "needs mean, deviation and share"
                        : nearly(line, quantile(of(values, 0), of(values, 1), of(values, 2)));
        };
        if (!fault.isEmpty()) {
            faults.add("\"%s\" %s.".formatted(line.label(), fault));
        }
        line.lines().forEach(this::visit);
    }

    private static double of(List<BigDecimal> values, int at) {
        return values.get(at).doubleValue();
    }

    private static String exactly(Line line, BigDecimal expected) {
        return line.value().compareTo(expected) == 0
                ? ""
                : "is %s, but its lines make %s".formatted(line.value(), expected);
    }

    private static String nearly(Line line, double expected) {
        double tolerance = (line.unit() == Unit.MONEY ? 0.51 : 2e-6) + Math.abs(expected) * 2e-9;
        double off = Math.abs(line.value().doubleValue() - expected);
        return off <= tolerance ? "" : "is %s, but its lines make %s".formatted(line.value(), expected);
    }

    /** Of the log-normal distribution with this mean and standard deviation. */
    static double quantile(double mean, double deviation, double share) {
        if (deviation == 0 || mean == 0) {
            return mean;
        }
        double variance = StrictMath.log1p(deviation / mean * (deviation / mean));
        double low = -9;
        double high = 9;
        for (int step = 0; step < 100; step++) {
            double middle = (low + high) / 2;
            if (below(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return StrictMath.exp(StrictMath.log(mean) - variance / 2 + StrictMath.sqrt(variance) * low);
    }

    /** The part of the standard normal distribution below a value: a half and the integral from 0 by Simpson's rule. */
    private static double below(double value) {
        int steps = 400;
        double width = value / steps;
        double sum = density(0) + density(value);
        for (int at = 1; at < steps; at++) {
            sum += (at % 2 == 0 ? 2 : 4) * density(at * width);
        }
        return 0.5 + sum * width / 3;
    }

    private static double density(double value) {
        return StrictMath.exp(-value * value / 2) / StrictMath.sqrt(2 * StrictMath.PI);
    }
}
