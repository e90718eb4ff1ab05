package io.headroom.engine.staffing;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.Unit;
import io.headroom.engine.model.Effort;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.AccountDemand.Multiplier;
import io.headroom.engine.model.plan.AccountDemand.Work;
import io.headroom.engine.model.plan.PlanRequest;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One piece of work of one account, opened down to what people put in: occurrences, minutes, factors, and the days of its window. */
final class Leaves {
    private static final double FACTORS_AGREE = 1e-9;

    private final Blueprint blueprint;
    private final double effortScale;

    Leaves(PlanRequest request) {
        this.blueprint = request.blueprint();
        this.effortScale = request.assumptions().value(Setting.EFFORT_SCALE);
    }

    /** The hours that fall from one month to another, both included. */
    Line of(Work work, YearMonth from, YearMonth to) {
        Hours part = Parts.of(work).between(from, to);
        Line whole = whole(work);
        if (part.equals(work.hours())) {
            return whole;
        }
        long days = work.from().until(work.until(), java.time.temporal.ChronoUnit.DAYS);
        long inside = Parts.days(work, from, to);
        BigDecimal share = new BigDecimal(inside).divide(new BigDecimal(days), MathContext.DECIMAL64);
        Line shareLine = Line.quotient(
                "days of its window in these months",
                share,
                Unit.SHARE,
                Line.given("days in these months", new BigDecimal(inside), Unit.DAYS),
                Line.given(
                        "days of the window, %s to %s"
                                .formatted(work.from(), work.until().minusDays(1)),
                        new BigDecimal(days),
                        Unit.DAYS));
        return Line.product(
                label(work) + ", the part in these months", part.exact(), Unit.HOURS, List.of(whole, shareLine));
    }

    private static String label(Work work) {
        String about = work.product().map(product -> " of " + product).orElse("");
        return "%s%s, %s".formatted(work.label(), about, work.dated() ? work.date() : "from " + work.from());
    }

    private Line whole(Work work) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.given("occurrences", work.occurrences(), Unit.COUNT));
        lines.add(hoursOfOne(work));
        lines.addAll(factors(work));
        if (work.sharing() != 1) {
            lines.add(Line.given("sessions for each account", work.sharing(), Unit.FACTOR));
        }
        if (work.automated() != 0) {
            lines.add(Line.given(
                    "left after automation of " + Waterfall.percent(work.automated()),
                    1 - work.automated(),
                    Unit.SHARE));
        }
        return Line.product(label(work), work.hours().exact(), Unit.HOURS, lines);
    }

    private static List<Line> factors(Work work) {
        double product = work.factors().stream().mapToDouble(Multiplier::value).reduce(1, (one, other) -> one * other);
        if (Math.abs(product - work.factor()) > FACTORS_AGREE * product) {
            String all = work.factors().stream()
                    .map(factor -> "%s %s".formatted(factor.label(), Words.plain(factor.value())))
                    .collect(java.util.stream.Collectors.joining(", "));
            return List.of(Line.given(
                    "factors (%s), kept within factor_floor and factor_ceiling".formatted(all),
                    work.factor(),
                    Unit.FACTOR));
        }
        return work.factors().stream()
                .map(factor ->
                        Line.given("%s; %s".formatted(factor.label(), factor.source()), factor.value(), Unit.FACTOR))
                .toList();
    }

    private Line hoursOfOne(Work work) {
        return Line.quotient(
                "hours of one",
                Line.decimal(work.minutes() / 60),
                Unit.HOURS,
                minutes(work),
                Line.given("minutes of an hour", 60, Unit.COUNT));
    }

    private Line minutes(Work work) {
        Optional<Activity> activity = blueprint.activity(work.activity());
        if (activity.isEmpty()) {
            return Line.given("minutes", work.minutes(), Unit.MINUTES);
        }
        Line mean = mean(activity.get());
        double plain = activity.get().meanMinutes();
        double level = plain * effortScale == 0 ? 1 : work.minutes() / (plain * effortScale);
        List<Line> lines = new ArrayList<>(List.of(mean));
        if (Math.abs(level - 1) > FACTORS_AGREE) {
            lines.add(Line.given("at this service level", level, Unit.FACTOR));
        }
        if (effortScale != 1) {
            lines.add(Line.given("effort_scale", effortScale, Unit.FACTOR));
        }
        return lines.size() == 1 ? mean : Line.product("minutes", Line.decimal(work.minutes()), Unit.MINUTES, lines);
    }

    private static Line mean(Activity activity) {
        List<Line> stages = new ArrayList<>();
        if (activity.front().highMinutes() > 0) {
            stages.add(mean("with the customer", activity.front()));
        }
        if (activity.back().highMinutes() > 0) {
            stages.add(mean("preparation and follow-up", activity.back()));
        }
        return Line.sum("minutes on average; source: " + activity.source(), Unit.MINUTES, stages);
    }

    /** PERT: (low + 4 likely + high) ÷ 6. */
    private static Line mean(String label, Effort effort) {
        if (effort.lowMinutes() == effort.highMinutes()) {
            return Line.given(label, effort.likelyMinutes(), Unit.MINUTES);
        }
        Line likely = Line.product(
                "four times the likely minutes",
                Line.decimal(effort.likelyMinutes()).multiply(new BigDecimal(4)),
                Unit.MINUTES,
                List.of(
                        Line.given("likely", effort.likelyMinutes(), Unit.MINUTES),
                        Line.given("weight of the likely", 4, Unit.COUNT)));
        Line sum = Line.sum(
                "low, likely and high",
                Unit.MINUTES,
                List.of(
                        Line.given("low", effort.lowMinutes(), Unit.MINUTES),
                        likely,
                        Line.given("high", effort.highMinutes(), Unit.MINUTES)));
        return Line.quotient(
                label,
                Line.decimal(effort.meanMinutes()),
                Unit.MINUTES,
                sum,
                Line.given("weights together", 6, Unit.COUNT));
    }
}
