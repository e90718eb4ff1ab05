package io.headroom.engine.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.explain.Line;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LoadBand;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Post;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.people.TimeOff;
import io.headroom.engine.model.plan.Capacity;
import io.headroom.engine.model.plan.Capacity.Flag;
import io.headroom.engine.model.plan.Capacity.PersonCapacity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityModelTest {
    private static final Horizon YEAR_2027 = new Horizon(LocalDate.of(2026, 12, 15), YearMonth.of(2027, 1), 12);
    private static final Assumptions USUAL = Assumptions.usual(Currency.getInstance("USD"));
    private static final PersonId ADA = new PersonId("ada");

    private static Person ada(double fte, Optional<LocalDate> hired, Optional<LocalDate> leaves) {
        return ada(fte, "", Optional.empty(), hired, leaves);
    }

    private static Person ada(
            double fte,
            String region,
            Optional<Share> internal,
            Optional<LocalDate> hired,
            Optional<LocalDate> leaves) {
        return new Person(
                ADA,
                "Ada",
                new RoleId("csm"),
                Optional.empty(),
                "",
                region,
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                fte,
                OptionalDouble.empty(),
                internal,
                hired,
                leaves,
                Optional.empty(),
                OptionalInt.empty(),
                Post.FILLED);
    }

    private static Capacity capacity(Assumptions assumptions, Person person, TimeOff... timeOff) {
        Team team = new Team(
                List.of(person),
                List.of(timeOff),
                Map.of("US", Set.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 18))),
                Team.Origin.FILE);
        return new CapacityModel().of(YEAR_2027, team, assumptions);
    }

    private static PersonCapacity ada(Capacity capacity) {
        return capacity.person(ADA).orElseThrow();
    }

    private static PersonCapacity plain(Assumptions assumptions) {
        return ada(capacity(assumptions, ada(1, Optional.empty(), Optional.empty())));
    }

    private static Hours year(PersonCapacity person) {
        return person.direct().sum(0, 12);
    }

    @Test
    void aStandardYearHas231DaysOf8HoursOfWhich70PerCentAreDirect() {
        Capacity capacity = capacity(USUAL, ada(1, Optional.empty(), Optional.empty()));

        assertThat(capacity.yearly().inHours()).isCloseTo(1293.6, org.assertj.core.data.Offset.offset(1e-4));
        assertThat(new CapacityModel().hourPrice(capacity, USUAL).perHour())
                .isEqualTo(new Money(7730, Currency.getInstance("USD")));
    }

    @ParameterizedTest(name = "{0}: internal share {1} of 1,800 h a year, because {5}")
    @CsvSource({
        "T7, 0.4, 1080, 14.4, 14, meetings take two days a week",
        "T7, 0.3, 1260, 16.8, 16, meetings take a day and a half"
    })
    void directHoursAYearSayHowManyWholeAccountsFit(
            String number, double internal, double direct, double accounts, int whole, String because) {
        // 1,800 hours over 261 weekdays, nobody away
        Assumptions assumptions = USUAL.with(Setting.HOURS_PER_DAY, 1800 / 261.0)
                .with(Setting.VACATION_DAYS, 0)
                .with(Setting.PUBLIC_HOLIDAYS, 0)
                .with(Setting.INTERNAL_SHARE, internal);
        double hours = year(plain(assumptions)).inHours();

        assertThat(hours).as(because).isCloseTo(direct, org.assertj.core.data.Offset.offset(1e-4));
        assertThat(hours / 75).isCloseTo(accounts, org.assertj.core.data.Offset.offset(1e-4));
        assertThat((int) (hours / 75)).isEqualTo(whole);
    }

    @Test
    void t22ANewPersonOnTheUsualRampIsTwoMonthsOfAFullOneInFour() {
        PersonCapacity hired = ada(capacity(USUAL, ada(1, Optional.of(LocalDate.of(2027, 1, 1)), Optional.empty())));

        assertThat(hired.rampedFte().subList(0, 4)).containsExactly(0.0, 0.5, 0.5, 1.0);
        assertThat(hired.rampedFte().subList(0, 4).stream()
                        .mapToDouble(part -> part)
                        .sum())
                .isEqualTo(2.0);
    }

    @ParameterizedTest(name = "{0}: a load of {1} % is {2}, because {3}")
    @CsvSource({
        "T28, 79, SPARE, a fifth is free",
        "T28, 80, NORMAL, normal begins at 80",
        "T28, 100, NORMAL, full is normal",
        "T28, 109, NORMAL, a little over for a while is bearable",
        "T28, 110, CAUTION, caution begins at 110",
        "T28, 129, CAUTION, a third more is not there yet",
        "T28, 130, MUST_ACT, from 130 on somebody must act",
        "T28, 131, MUST_ACT, nobody keeps that up"
    })
    void loadsFallIntoBands(String number, double percent, LoadBand band, String because) {
        assertThat(LoadBand.of(percent / 100)).as(because).isEqualTo(band);
    }

    @Test
    void datedTimeOffReplacesTheSpreadVacation() {
        Person ada = ada(1, Optional.empty(), Optional.empty());
        TimeOff week = new TimeOff(ADA, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 8));
        PersonCapacity away = ada(capacity(USUAL.with(Setting.PUBLIC_HOLIDAYS, 0), ada, week));

        // March 2027 has 23 weekdays, 5 of them off; April 22 and none
        assertThat(away.direct().at(2)).isEqualTo(Hours.of(18 * 5.6));
        assertThat(away.direct().at(3)).isEqualTo(Hours.of(22 * 5.6));
    }

    @Test
    void datedTimeOffOfALaterYearReplacesTheVacationOfThatYearOnly() {
        Horizon twoYears = new Horizon(YEAR_2027.asOf(), YEAR_2027.first(), 24);
        TimeOff march2028 = new TimeOff(ADA, LocalDate.of(2028, 3, 1), LocalDate.of(2028, 4, 1));
        Team team = new Team(
                List.of(ada(1, Optional.empty(), Optional.empty())), List.of(march2028), Map.of(), Team.Origin.FILE);
        PersonCapacity ada = ada(new CapacityModel().of(twoYears, team, USUAL.with(Setting.PUBLIC_HOLIDAYS, 0)));

        // March 2027 has 23 weekdays less 20/12, March 2028 none, April 2028 all of its 20
        assertThat(ada.direct().at(2)).isEqualTo(Hours.of((23 - 20 / 12.0) * 5.6));
        assertThat(ada.direct().at(14)).isEqualTo(Hours.NONE);
        assertThat(ada.direct().at(15)).isEqualTo(Hours.of(20 * 5.6));
    }

    @Test
    void holidaysWithoutADateFallOnTheDaysThatSomebodyIsThere() {
        TimeOff allButOneDay = new TimeOff(ADA, LocalDate.of(2027, 3, 2), LocalDate.of(2027, 4, 1));
        PersonCapacity away = ada(capacity(USUAL, ada(1, Optional.empty(), Optional.empty()), allButOneDay));

        assertThat(away.direct().at(2)).isEqualTo(Hours.of((1 - 10 / 12.0 / 23) * 5.6));
    }

    /** T5: of 520 hours a quarter, 65 weekdays of 8, three quarters are for customers. */
    @Test
    void t5ThreeQuartersOf520HoursAQuarterAreForCustomers() {
        PersonCapacity ada = plain(USUAL.with(Setting.VACATION_DAYS, 0)
                .with(Setting.PUBLIC_HOLIDAYS, 0)
                .with(Setting.INTERNAL_SHARE, 0.25));

        assertThat(ada.direct().sum(3, 3)).isEqualTo(Hours.of(390));
    }

    @Property(tries = 200)
    void aMonthIsTheSumOfItsDays(
            @ForAll @IntRange(min = 0, max = 365) int hired,
            @ForAll @IntRange(min = 0, max = 120) int stay,
            @ForAll @IntRange(min = 0, max = 365) int away,
            @ForAll @IntRange(min = 1, max = 40) int days) {
        LocalDate first = YEAR_2027.begin().plusDays(hired);
        Person ada = ada(1, "US", Optional.empty(), Optional.of(first), Optional.of(first.plusDays(stay)));
        TimeOff off = new TimeOff(
                ADA, YEAR_2027.begin().plusDays(away), YEAR_2027.begin().plusDays(away + days));
        Assumptions ramped = new Assumptions(
                USUAL.currency(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
        long worked = YEAR_2027
                .begin()
                .datesUntil(YEAR_2027.end())
                .filter(day -> day.getDayOfWeek().getValue() <= 5 && ada.here(day))
                .filter(day -> !day.equals(LocalDate.of(2027, 1, 1)) && !day.equals(LocalDate.of(2027, 1, 18)))
                .filter(day -> day.isBefore(off.from()) || !day.isBefore(off.until()))
                .count();
        Assumptions noVacation = ramped.with(Setting.VACATION_DAYS, 0);

        assertThat(ada(capacity(noVacation, ada, off)).direct().total()).isEqualTo(Hours.of(worked * 5.6));
    }

    @Test
    void holidaysOfAKnownRegionCountOnTheirDates() {
        Person ada = ada(1, "US", Optional.empty(), Optional.empty(), Optional.empty());
        PersonCapacity inTheUs = ada(capacity(USUAL.with(Setting.VACATION_DAYS, 0), ada));

        assertThat(inTheUs.direct().at(0)).isEqualTo(Hours.of(19 * 5.6));
        assertThat(inTheUs.direct().at(1)).isEqualTo(Hours.of(20 * 5.6));
    }

    @Test
    void countsOnlyTheDaysOfAMonthOnWhichSomebodyIsHere() {
        Assumptions noLeave = USUAL.with(Setting.VACATION_DAYS, 0).with(Setting.PUBLIC_HOLIDAYS, 0);
        PersonCapacity leaving =
                ada(capacity(noLeave, ada(1, Optional.empty(), Optional.of(LocalDate.of(2027, 2, 8)))));

        assertThat(leaving.direct().at(1)).isEqualTo(Hours.of(5 * 5.6));
        assertThat(leaving.direct().at(2)).isEqualTo(Hours.NONE);
        assertThat(leaving.rampedFte().get(1)).isEqualTo(0.25);
        assertThat(leaving.flags()).contains(Flag.LEAVES);
    }

    @Test
    void flagsAPersonBelow100HoursAMonthTakenAsAFullOne() {
        Share half = new Share(0.5);

        assertThat(ada(capacity(USUAL, ada(1, "", Optional.of(half), Optional.empty(), Optional.empty())))
                        .flags())
                .containsExactly(Flag.BELOW_MINIMUM);
        assertThat(ada(capacity(USUAL, ada(0.5, Optional.empty(), Optional.empty())))
                        .flags())
                .isEmpty();
    }

    @Test
    void everyMonthOpensIntoItsDays() {
        Person ada = ada(0.8, Optional.empty(), Optional.empty());
        Team team = new Team(List.of(ada), List.of(), Map.of(), Team.Origin.FILE);
        Line line = new CapacityModel().explain(YEAR_2027, team, USUAL, ADA, YearMonth.of(2027, 3));

        assertThat(line.value())
                .isEqualByComparingTo(ada(capacity(USUAL, ada)).direct().at(2).exact());
        assertThat(line.address()).isEqualTo("capacity/ada/2027-03");
        assertThat(line.lines()).extracting(Line::label).contains("working days", "ramp");
    }

    @Property(tries = 200)
    void moreFteNeverLowersHours(
            @ForAll @DoubleRange(min = 0, max = 1.4) double fte, @ForAll @DoubleRange(min = 0, max = 0.1) double more) {
        assertThat(year(ada(capacity(USUAL, ada(fte + more, Optional.empty(), Optional.empty())))))
                .isGreaterThanOrEqualTo(year(ada(capacity(USUAL, ada(fte, Optional.empty(), Optional.empty())))));
    }

    @Property(tries = 200)
    void leavingEarlierNeverRaisesHours(
            @ForAll @IntRange(min = 0, max = 360) int day, @ForAll @IntRange(min = 0, max = 90) int earlier) {
        LocalDate late = LocalDate.of(2027, 2, 1).plusDays(day);

        assertThat(year(ada(capacity(USUAL, ada(1, Optional.empty(), Optional.of(late.minusDays(earlier)))))))
                .isLessThanOrEqualTo(year(ada(capacity(USUAL, ada(1, Optional.empty(), Optional.of(late))))));
    }
}
