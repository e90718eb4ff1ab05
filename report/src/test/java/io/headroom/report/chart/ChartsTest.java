package io.headroom.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import io.headroom.report.SamplePlan;
import io.headroom.report.chart.FrontierChart.Stop;
import io.headroom.report.words.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {
    private static final Plan PLAN = new SamplePlan().build();
    private static final Table NO_TABLE = Table.of("", List.of(), List.of());

    private static List<Headcount> months(SamplePlan sample) {
        return sample.build().byPool().getOrDefault(SamplePlan.POOL, List.of());
    }

    private static List<String> texts(Chart chart) {
        Matcher matcher =
                Pattern.compile("<text[^>]*>(.*?)</text>").matcher(chart.svg().toString());
        List<String> texts = new ArrayList<>();
        while (matcher.find()) {
            texts.add(matcher.group(1)
                    .replaceAll("</?tspan[^>]*>", " ")
                    .replace('\u00A0', ' ')
                    .strip());
        }
        return texts;
    }

    private static long count(Chart chart, String pattern) {
        return Pattern.compile(pattern)
                .matcher(chart.svg().toString())
                .results()
                .count();
    }

    @Test
    void drawsTwoBarsForABookThatChangesAndOneForOneThatDoesNot() {
        Chart chart = BooksChart.of(
                "b",
                "Books",
                List.of(
                        new BooksChart.Book("Ada", 1.2, 0.9, "5 accounts"),
                        new BooksChart.Book("Ben", 0.5, 0.5, "2 accounts"),
                        new BooksChart.Book("Cem", Double.NaN, Double.NaN, "1 account")),
                NO_TABLE);

        assertThat(count(chart, "<rect class=\"pale\"")).isEqualTo(2);
        assertThat(count(chart, "<rect class=\"bar\"")).isOne();
        assertThat(texts(chart))
                .contains(
                        "120 % → 90 %  5 accounts",
                        "50 %  2 accounts", "hours not known  1 account", "all direct hours");
    }

    @Test
    void drawsWhatMovesSaveUnderWhatTheyCouldSave() {
        Chart chart = FrontierChart.of(
                "f",
                List.of(
                        new Stop(0, 0, 0, "$0", false),
                        new Stop(2, 30, 35, "$30", true),
                        new Stop(9, 40, 50, "$40", false)),
                amount -> "$%.0f".formatted(amount),
                NO_TABLE);

        assertThat(texts(chart)).contains("0", "2", "9", "$50", "2 moves save $30", "Found", "At most, proven");
        assertThat(count(chart, "<polyline")).isEqualTo(2);
        assertThat(count(chart, "<circle")).isEqualTo(3);
    }

    @Test
    void drawsTwentyDots() {
        Chart chart = FuturesChart.of("f", PLAN.answer());
        assertThat(count(chart, "<circle class=\"enough\""))
                .isEqualTo(PLAN.answer().enough());
        assertThat(count(chart, "<circle class=\"short\""))
                .isEqualTo(20 - PLAN.answer().enough());
    }

    @Test
    void writesAsManyFuturesAsItDraws() {
        Chart chart = FuturesChart.of("f", PLAN.answer());
        assertThat(chart.table().rows().stream()
                        .mapToInt(row -> Integer.parseInt(row.get(1)))
                        .sum())
                .isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 0, 3", "15, 11, 16", "15, 20, 40", "4000, 100, 9000", "1000000, 5, 2000000"})
    void splitsWideRangesSoThatWhatIsEnoughIsAWholeColumn(int required, int low, int high) {
        SamplePlan sample = new SamplePlan();
        sample.required = required;
        sample.low = low;
        sample.high = high;
        Plan.Answer answer = sample.build().answer();
        Chart chart = FuturesChart.of("f", answer);
        assertThat(count(chart, "<circle class=\"enough\"")).isEqualTo(answer.enough());
        assertThat(count(chart, "<circle")).isEqualTo(20);
        assertThat(chart.table().rows().size()).isLessThanOrEqualTo(14);
    }

    @Test
    void addsUpTheStepsThatItShows() {
        Headcount peak = months(new SamplePlan()).get(2);
        Chart chart = WaterfallChart.of("w", peak);
        double sum = chart.table().rows().stream()
                .mapToDouble(
                        row -> Double.parseDouble(row.get(2).replace("+", "").replace('−', '-')))
                .sum();
        assertThat(sum).isCloseTo(15, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(chart.table().total()).containsExactly("People needed", "March 2027", "15", "$1.5M");
    }

    @Test
    void writesTheSameStepsInDrawingAndTable() {
        Chart chart = WaterfallChart.of("w", months(new SamplePlan()).get(2));
        assertThat(texts(chart))
                .containsAll(
                        chart.table().rows().stream().map(row -> row.get(2)).toList());
    }

    @Test
    void writesTheGapOfTheWorstMonth() {
        Chart chart = NeedChart.of("n", "", months(new SamplePlan()));
        assertThat(texts(chart)).contains("−3", "Planned need: 14", "People we have: 12");
        assertThat(chart.table().rows().get(2)).startsWith("March 2027", "15", "12", "3");
        assertThat(chart.svg().toString()).contains("The largest gap is in March 2027: 15 needed, 12 there.");
    }

    @Test
    void drawsNoGapWhereNobodyIsMissing() {
        SamplePlan sample = new SamplePlan();
        sample.available = 20;
        Chart chart = NeedChart.of("n", "", months(sample));
        assertThat(count(chart, "class=\"gap\"")).isZero();
        assertThat(chart.svg().toString()).contains("Nobody is missing in any month.");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "12", "36", "60"})
    void writesMonthsThatDoNotTouch(int months) {
        Chart chart = NeedChart.of("n", "", months(new SamplePlan().months(months)));
        assertThat(texts(chart).stream()
                        .filter(text -> text.matches("[A-Z][a-z]{2}"))
                        .count())
                .isBetween(1L, 18L);
        assertThat(chart.table().rows()).hasSize(months);
    }

    @Test
    void writesBothEndsOfEveryAssumption() {
        Chart chart = TornadoChart.of("t", PLAN.sensitivity().subList(0, 5));
        assertThat(String.join("|", texts(chart))).contains("12.3  15 % less", "16.5  15 % more", "13.6  90 %");
        assertThat(chart.table().rows().get(4))
                .containsExactly("Target utilisation", "choice", "90 %", "13.6", "80 %", "15.3", "14 to 16");
    }

    @Test
    void putsEveryRuleBesideThePlan() {
        Chart chart = GuidepostChart.of("g", PLAN.answer(), PLAN.benchmarks());
        assertThat(texts(chart)).contains("15 (11 to 16)", "12.3", "24.6", "3.1", "16.4 to 32.2");
        assertThat(chart.table().rows())
                .extracting(row -> row.get(1))
                .containsExactly("15", "12.3", "24.6", "3.1", "16.4 to 32.2");
    }

    @Test
    void drawsBarsFromZeroInProportion() {
        Chart chart = BarChart.of(
                "b",
                "Hours",
                "Hours",
                List.of(new BarChart.Group(
                        "",
                        "",
                        List.of(
                                new BarChart.Bar("all", 400, "400 h", ""),
                                new BarChart.Bar("half", 200, "200 h", ""),
                                new BarChart.Bar("none", 0, "0 h", "")))));
        Matcher bars = Pattern.compile("class=\"bar\" x=\"([0-9.]+)\"[^>]* width=\"([0-9.]+)\"")
                .matcher(chart.svg().toString());
        List<Double> widths = new ArrayList<>();
        while (bars.find()) {
            widths.add(Double.parseDouble(bars.group(2)));
        }
        assertThat(widths.get(1)).isCloseTo(widths.get(0) / 2, org.assertj.core.data.Offset.offset(0.1));
        assertThat(widths.get(2)).isZero();
    }

    @Test
    void givesEveryChartATitleAndADescription() {
        for (Chart chart : List.of(
                FuturesChart.of("f", PLAN.answer()),
                NeedChart.of("n", "", months(new SamplePlan())),
                TornadoChart.of("t", PLAN.sensitivity()),
                GuidepostChart.of("g", PLAN.answer(), List.of()))) {
            assertThat(chart.svg().toString())
                    .containsPattern(
                            "<svg [^>]*role=\"img\" aria-labelledby=\"([a-z])-t \\1-d\"><title id=\"\\1-t\">[^<]+</title><desc id=\"\\1-d\">[^<]+</desc>");
        }
    }
}
