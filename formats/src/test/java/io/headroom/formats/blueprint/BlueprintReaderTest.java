package io.headroom.formats.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Cadence.Unit;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.formats.Read;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlueprintReaderTest {
    private static final String SMALL = """
            roles: [{id: csm, does: [onboarding]}]
            stages: [{id: onboarding, days: 90, next: adoption}, {id: adoption}, {id: renewal, before_renewal: 120}]
            levels: [{id: full, coverage: dedicated}, {id: low, coverage: pooled}]
            tiers: [{id: big, from: 1000, level: full}, {id: small, from: 0, level: low}]
            activities:
              - {id: call, levels: {full: weekly}, front: [10, 20, 60], back: 5}
            """;

    @Test
    void givesT8ItsHundredAndFortyTwoHours() throws IOException {
        assertThat(Customers.hoursOfFirstYear(blueprint(resource("t8.yaml")))).isCloseTo(142, within(1e-6));
    }

    @Test
    void readsTheExampleOfTheManualWithoutAnIssue() throws IOException {
        String manual = Files.readString(Path.of("..", "docs", "blueprint.md"));
        int begins = manual.indexOf("```yaml\n") + "```yaml\n".length();
        Blueprint blueprint = blueprint(manual.substring(begins, manual.indexOf("```", begins)));
        assertThat(blueprint.activities()).hasSize(4);
        assertThat(blueprint.factors()).hasSize(4);
    }

    @Test
    void makesASegmentOfEachTierWhereNoneIsWritten() {
        assertThat(blueprint(SMALL).segments())
                .extracting(segment -> segment.id().value(), segment -> segment.level())
                .containsExactly(Tuple.tuple("big", Optional.empty()), Tuple.tuple("small", Optional.empty()));
    }

    @Test
    void letsTheLastTierTakeWhatIsLeft() {
        assertThat(blueprint(SMALL).segments().get(1).when()).isEqualTo(Condition.ALWAYS);
    }

    @Test
    void goesBackToTheStageWithoutEndAfterARenewal() {
        assertThat(blueprint(SMALL).stage(new StageId("renewal")).next()).contains(new StageId("adoption"));
    }

    @Test
    void beginsWithTheFirstStage() {
        assertThat(blueprint(SMALL).entry()).isEqualTo(new StageId("onboarding"));
    }

    @Test
    void givesTheOnlyRoleItsActivities() {
        assertThat(call(SMALL).role().value()).isEqualTo("csm");
    }

    @Test
    void givesAllLevelsWhatStandsUnderAll() {
        assertThat(call(SMALL.replace("{full: weekly}", "{low: yearly, all: monthly}"))
                        .levels())
                .containsEntry(new LevelId("full"), new Activity.Use(new Cadence.Every(1, Unit.MONTH), 1))
                .containsEntry(new LevelId("low"), new Activity.Use(new Cadence.Every(1, Unit.YEAR), 1));
    }

    @Test
    void readsMinutesAsLeastLikelyMost() {
        assertThat(call(SMALL).meanMinutes()).isCloseTo(25 + 5, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            front: [10, 20, 60]  | front: [60, 20, 10]              | 6 | activities.call.front  | low, likely, high in rising order
            front: [10, 20, 60]  | frnt: 5                          | 6 | activities.call.frnt   | Did you mean "front"?
            back: 5              | back: 5, role: cms               | 6 | activities.call.role   | "cms" is not a role here; known is: csm. Did you mean "csm"?
            back: 5              | back: 5, stages: [adopton]       | 6 | activities.call.stages[1] | Did you mean "adoption"?
            {full: weekly}       | {ful: weekly}                    | 6 | activities.call.levels | "ful" is not a service level here; known are: full, low. Did you mean "full"?
            back: 5              | back: 5, touch: one-to-two       | 6 | activities.call.touch  | Did you mean "one-to-one"?
            back: 5              | back: 5, audience: 40            | 6 | activities.call        | only where its touch is one-to-many
            back: 5              | back: 5, when: account.ar > 5    | 6 | activities.call.when   | At character 1: "account.ar" is not known. Did you mean "account.arr"?
            back: 5              | back: 5, when: product.adoption < 1 | 6 | activities.call.when | only by an activity with "per: product"
            back: 5              | back: 5, automated: 20           | 6 | activities.call.automated | lies between 0 and 1
            next: adoption       | next: adpotion                   | 2 | stages.onboarding.next | Did you mean "adoption"?
            days: 90, next: adoption | days: 90                     | 2 | stages.onboarding      | needs both its days and what comes next
            coverage: pooled     | coverage: pool                   | 3 | levels.low.coverage    | Did you mean "pooled"?
            id: low              | id: full                         | 3 | levels.full            | "full" is defined on line 3 already
            from: 0              | from: 5000                       | 4 | tiers.small            | Tiers stand from the most valuable down
            level: low           | level: medium                    | 4 | tiers.small.level      | "medium" is not a service level here
            id: small,           | ``                               | 4 | tiers[2].id            | "id" is missing
            """)
    void saysWhereAndWhatIsWrong(String right, String wrong, long line, String column, String expected) {
        assertThat(BlueprintReader.read("b.yaml", SMALL.replace(right, wrong)).issues())
                .anySatisfy(issue -> {
                    assertThat(issue.file()).isEqualTo("b.yaml");
                    assertThat(issue.line()).isEqualTo(line);
                    assertThat(issue.column()).isEqualTo(column);
                    assertThat(issue.expected()).contains(expected);
                    assertThat(issue.severity()).isEqualTo(Severity.REJECTED);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            factors: [{id: f, when: account.health < 1, minutes: 2}, {id: g, when: true}]  | This factor changes nothing
            factors: [{id: f, when: account.stage == 'onbording', minutes: 2}]             | Did you mean "onboarding"?
            factors: [{id: f, when: account.tier == 'large', minutes: 2}]                  | account.tier is never 'large' here
            programmes: [{id: news, build_hours: 10}]                                      | counts nowhere until "starts" says
            `  - {id: b, duty: support, levels: {full: once}, front: 5}`                   | No role does "support"
            `  - {id: b, touch: one-to-many, levels: {full: once}, front: 5}`              | an audience of 1 saves nothing
            """)
    void warnsOfWhatIsProbablyNotMeant(String more, String expected) {
        Read<Blueprint> read = BlueprintReader.read("b.yaml", SMALL + more);
        assertThat(read.value()).isPresent();
        assertThat(read.issues()).anySatisfy(issue -> {
            assertThat(issue.expected()).contains(expected);
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void warnsWhereHealthCountsTwice() {
        String twice = SMALL.replace("back: 5", "back: 5, when: account.health < 50")
                + "factors: [{id: sick, when: account.health < 40, minutes: 1.5}]";
        assertThat(BlueprintReader.read("b.yaml", twice).issues())
                .extracting(Issue::line, Issue::column, Issue::severity)
                .containsExactly(Tuple.tuple(7L, "factors.sick", Severity.WARNING));
    }

    @Test
    void refusesASegmentThatHidesThoseAfterIt() {
        assertThat(BlueprintReader.read("b.yaml", SMALL + "segments: [{id: all, level: full}, {id: never, level: low}]")
                        .issues())
                .extracting(Issue::expected)
                .containsExactly(
                        "It has no rule, so it takes every account and those after it take none; put it last.");
    }

    @Test
    void namesAllMistakesAtOnceAndKeepsNothing() {
        Read<Blueprint> read = BlueprintReader.read("b.yaml", "nmae: x\nroles: csm\nstages: []\nlevels: [{id: full}]");
        assertThat(read.value()).isEmpty();
        assertThat(read.issues())
                .extracting(Issue::column)
                .contains("nmae", "roles", "stages", "levels.full.coverage", "segments", "activities");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "just a text", "roles: {}", "- a\n- b"})
    void refusesWhatIsNoBlueprint(String text) {
        assertThat(BlueprintReader.read("b.yaml", text).value()).isEmpty();
    }

    /** Broken at random, a file gives a blueprint or issues with a line in the file, and never an exception. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void survivesAnyDamage(long seed) {
        String text = ShippedBlueprints.text("mid-touch").replaceAll("(?m)^ *#.*\n", "");
        Random random = new Random(seed);
        for (int count = 0; count < 40; count++) {
            StringBuilder damaged = new StringBuilder(text);
            for (int hit = 0; hit <= random.nextInt(4); hit++) {
                int at = random.nextInt(damaged.length());
                damaged.replace(
                        at, Math.min(damaged.length(), at + random.nextInt(3)), one("[]{}:,'\"&*!#-0x \n", random));
            }
            Read<Blueprint> read = BlueprintReader.read("b.yaml", damaged.toString());
            assertThat(read.value().isPresent()).isNotEqualTo(read.hasRejections());
            assertThat(read.issues())
                    .allMatch(
                            issue -> issue.line() <= damaged.toString().lines().count() + 1);
        }
    }

    private static String one(String letters, Random random) {
        return String.valueOf(letters.charAt(random.nextInt(letters.length())));
    }

    private static Activity call(String text) {
        return blueprint(text).activities().get(0);
    }

    private static Blueprint blueprint(String text) {
        Read<Blueprint> read = BlueprintReader.read("b.yaml", text);
        assertThat(read.issues()).isEmpty();
        return read.value().orElseThrow();
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(BlueprintReaderTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
