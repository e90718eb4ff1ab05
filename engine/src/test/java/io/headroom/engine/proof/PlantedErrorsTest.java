package io.headroom.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.headroom.engine.explain.Line;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.sample.RandomCompany;
import io.headroom.engine.staffing.StaffingPlanner;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** An error anywhere in the plan of any company is noticed. */
class PlantedErrorsTest {
    private static final StaffingPlanner PLANNER = new StaffingPlanner(1);

    /** What one error does to each kind of number; the least there is. */
    private static final Map<String, UnaryOperator<Object>> OF_A_NEED = new TreeMap<>(Map.of(
            "required", value -> (Integer) value + 1,
            "rawHours", PlantedErrorsTest::aMicroHour,
            "levelledHours", PlantedErrorsTest::aMicroHour,
            "unrounded", value -> ((BigDecimal) value).add(BigDecimal.ONE),
            "available", value -> (Double) value + 0.01,
            "steps.0.people", value -> ((BigDecimal) value).add(new BigDecimal("0.000002")),
            "steps.3.people", value -> ((BigDecimal) value).subtract(new BigDecimal("0.000002"))));

    @Property(tries = 60)
    void anErrorInAnyNeedIsNoticed(@ForAll long seed) {
        Plan plan = PLANNER.plan(RandomCompany.of(seed));
        Random random = new Random(seed);
        if (plan.headcount().isEmpty()) {
            return;
        }
        String at = "headcount." + random.nextInt(plan.headcount().size()) + ".";
        List<String> paths = List.copyOf(OF_A_NEED.keySet());
        String path = paths.get(random.nextInt(paths.size()));

        assertThat(PlanProof.faults(Planted.in(plan, at + path, OF_A_NEED.getOrDefault(path, value -> value))))
                .as(at + path)
                .isNotEmpty();
    }

    @Property(tries = 30)
    void anErrorInAnyBookOrRowIsNoticed(@ForAll long seed) {
        Plan plan = PLANNER.plan(RandomCompany.of(seed));
        Map<String, Integer> parts = new TreeMap<>(Map.of(
                "demand.rows.%s.levelled", plan.demand().rows().size(),
                "demand.rows.%s.raw", plan.demand().rows().size(),
                "demand.books.%s.levelled", plan.demand().books().size(),
                "people.%s.demand", plan.people().size(),
                "people.%s.capacity", plan.people().size()));
        parts.forEach((pattern, size) -> {
            if (size > 0) {
                String path = pattern.formatted(new Random(seed).nextInt(size));
                assertThat(PlanProof.faults(Planted.in(plan, path, PlantedErrorsTest::aMonth)))
                        .as(path)
                        .isNotEmpty();
            }
        });
    }

    /** A line refuses to exist with lines that do not make it, so an error cannot even be written down; but a quantile is found by the proof. */
    @Property(tries = 30)
    void anErrorInAnyExplanationIsRefused(@ForAll long seed) {
        PlanRequest request = RandomCompany.of(seed, 6);
        Line answer = PLANNER.explain(request, PLANNER.plan(request), "answer");
        List<String> sums = new ArrayList<>();
        sums(answer, "", sums);
        if (sums.isEmpty()) {
            return;
        }
        String path = sums.get(new Random(seed).nextInt(sums.size()));

        assertThatThrownBy(() -> Planted.in(answer, path, value -> ((BigDecimal) value).add(new BigDecimal("1"))))
                .as(path)
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The paths of numbers that are part of a sum. */
    private static void sums(Line line, String path, List<String> into) {
        for (int at = 0; at < line.lines().size(); at++) {
            String below = path + "lines." + at + ".";
            if (line.how() == Line.How.SUM) {
                into.add(below + "value");
            }
            sums(line.lines().get(at), below, into);
        }
    }

    private static Object aMicroHour(Object hours) {
        return ((Hours) hours).plus(new Hours(1));
    }

    private static Object aMonth(Object hours) {
        long[] micros = ((MonthlyHours) hours).toMicros();
        micros[0]++;
        return MonthlyHours.ofMicros(((MonthlyHours) hours).first(), micros);
    }
}
