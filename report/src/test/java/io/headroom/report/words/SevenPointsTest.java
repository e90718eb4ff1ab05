package io.headroom.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.plan.AssumptionUse;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.engine.model.plan.Plan.Unproven;
import io.headroom.engine.model.plan.Understood;
import io.headroom.report.SamplePlan;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SevenPointsTest {
    private static List<Point> points(SamplePlan sample) {
        return SevenPoints.of(sample.build(), Names.HIDDEN, Labels.NONE).points();
    }

    private static Point point(SamplePlan sample, int number) {
        return points(sample).get(number - 1);
    }

    @Test
    void saysTheAnswerInOneSentence() {
        assertThat(SevenPoints.of(new SamplePlan().build(), Names.HIDDEN, Labels.NONE)
                        .answer())
                .isEqualTo(
                        "You need 15 people for March to May and have 12, so 3 are missing; in 8 of 10 futures the need is"
                                + " 11 to 16, and 15 people cost $1.5M a year, 6.1 % of ARR.");
    }

    @ParameterizedTest(name = "need {0}, have {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1 | 1 | 2 | You need 1 person for March and have 1, so nobody is missing; in 8 of 10 futures the need is 1 to 2, and 1 person costs $100k a year (no revenue is known, so no share).",
                "1 | 0 | 1 | 1 | You need 1 person for March and have none, so 1 is missing; in 8 of 10 futures the need is 1, and 1 person costs $100k a year (no revenue is known, so no share).",
                "2 | 1.5 | 1 | 3 | You need 2 people for March and have 1.5, so 0.5 of a person is missing; in 8 of 10 futures the need is 1 to 3, and 2 people cost $200k a year (no revenue is known, so no share).",
                "15 | 11.5 | 11 | 16 | You need 15 people for March and have 11.5, so 3.5 are missing; in 8 of 10 futures the need is 11 to 16, and 15 people cost $1.5M a year (no revenue is known, so no share).",
                "15 | 11.95 | 11 | 16 | You need 15 people for March and have 12, so 3 are missing; in 8 of 10 futures the need is 11 to 16, and 15 people cost $1.5M a year (no revenue is known, so no share).",
                "12 | 12.4 | 9 | 13 | You need 12 people for March and have 12.4, so nobody is missing; in 8 of 10 futures the need is 9 to 13, and 12 people cost $1.2M a year (no revenue is known, so no share).",
                "12 | 15 | 9 | 13 | You need 12 people for March and have 15, 3 more than needed; in 8 of 10 futures the need is 9 to 13, and 12 people cost $1.2M a year (no revenue is known, so no share).",
                "0 | 2 | 0 | 0 | You need no people for March and have 2, 2 more than needed; in 8 of 10 futures the need is 0."
            })
    void speaksGrammarOfEverySituation(int required, double available, int low, int high, String sentence) {
        SamplePlan sample = new SamplePlan();
        sample.required = required;
        sample.available = available;
        sample.low = low;
        sample.high = high;
        sample.until = sample.month;
        sample.revenue = Optional.empty();
        assertThat(point(sample, 3).sentence()).isEqualTo(sentence);
    }

    @Test
    void saysTheYearWhereThePeakCrossesIt() {
        SamplePlan sample = new SamplePlan();
        sample.month = YearMonth.of(2027, 12);
        sample.until = YearMonth.of(2028, 1);
        assertThat(point(sample, 3).sentence()).startsWith("You need 15 people for December 2027 to January 2028 and");
    }

    @Test
    void callsItRevenueWhereTheFileHadNoRecurringOne() {
        SamplePlan sample = new SamplePlan();
        sample.understood = Understood.of(412);
        assertThat(point(sample, 3).sentence()).endsWith("6.1 % of yearly revenue.");
    }

    @Test
    void showsSeveralPoolsSideBySide() {
        SamplePlan sample = new SamplePlan();
        sample.pools = List.of(new PoolId("csm"), new PoolId("onboarding"));
        assertThat(point(sample, 3).tables().get(0).rows())
                .containsExactly(
                        List.of("CSM", "15", "12", "3", "11 to 16"),
                        List.of("Onboarding", "15", "12", "3", "11 to 16"));
        assertThat(point(sample, 3).notes())
                .contains("People of one pool do not help another: taken pool by pool, 6 people are missing.");
    }

    @Test
    void showsBothHeadcountsWhereTheMinutesAreUnproven() {
        SamplePlan sample = new SamplePlan();
        sample.unproven = Optional.of(new Unproven(1.8, 0.56, false, 22, 12));
        assertThat(point(sample, 3).notes())
                .anyMatch(note -> note.contains("loaded to 180 %") && note.contains("12 people instead of 22 people"));
    }

    @Test
    void countsWhatWasUnderstood() {
        Point first = point(new SamplePlan(), 1);
        assertThat(first.sentence())
                .isEqualTo("486 rows in the account file: 412 used, 74 left out. Nothing was dropped in silence.");
        assertThat(first.tables().get(1).total()).containsExactly("Of 486 rows", "74");
        assertThat(first.tables().get(2).rows()).contains(List.of("Renewal missing: spread", "38"));
        assertThat(first.notes()).contains("Owners were taken as customer-success people: please confirm.");
    }

    @Test
    void countsRejectedRowsToo() {
        SamplePlan sample = new SamplePlan();
        sample.understood = new Understood(
                1, 0, Map.of(), 1, Map.of(), Map.of(), Map.of(), List.of(), List.of(), Map.of(), "given");
        assertThat(point(sample, 1).sentence())
                .isEqualTo("1 row in the account file: 0 used, 1 could not be read. Nothing was dropped in silence.");
    }

    @Test
    void saysInTheFirstSentencesThatOnboardingIsZeroUnlessNewCustomersAreGiven() {
        SamplePlan sample = new SamplePlan();
        sample.assumptions = List.of(newCustomers(false));
        assertThat(point(sample, 1).sentence())
                .endsWith(
                        " Nothing was dropped in silence. Onboarding of new customers is zero, since nobody said how many come."
                                + " That moves the need by 0.7 people: give new_customers_per_quarter.");
    }

    @Test
    void isSilentAboutNewCustomersWhereTheyAreGiven() {
        SamplePlan sample = new SamplePlan();
        sample.assumptions = List.of(newCustomers(true));
        assertThat(point(sample, 1).sentence()).endsWith(" Nothing was dropped in silence.");
    }

    private static AssumptionUse newCustomers(boolean given) {
        return new AssumptionUse(
                "new_customers_per_quarter",
                "new customers a quarter",
                given ? "20 a quarter" : "none",
                "assumption",
                given,
                "moves the need by 0.7 people",
                OptionalDouble.of(0.7));
    }

    @Test
    void saysWhatPeopleCanGiveBeforeAnyMinutes() {
        Point second = point(new SamplePlan(), 2);
        assertThat(second.sentence())
                .isEqualTo(
                        "Before any assumption about minutes: 13 people (12.0 full-time) give 1,404 direct hours a month from March to May.");
        assertThat(second.tables().get(0).rows())
                .contains(
                        List.of("Enterprise", "dedicated", "38", "12.7 h", "16.2 h", "−22 %", "Low"),
                        List.of("SMB", "pooled", "280", "47 min", "56 min", "−16 %", "Low"));
    }

    @Test
    void namesTheOverloadedOnlyWhenAllowed() {
        SamplePlan sample = new SamplePlan();
        sample.people.set(6, sample.load(7, 1.55));
        assertThat(cells(SevenPoints.of(sample.build(), Names.SHOWN, Labels.NONE)
                        .points()
                        .get(3)))
                .contains("Ada", "Ben")
                .doesNotContain("Person 07");
        assertThat(cells(SevenPoints.of(sample.build(), Names.HIDDEN, Labels.NONE)
                        .points()
                        .get(3)))
                .contains("Person 07", "Person 10")
                .doesNotContain("Ada")
                .doesNotContain("Ben");
    }

    @Test
    void saysReasonAndReliefOfAnOverload() {
        SamplePlan sample = new SamplePlan();
        sample.people.set(6, sample.load(7, 1.55));
        assertThat(point(sample, 4).tables().get(0).rows().get(0))
                .containsExactly(
                        "Person 07",
                        "155 %",
                        "37 accounts, 7 renewals, 3 that a factor makes heavier from March to May; most of it Check-in calls (88.4 h)",
                        "Move 97 h to Person 10: from 137 to 108 %, theirs from 58 to 80 %");
    }

    @Test
    void saysThatNobodyIsOverloaded() {
        SamplePlan sample = new SamplePlan();
        sample.people.removeIf(one -> one.worstUtilisation() > 1);
        assertThat(point(sample, 4).sentence())
                .isEqualTo(
                        "Nobody is at 110 % of direct hours or more. The fullest book is that of Person 06, at 97 % from March to May.");
    }

    @Test
    void namesNoFullestBookWhereNobodyOwnsAnAccount() {
        SamplePlan sample = new SamplePlan();
        sample.people.replaceAll(SevenPointsTest::withoutABook);
        assertThat(point(sample, 4).sentence())
                .isEqualTo(
                        "Nobody owns an account, so nobody has a load of their own: the work is that of all together.");
    }

    @Test
    void listsTheFiveAssumptionsThatMoveMost() {
        Table table = point(new SamplePlan(), 5).tables().get(0);
        assertThat(table.rows()).hasSize(5);
        assertThat(table.rows().get(0))
                .containsExactly("Minutes per activity", "assumption", "15 % less", "12.3", "15 % more", "16.5", "4.2");
    }

    @Test
    void putsTheGuidepostsBeside() {
        Point sixth = point(new SamplePlan(), 6);
        assertThat(sixth.tables().get(0).rows()).extracting(row -> row.get(1)).contains("12.3", "16.4 to 32.2");
        assertThat(sixth.notes().get(0)).startsWith("Why we differ: a guidepost knows revenue only");
    }

    @Test
    void namesThreeThingsToDo() {
        Point seventh = point(new SamplePlan(), 7);
        assertThat(seventh.title()).isEqualTo("Three things to do that stay right");
        assertThat(seventh.tables().get(0).rows())
                .containsExactly(
                        List.of(
                                "Relieve Person 07",
                                "Move 97 h to Person 10: from 137 to 108 %, theirs from 58 to 80 % from March to May. Move before you hire."),
                        List.of(
                                "Open one position now",
                                "Even at its least (15 % fewer minutes) the need of the pool is 13, and 12 are there."),
                        List.of(
                                "Name owners for 34 accounts",
                                "The service level promises a named person, and nobody is named. The work takes 130 h in the three months of the peak, with 6 renewals."));
    }

    @Test
    void speaksOfAPlanOfNothing() {
        SamplePlan sample = new SamplePlan().people(0);
        sample.understood = Understood.of(0);
        sample.capacityFirst.clear();
        sample.sensitivity.clear();
        sample.benchmarks.clear();
        sample.actions.clear();
        sample.required = 0;
        sample.available = 0;
        sample.low = 0;
        sample.high = 0;
        assertThat(points(sample))
                .hasSize(7)
                .allMatch(point -> !point.sentence().isBlank());
    }

    @Test
    void hidesNamesInTextsOfOthers() {
        People people = People.of(new SamplePlan().build(), Names.HIDDEN);
        assertThat(people.in("Ada owns Adaptive Ltd; P-10 has left"))
                .isEqualTo("Person 07 owns Adaptive Ltd; Person 10 has left");
    }

    @Test
    void hidesOwnersInIssues() {
        People people = People.of(new SamplePlan().build(), Names.HIDDEN);
        io.headroom.engine.model.Issue issue = new io.headroom.engine.model.Issue(
                "accounts.csv",
                3,
                "Account Owner",
                "Cem Example",
                "\"Cem Example\" has left; the account has no owner",
                io.headroom.engine.model.Issue.Severity.NOTICE);
        assertThat(people.in(issue).toString()).doesNotContain("Cem");
        assertThat(people.in(issue).expected()).endsWith("has left; the account has no owner");
    }

    @Test
    void writesMoneyOfOtherCurrencies() {
        assertThat(Figures.money(new Money(150_000_000, java.util.Currency.getInstance("EUR"))))
                .isEqualTo("€1.5M");
    }

    private static String cells(Point point) {
        return point.tables().toString();
    }

    private static PersonLoad withoutABook(PersonLoad one) {
        return new PersonLoad(
                one.person(),
                one.name(),
                one.role(),
                one.pool(),
                one.capacity(),
                one.demand(),
                one.utilisation().stream().map(load -> 0.0).toList(),
                one.bands(),
                one.flags(),
                0,
                one.revenue(),
                0,
                0,
                0,
                0,
                "",
                Hours.NONE,
                Optional.empty());
    }
}
