package io.headroom.report.chart;

import java.util.ArrayList;
import java.util.List;

/** From values to places: a straight line between two round numbers, with round marks between. */
record Scale(double low, double high, double step, double from, double to) {

    /** A scale that holds both values, with about {@code marks} marks; both ends are round numbers. */
    static Scale of(double least, double most, int marks, double from, double to) {
        double span = most > least ? most - least : Math.max(1, Math.abs(most));
        double step = round(span / marks);
        double low = Math.floor(least / step + 1e-9) * step;
        double high = Math.ceil(Math.max(most, least + step) / step - 1e-9) * step;
        return new Scale(low, high, step, from, to);
    }

    /** The same with marks on whole numbers only. */
    static Scale whole(double least, double most, int marks, double from, double to) {
        double span = Math.max(1, most - least);
        double step = Math.max(1, round(span / marks));
        double low = Math.floor(least / step + 1e-9) * step;
        double high = Math.ceil(Math.max(most, low + step) / step - 1e-9) * step;
        return new Scale(low, high, step, from, to);
    }

    double place(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        long count = Math.round((high - low) / step);
        for (long at = 0; at <= count; at++) {
            marks.add(low + at * step);
        }
        return marks;
    }

    private static double round(double step) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(step)));
        double lead = step / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }
}
