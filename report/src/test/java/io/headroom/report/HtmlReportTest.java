package io.headroom.report;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.Unit;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.LoadBand;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.plan.Capacity.Flag;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.engine.model.plan.Understood;
import io.headroom.report.words.Names;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {
    private static final Options OPTIONS =
            Options.of("First plan, Example Company", LocalDate.of(2027, 1, 4)).asExample();
    private static final String EVIL = "<img src=x onerror=alert(1)>\"'&</script><script>alert(2)</script>\u202Egnp";

    @Test
    void isWellFormedXml() throws Exception {
        assertThat(parsed(page(new SamplePlan())).getDocumentElement().getTagName())
                .isEqualTo("html");
    }

    @Test
    void writesSamplesToLookAt() throws IOException {
        write("sample", page(new SamplePlan()));
        write("large", page(new SamplePlan().people(200).months(36)));
        write("tiny", page(tiny()));
        SamplePlan pools = unusual();
        pools.pools = List.of(new PoolId("csm"), new PoolId("onboarding"));
        write("pools", page(pools));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 36", "200, 1", "200, 36", "0, 12", "41, 13"})
    void standsForAnyNumberOfPeopleAndMonths(int people, int months) throws Exception {
        SamplePlan sample = new SamplePlan().people(people).months(months);
        assertThat(parsed(page(sample))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 900, 250_000})
    void standsForNoNeedAndForHugeNeed(int required) throws Exception {
        SamplePlan sample = new SamplePlan();
        sample.required = required;
        sample.low = required / 2;
        sample.high = required * 2;
        assertThat(parsed(page(sample))).isNotNull();
    }

    @Test
    void letsNoTextOfAnybodyBecomeMarkup() throws Exception {
        SamplePlan sample = new SamplePlan();
        PersonLoad one = sample.people.get(0);
        sample.people.set(0, SampleParts.named(one, EVIL, Set.of()));
        sample.understood = new Understood(
                1,
                1,
                java.util.Map.of(),
                0,
                java.util.Map.of(),
                java.util.Map.of(EVIL, 1),
                java.util.Map.of(EVIL, EVIL),
                List.of(EVIL),
                List.of(new Issue(EVIL, 1, EVIL, EVIL, EVIL, Issue.Severity.WARNING)),
                java.util.Map.of(EVIL, EVIL),
                EVIL);
        sample.scope = EVIL;
        sample.actions.add(0, new io.headroom.engine.model.plan.Action.DecideCharter(EVIL, java.math.BigDecimal.ONE));
        Options options = Options.of(EVIL, LocalDate.of(2027, 1, 4)).with(Names.SHOWN);
        String page = HtmlReport.of(sample.build(), List.of(Line.given(EVIL, 1, Unit.HOURS)), options);
        Document document = parsed(page);
        assertThat(document.getElementsByTagName("img").getLength()).isZero();
        assertThat(document.getElementsByTagName("script").getLength()).isOne();
        assertThat(page).doesNotContain("<img", "\u202E");
        NodeList all = document.getElementsByTagName("*");
        for (int at = 0; at < all.getLength(); at++) {
            for (int attribute = 0; attribute < all.item(at).getAttributes().getLength(); attribute++) {
                assertThat(all.item(at).getAttributes().item(attribute).getNodeName())
                        .doesNotStartWith("on");
            }
        }
    }

    @Test
    void drawsTheBlueprintWithFlowAndHoursOnEitherSideOfTheLineOfVisibility() {
        assertThat(page(new SamplePlan()))
                .contains("line of visibility")
                .contains("30 accounts at a time", "10 enter a month, 90 days")
                .contains("300\u00a0h Check in call")
                .contains("The bottleneck is the pool");
    }

    @Test
    void drawsWhatOthersDoInSupportOfAllSteps() {
        SamplePlan sample = new SamplePlan();
        assertThat(page(sample)).contains("no programme, and no other team");
        sample.outside = Map.of("upsell", sample.spread(12, 40, 0), "training", sample.spread(12, 0, 0));
        assertThat(page(sample))
                .contains("480\u00a0h", "upsell, by others", "In support: upsell, by others, 480 h.")
                .doesNotContain("training, by others", "no programme, and no other team");
    }

    @Test
    void saysHowMuchSupportThereIsNoRoomToName() {
        SamplePlan sample = new SamplePlan();
        sample.outside = IntStream.rangeClosed(1, 7)
                .boxed()
                .collect(toMap("duty %s"::formatted, number -> sample.spread(12, number, 0)));
        assertThat(page(sample)).contains("duty 4, by others", "3 more").doesNotContain("duty 3, by others");
    }

    @Test
    void namesNoBottleneckWhereThePeopleHaveRoom() {
        SamplePlan sample = new SamplePlan();
        sample.available = 40;
        assertThat(page(sample)).contains("There is no bottleneck: the fullest pool, ");
    }

    @Test
    void costsByAgeAddUpToTheCost() {
        SamplePlan sample = new SamplePlan();
        sample.understood = Understood.of(420);
        assertThat(page(sample))
                .as(
                        "$1.5M is planned: $420k, $400k, $380k and $300k for accounts whose age is known, and nothing for eight more")
                .doesNotContain("Age not known");
        sample.required = 16;
        assertThat(page(sample)).contains("Age not known").contains("$100k").contains("8 accounts without a date");
    }

    @Test
    void namesNoAddressOutsideThePage() {
        String page = page(new SamplePlan());
        List<String> addresses = matches(page, "(?i)(?:https?:|//[a-z]|url\\(|@import)[^\\s\"']*");
        assertThat(addresses).containsExactly("http://www.w3.org/1999/xhtml");
        assertThat(matches(page, " (?:href|src|action|xlink:href)=\"[^\"]*\""))
                .allMatch(link -> link.startsWith(" href=\"#"));
    }

    @Test
    void everyLinkHasItsTarget() {
        String page = page(new SamplePlan());
        assertThat(matches(page, "href=\"#[^\"]*\""))
                .isNotEmpty()
                .allMatch(link -> page.contains("id=\"" + link.substring(7, link.length() - 1) + "\""));
    }

    @Test
    void everyIdIsUsedOnce() {
        SamplePlan sample = new SamplePlan();
        sample.pools = List.of(new PoolId("csm"), new PoolId("onboarding"));
        assertThat(matches(page(sample), " id=\"[^\"]*\"")).doesNotHaveDuplicates();
    }

    @Test
    void forbidsEverythingButItsOwnStyleAndScript() {
        assertThat(page(new SamplePlan()))
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
                .doesNotContain("unsafe-inline")
                .doesNotContain(" style=\"");
    }

    @Test
    void saysTheSevenPointsBeforeTheEvidence() {
        List<String> headings = matches(page(new SamplePlan()), "<h2[^>]*>[^<]*");
        assertThat(headings)
                .extracting(heading -> heading.replaceAll("<[^>]*>", ""))
                .containsExactly(
                        "What we understood",
                        "What your people can give",
                        "3 · The answer",
                        "Who is overloaded",
                        "What moves the number most",
                        "The guideposts beside it",
                        "Three things to do that stay right",
                        "The evidence");
    }

    @Test
    void skipsNoLevelOfHeadings() {
        SamplePlan sample = new SamplePlan();
        sample.pools = List.of(new PoolId("csm"), new PoolId("onboarding"));
        int before = 0;
        for (String heading : matches(page(sample), "<h[1-6]")) {
            int level = heading.charAt(2) - '0';
            assertThat(level).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @Test
    void hidesNamesUnlessTheyMayBeShown() {
        SamplePlan sample = new SamplePlan();
        String hidden = page(sample);
        assertThat(hidden).contains("Person 07").doesNotContain(">Ada<", "Ada ", "P-07");
        assertThat(HtmlReport.of(sample.build(), List.of(), OPTIONS.with(Names.SHOWN)))
                .contains("Ada")
                .doesNotContain("Person 07");
    }

    @Test
    void printsEveryLoadAsANumber() throws Exception {
        SamplePlan sample = new SamplePlan();
        Element heat = table(parsed(page(sample)), "heat");
        NodeList rows = ((Element) heat.getElementsByTagName("tbody").item(0)).getElementsByTagName("tr");
        assertThat(rows.getLength()).isEqualTo(13);
        assertThat(((Element) rows.item(0)).getElementsByTagName("th").item(0).getTextContent())
                .isEqualTo("Person 13");
        NodeList cells = ((Element) rows.item(0)).getElementsByTagName("td");
        for (int at = 0; at < 12; at++) {
            double load = sample.people.get(12).utilisation().get(at);
            assertThat(cells.item(at).getTextContent()).isEqualTo(Long.toString(Math.round(load * 100)));
            boolean marked = ((Element) cells.item(at)).getAttribute("class").matches("l[45]");
            assertThat(marked)
                    .isEqualTo(LoadBand.of(load) == LoadBand.CAUTION || LoadBand.of(load) == LoadBand.MUST_ACT);
        }
    }

    @Test
    void neverShowsAMissingScheduleAsFree() {
        assertThat(page(unusual()))
                .contains("class=\"hx\"><span>no data")
                .contains("class=\"gone\"")
                .contains(">gone<");
    }

    @Test
    void keepsTheLessFullOfManyBehindAFold() {
        assertThat(page(new SamplePlan().people(200))).contains("160 more people, less full");
    }

    @Test
    void opensANumberIntoItsLines() {
        assertThat(page(new SamplePlan()))
                .contains("<strong>People needed, March 2027</strong>")
                .contains("3 more")
                .contains("1,234.567891\u00A0h");
    }

    @Test
    void listsIssuesWithTheirCount() {
        SamplePlan sample = new SamplePlan();
        sample.issues.clear();
        for (int line = 1; line <= 230; line++) {
            sample.issues.add(new Issue("accounts.csv", line, "ARR", "x", "a number", Issue.Severity.REJECTED));
        }
        assertThat(page(sample)).contains("230 issues: 230 not used.", ">30 more<");
    }

    @Test
    void saysTheSameTwice() {
        assertThat(page(new SamplePlan())).isEqualTo(page(new SamplePlan()));
    }

    @Test
    void saysThatNothingIsThere() {
        SamplePlan sample = new SamplePlan().people(0);
        sample.capacityFirst.clear();
        sample.sensitivity.clear();
        sample.benchmarks.clear();
        sample.actions.clear();
        sample.issues.clear();
        sample.pools = List.of();
        sample.revenue = Optional.empty();
        assertThatCode(() -> parsed(page(sample))).doesNotThrowAnyException();
        assertThat(page(sample)).contains("No people are known").contains("None: every row was read and understood.");
    }

    static SamplePlan unusual() {
        SamplePlan sample = new SamplePlan();
        sample.people.set(2, SampleParts.without(sample.people.get(2), Flag.NO_SCHEDULE, 0));
        sample.people.set(3, SampleParts.without(sample.people.get(3), Flag.LEAVES, 8));
        return sample;
    }

    private static SamplePlan tiny() {
        SamplePlan sample = new SamplePlan().people(1).months(1);
        sample.required = 1;
        sample.available = 1;
        sample.low = 1;
        sample.high = 1;
        sample.revenue = Optional.empty();
        return sample;
    }

    private static String page(SamplePlan sample) {
        return HtmlReport.of(sample.build(), List.of(SampleParts.explanation()), OPTIONS);
    }

    private static void write(String name, String page) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "samples"));
        Path file = Files.writeString(folder.resolve(name + ".html"), page);
        assertThat(file).isNotEmptyFile();
    }

    private static Element table(Document document, String style) {
        NodeList tables = document.getElementsByTagName("table");
        for (int at = 0; at < tables.getLength(); at++) {
            if (((Element) tables.item(at)).getAttribute("class").equals(style)) {
                return (Element) tables.item(at);
            }
        }
        throw new AssertionError("There is no table of class " + style + ".");
    }

    private static List<String> matches(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }
}
