package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code headroom plan} shows for the file that everybody has: seven points, which say the same as the document. */
class GoldenTest {
    private static final Pattern HEADING = Pattern.compile("(?m)^([1-9])  (\\S.*)$");

    private final String table = Companies.GOLDEN.run("plan --format table").out();
    private final JsonNode plan = JsonMapper.builder()
            .build()
            .readTree(Companies.GOLDEN.run("plan --format json").out());

    @Test
    void theSevenPointsStandInTheirOrder() {
        List<String> headings = new ArrayList<>();
        Matcher found = HEADING.matcher(table);
        while (found.find()) {
            headings.add(found.group(1) + " " + found.group(2));
        }
        assertThat(headings)
                .containsExactly(
                        "1 What we understood",
                        "2 What your people can give",
                        "3 The answer",
                        "4 Who is overloaded",
                        "5 What moves the number most",
                        "6 The guideposts beside it",
                        "7 Three things to do that stay right");
    }

    @Test
    void everyRowOfTheFileIsCountedOnce() {
        JsonNode understood = plan.path("understood");
        int used = understood.path("accounts").intValue();
        int leftOut = each(understood.path("leftOut")).stream()
                .mapToInt(JsonNode::intValue)
                .sum();
        int rejected = understood.path("rejected").intValue();
        assertThat(used + leftOut + rejected)
                .isEqualTo(understood.path("rows").intValue())
                .isEqualTo(141);
        assertThat(point(1))
                .contains("141 rows in the account file: %d used, %d left out, %d could not be read"
                        .formatted(used, leftOut, rejected));
        understood
                .path("leftOut")
                .properties()
                .forEach(why -> assertThat(point(1))
                        .containsIgnoringCase(
                                why.getKey() + " " + why.getValue().intValue()));
    }

    @Test
    void everyGuessIsCounted() {
        assertThat(plan.path("understood").path("guessed").size()).isPositive();
        each(plan.path("understood").path("guessed"))
                .forEach(count -> assertThat(point(1)).contains(" " + count.intValue() + " "));
    }

    @Test
    void whatThePeopleCanGiveStandsBeforeTheAnswerForEachSegment() {
        assertThat(plan.path("capacityFirst").size()).isEqualTo(3);
        each(plan.path("capacityFirst"))
                .forEach(segment -> assertThat(point(2))
                        .contains(segment.path("label").asString().substring(0, 5))
                        .contains(" " + segment.path("accounts").intValue() + " "));
    }

    @Test
    void theSentenceSaysTheDocumentsPeopleRangeCostAndShare() {
        JsonNode answer = plan.path("answer");
        assertThat(point(3))
                .contains("You need %d people for "
                        .formatted(answer.path("required").intValue()))
                .contains(" and have %d, ".formatted(answer.path("available").intValue()))
                .contains("in 8 of 10 futures the need is %d to %d"
                        .formatted(
                                answer.path("low").intValue(),
                                answer.path("high").intValue()))
                .contains("%d people cost $%dk a year, %s %% of ARR"
                        .formatted(
                                answer.path("required").intValue(),
                                plan.path("cost").path("total").longValue() / 1000,
                                String.format(
                                        Locale.ROOT,
                                        "%.1f",
                                        100
                                                * plan.path("cost")
                                                        .path("shareOfRevenue")
                                                        .doubleValue())));
        assertThat(answer.path("yearly")).isEqualTo(plan.path("cost").path("total"));
    }

    @Test
    void theOverloadedAreCalledByName() {
        List<String> overloaded = each(plan.path("people")).stream()
                .filter(person -> person.path("worstUtilisation").doubleValue() >= 1.1)
                .map(person -> person.path("name").asString())
                .toList();
        assertThat(overloaded).isNotEmpty();
        String rows = point(4).substring(point(4).indexOf("What would help"));
        assertThat(rows).contains(overloaded);
        assertThat(point(4))
                .contains("%d of %d people"
                        .formatted(overloaded.size(), plan.path("people").size()));
    }

    @Test
    void theFiveAssumptionsThatMoveMostStandMostFirst() {
        List<JsonNode> all = each(plan.path("sensitivity"));
        assertThat(all)
                .extracting(one -> one.path("swing").decimalValue())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        List<String> rows = rows(5).stream()
                .filter(row -> row.matches(".* [0-9.]+ .* [0-9.]+ +[0-9.]+"))
                .toList();
        assertThat(rows).hasSize(5);
        for (int at = 0; at < 5; at++) {
            assertThat(rows.get(at).strip())
                    .startsWith(all.get(at).path("label").asString().split(" ", -1)[0])
                    .endsWith(String.format(
                            Locale.ROOT, "%.1f", all.get(at).path("swing").doubleValue()));
        }
    }

    @Test
    void everyGuidepostStandsBesideItWithItsPeopleAndWhyWeDiffer() {
        assertThat(point(6)).contains("This plan says %d".formatted(answer("required")), "Why we differ:");
        assertThat(rows(6).stream().filter(row -> row.matches(".*[0-9.]+  [A-D]")))
                .extracting(row -> row.substring(row.length() - 1).toLowerCase(Locale.ROOT))
                .isEqualTo(each(plan.path("benchmarks")).stream()
                        .map(rule -> rule.path("grade").asString())
                        .toList());
    }

    @Test
    void threeThingsToDoAreNamed() {
        assertThat(rows(7).stream().filter(row -> row.matches("   \\S.*  \\S.*")))
                .as("the heading and three actions")
                .hasSize(4);
        assertThat(point(7)).contains("over the whole range of every assumption");
    }

    @Test
    void everyDefaultInUseStandsWithItsValueSourceAndEffect() {
        assertThat(each(plan.path("assumptions")))
                .hasSizeGreaterThan(20)
                .allSatisfy(one -> assertThat(List.of("name", "value", "source", "effect"))
                        .allSatisfy(key ->
                                assertThat(one.path(key).asString("")).as(key).isNotBlank()));
        assertThat(each(plan.path("assumptions")))
                .extracting(one -> one.path("name").asString())
                .contains(
                        "loaded_cost",
                        "gross_margin",
                        "hours_per_day",
                        "internal_share",
                        "vacation_days",
                        "target_utilisation",
                        "confidence",
                        "ramp",
                        "attrition",
                        "gross_retention",
                        "new_customers_per_quarter",
                        "minutes.qbr",
                        "guess.renewal_spread");
    }

    @Test
    void theTableSaysHowManyDefaultsThereAreAndWhereToSeeThemAll() {
        List<JsonNode> all = each(plan.path("assumptions"));
        assertThat(all).noneMatch(one -> one.path("given").asBoolean());
        assertThat(table.replaceAll("\\s+", " "))
                .contains("headroom plan --defaults lists all %d defaults and guesses".formatted(all.size()));
        String[] names = all.stream().map(one -> one.path("name").asString()).toArray(String[]::new);
        assertThat(Companies.GOLDEN.in(Shell.PIPE.wide(120), "plan --defaults").out())
                .contains("Defaults and guesses in use (%d)".formatted(all.size()), "Effect on the need", "Source")
                .contains("moves the need by 0.6 people");
        assertThat(Companies.GOLDEN
                        .run("plan --defaults --format csv")
                        .out()
                        .lines()
                        .skip(1))
                .extracting(row -> row.substring(0, row.indexOf(',')))
                .containsExactly(names);
    }

    @Test
    void theRowsThatCouldNotBeReadAreAmongTheIssues() {
        assertThat(each(plan.path("issues")))
                .filteredOn(issue -> issue.path("severity").asString().equals("rejected"))
                .extracting(
                        issue -> issue.path("line").intValue(),
                        issue -> issue.path("value").asString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(55, "13/45/2027"),
                        org.assertj.core.groups.Tuple.tuple(121, "abc"));
    }

    private int answer(String key) {
        return plan.path("answer").path(key).intValue();
    }

    /** One point's lines, without its heading. */
    private List<String> rows(int number) {
        Matcher heading = HEADING.matcher(table);
        while (heading.find()) {
            if (heading.group(1).equals(Integer.toString(number))) {
                int start = heading.end();
                int end = heading.find() ? heading.start() : table.indexOf("Where to look next");
                return table.substring(start, end).lines().toList();
            }
        }
        throw new AssertionError("There is no point " + number + ".");
    }

    /** One point as one line of text. */
    private String point(int number) {
        return String.join(" ", rows(number)).replaceAll("\\s+", " ");
    }

    private static List<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
