package io.headroom.engine.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.AssumptionUse;
import io.headroom.engine.model.plan.Benchmark;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.sample.RandomCompany;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers are said. */
class WordsTest {
    private static final Pattern WHY = Pattern.compile("itself needs ([\\d.]+) .* It becomes ([\\d.]+) (.*)");
    private static final Pattern ONE_STEP = Pattern.compile("([+−])([\\d.]+) ");

    @ParameterizedTest(name = "{1} of {0} is \"{2}\"")
    @CsvSource({
        "MINIMUM_COVER, 1, 1 person",
        "MINIMUM_COVER, 2, 2 people",
        "FACTOR_FLOOR, 0.5, 0.5 times",
        "FACTOR_CEILING, 1, 1 times",
        "SEED, 1, 1",
        "TERM_MONTHS, 1, 1 month",
        "TERM_MONTHS, 12, 12 months",
        "VACATION_DAYS, 1, 1 day",
        "HOURS_PER_DAY, 7.5, 7.5 hours",
        "TARGET_UTILISATION, 0.85, 85 % booked",
        "LOADED_COST, 100000, '100,000'",
    })
    void aValueSaysItsUnitInTheRightNumber(Setting setting, double value, String said) {
        assertThat(Words.value(setting, value)).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} is \"{1}\"")
    @CsvSource({
        "0, 0 people",
        "0.04, 0 people",
        "0.5, 0.5 people",
        "0.96, 1 person",
        "1, 1 person",
        "12.34, 12.3 people"
    })
    void peopleAreCountedToTheTenth(double people, String said) {
        assertThat(Words.people(people)).isEqualTo(said);
    }

    @Test
    void aListOfPartsHasNoBrackets() {
        Plan plan = new StaffingPlanner(1).plan(Company.request());

        assertThat(plan.assumptions())
                .filteredOn(use -> use.name().equals("ramp"))
                .extracting(AssumptionUse::value)
                .containsExactly("0, 0.5, 0.5, 1");
    }

    @Test
    void aMonthIsSaidByItsName() {
        PlanRequest request = Company.request();
        StaffingPlanner planner = new StaffingPlanner(1);
        Plan plan = planner.plan(request);

        assertThat(Horizon.inWords(YearMonth.of(2027, 12))).isEqualTo("December 2027");
        assertThat(planner.explain(request, plan, "answer").label())
                .isEqualTo("People needed in " + Horizon.inWords(plan.answer().month()));
        assertThat(planner.explain(request, plan, "capacity/ada/2027-03").label())
                .isEqualTo("Direct hours of ada in March 2027");
    }

    /** Each step is rounded so that what is shown adds up to the people shown. */
    @Property(tries = 40)
    void theStepsSaidInWordsAddUpToThePeopleSaid(@ForAll long seed) {
        for (Benchmark benchmark :
                new StaffingPlanner(1).plan(RandomCompany.of(seed, 40)).benchmarks()) {
            Matcher why = WHY.matcher(benchmark.why());
            assertThat(why.find()).as(benchmark.why()).isTrue();
            BigDecimal sum = new BigDecimal(why.group(1));
            Matcher step = ONE_STEP.matcher(why.group(3));
            while (step.find()) {
                BigDecimal people = new BigDecimal(step.group(2));
                sum = step.group(1).equals("+") ? sum.add(people) : sum.subtract(people);
            }
            assertThat(sum).as(benchmark.why()).isEqualByComparingTo(why.group(2));
        }
    }
}
