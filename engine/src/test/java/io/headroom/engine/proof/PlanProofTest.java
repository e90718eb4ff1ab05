package io.headroom.engine.proof;

import static io.headroom.engine.sample.Samples.aBlueprint;
import static io.headroom.engine.sample.Samples.aPerson;
import static io.headroom.engine.sample.Samples.anAccount;
import static io.headroom.engine.sample.Samples.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LoadBand;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Attribute.Field;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Cadence.Unit;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Assumptions.Step;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import io.headroom.engine.staffing.StaffingPlanner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanProofTest {
    private static final Assumptions USUAL = Assumptions.usual(Currency.getInstance("USD"));
    private static final Plan RIGHT = plan(USUAL);

    private static Plan plan(Assumptions assumptions) {
        Blueprint blueprint = aBlueprint()
                .withSegment("health", new Condition.IsOneOf(Field.INDUSTRY, Set.of("healthcare")), "full")
                .withSegment("other", Condition.ALWAYS, "light")
                .with(anActivity("call")
                        .every(2, Unit.WEEK)
                        .taking(60, 120, 240)
                        .build())
                .with(anActivity("review")
                        .every(1, Unit.QUARTER)
                        .within(30)
                        .taking(240)
                        .build())
                .with(anActivity("help").at("light").taking(60).build())
                .build();
        List<Account> accounts = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            accounts.add(anAccount("A-%02d".formatted(at))
                    .paying(10_000 + 1_000 * at)
                    .ofIndustry(at % 2 == 0 ? "healthcare" : "retail")
                    .startedOn("2025-%02d-15".formatted(1 + at % 12))
                    .renewingOn("2027-%02d-15".formatted(1 + at % 12))
                    .ownedBy(at % 3 == 0 ? "ada" : "ben")
                    .build());
        }
        Team team = new Team(
                List.of(
                        aPerson("Ada").build(),
                        aPerson("Ben").partTime(0.5).leavingOn("2027-05-10").build(),
                        aPerson("Cleo").hiredOn("2027-02-01").build()),
                List.of(),
                Map.of(),
                Team.Origin.FILE);
        Horizon horizon = new Horizon(LocalDate.of(2026, 12, 15), YearMonth.of(2027, 1), 12);
        return new StaffingPlanner(1)
                .plan(new PlanRequest(horizon, blueprint, assumptions, accounts, team, Understood.of(accounts.size())));
    }

    @Test
    void acceptsAPlan() {
        assertThat(PlanProof.faults(RIGHT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void acceptsAPlanWithOneStepSwitchedOff(Step step) {
        assertThat(PlanProof.faults(plan(USUAL.without(step)))).isEmpty();
    }

    /** Where cover decides, more people than the hours ask for are no fault. */
    @Test
    void findsAPersonWhomTheHoursDoNotAskFor() {
        Plan byHours = plan(USUAL.without(Step.COVER));

        assertThat(PlanProof.faults(Planted.in(byHours, "headcount.2.required", one(1))))
                .anySatisfy(fault -> assertThat(fault).contains("would be enough already"));
    }

    private static Stream<Arguments> errors() {
        return Stream.of(
                planted("headcount.2.required", one(1), "rounded up are"),
                planted("headcount.2.rawHours", PlanProofTest::anHour, "raw hours are"),
                planted("headcount.2.levelledHours", PlanProofTest::anHour, "levelled hours are"),
                planted("headcount.2.quantileHours", value -> Hours.of(1e6), "h needed"),
                planted("headcount.2.steps.0.people", PlanProofTest::people, "the steps add up to"),
                planted("headcount.2.steps.1.people", PlanProofTest::people, "after UNCERTAINTY there are"),
                planted("headcount.2.range.p10", one(99), "the range does not rise"),
                planted("headcount.2.range.futures.0", one(99), "the futures do not rise"),
                planted("headcount.2.available", value -> (Double) value + 0.25, "are said to be there"),
                planted("segments.0.peopleShare", PlanProofTest::people, "the segments' people add up to"),
                planted("segments.0.hours", PlanProofTest::anHour, "the segments' hours add up to"),
                planted("demand.rows.0.levelled", PlanProofTest::aMonth, "Books hold"),
                planted("demand.rows.0.raw", PlanProofTest::aMonth, "Raw hours with what enters"),
                planted("demand.books.0.levelled", PlanProofTest::aMonth, "but its activities"),
                planted("capacity.yearly", PlanProofTest::anHour, "A standard person has"),
                planted("people.0.capacity", PlanProofTest::aMonth, "but the capacity says"),
                planted("people.0.demand", PlanProofTest::aMonth, "but the books say"),
                planted("people.0.utilisation.3", value -> (Double) value + 1, "but hours make"),
                planted("people.0.bands.3", value -> LoadBand.UNKNOWN, "is in band UNKNOWN"),
                planted("answer.required", one(1), "but the pools make"),
                planted("answer.low", one(-1), "people in 1 of 10 futures"),
                planted("answer.high", one(1), "people in 9 of 10 futures"),
                planted("answer.futures.7", one(1), "people in future 8"),
                planted("answer.enough", one(-1), "futures with enough people"),
                planted("answer.enoughToday", one(1), "today's people"),
                planted("answer.unrounded", PlanProofTest::people, "unrounded people"),
                planted("answer.available", value -> (Double) value + 0.25, "The answer has"),
                planted("answer.month", value -> ((YearMonth) value).plusMonths(1), "most people are missing in"),
                planted("cost.total", value -> ((Money) value).times(2), "The cost is"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errors")
    void findsAnErrorAndSaysWhere(String path, UnaryOperator<Object> error, String sentence) {
        assertThat(PlanProof.faults(Planted.in(RIGHT, path, error)))
                .anySatisfy(fault -> assertThat(fault).contains(sentence));
    }

    private static Arguments planted(String path, UnaryOperator<Object> error, String sentence) {
        return Arguments.of(path, error, sentence);
    }

    private static UnaryOperator<Object> one(int more) {
        return value -> (Integer) value + more;
    }

    private static Object anHour(Object hours) {
        return ((Hours) hours).plus(Hours.of(1));
    }

    private static Object people(Object people) {
        return ((BigDecimal) people).add(new BigDecimal("0.000002"));
    }

    private static Object aMonth(Object hours) {
        long[] micros = ((MonthlyHours) hours).toMicros();
        micros[3]++;
        return MonthlyHours.ofMicros(((MonthlyHours) hours).first(), micros);
    }
}
