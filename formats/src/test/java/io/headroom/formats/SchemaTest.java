package io.headroom.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.headroom.engine.model.people.Setting;
import io.headroom.formats.assumption.AssumptionsReader;
import io.headroom.formats.assumption.DefaultsFile;
import io.headroom.formats.blueprint.BlueprintReader;
import io.headroom.formats.blueprint.ShippedBlueprints;
import io.headroom.formats.intake.CompanyReader;
import io.headroom.formats.mapping.MappingReader;
import io.headroom.formats.rule.RulesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas say the same as the readers, as far as a schema can. */
class SchemaTest {
    private static final Path FOLDER = Path.of("..", "docs", "schema");
    private static final String SMALLEST = """
            roles: [{id: csm}]
            stages: [{id: adoption}]
            levels: [{id: full, coverage: dedicated}]
            segments: [{id: everybody, level: full}]
            activities: [{id: call, levels: {full: weekly}, front: 30}]
            """;

    @ParameterizedTest
    @ValueSource(strings = {"high-touch", "mid-touch", "pooled", "digital", "transactional"})
    void acceptEveryShippedBlueprint(String name) throws IOException {
        assertThat(schema("blueprint").validate(ShippedBlueprints.text(name), InputFormat.YAML))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name: ours",
                "entry: adoption",
                "tiers: [{id: big, from: 1000, level: full}]",
                "pools: [{id: emea, role: csm, segments: everybody, cover: 2}]",
                "programmes: [{id: news, role: csm, build_hours: 10, starts: 2027-01-01, build_days: 30, upkeep_hours_per_month: 2, segments: [everybody]}]",
                "factors: [{id: f, when: 'account.health < 50', cadence: 2, stage: adoption, stage_days: 2, activities: all}]",
                "factors: [{id: f, when: true, minutes: 2, activities: [call], includes: call, excludes: []}]"
            })
    void acceptWhatTheReaderAccepts(String more) throws IOException {
        assertThat(blueprint(SMALLEST + more)).isEqualTo(Verdict.BOTH_ACCEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "once",
                "{once: true}",
                "every 2 weeks",
                "{every: 1 quarter}",
                "Every Month",
                "{every: every 3 weeks, minutes: 0.8}",
                "90 days before renewal",
                "{before_renewal: 90}",
                "1 day before the outcome",
                "{before_outcome: 30}",
                "1.5 a month",
                "2 times per month",
                "{events_per_month: 1.5, metric: tickets}",
                "yearly"
            })
    void acceptEveryCadence(String cadence) throws IOException {
        assertThat(blueprint(SMALLEST.replace("weekly", cadence))).isEqualTo(Verdict.BOTH_ACCEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now and then", "every 10 days", "{once: false}", "{every: 2}", "{before_renewal: soon}",
                        "{metric: tickets}",
                "{once: true, every: 1 week}", "{once: true, minute: 2}", "{once: true, minutes: 0}", "[once]", "{}",
                        "{once: true, metric: x}"
            })
    void refuseEveryOtherCadence(String cadence) throws IOException {
        assertThat(blueprint(SMALLEST.replace("weekly", cadence))).isEqualTo(Verdict.BOTH_REFUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "naem: ours",
                "factors: {id: f}",
                "factors: [{id: f, minutes: 2}]",
                "factors: [{id: f, when: true, minutes: 20}]",
                "factors: [{id: f, when: true, stage_days: 2}]",
                "factors: [{when: true, minutes: 2}]",
                "tiers: [{id: big, level: full}]",
                "tiers: [{id: big, from: -1, level: full}]",
                "pools: [{id: emea, cover: some}]",
                "programmes: [{id: news, starts: soon}]",
                "programmes: [{id: news, build_days: 0}]"
            })
    void refuseWhatTheReaderRefuses(String more) throws IOException {
        assertThat(blueprint(SMALLEST + more)).isEqualTo(Verdict.BOTH_REFUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "front: 30|front: soon",
                "front: 30|front: [30, 60]",
                "front: 30|front: -1",
                "front: 30|per: account",
                "front: 30|front: 30, per: person",
                "front: 30|front: 30, touch: warm",
                "front: 30|front: 30, audience: 0",
                "front: 30|front: 30, automated: 20",
                "front: 30|front: 30, window_days: 400",
                "id: call, |",
                "levels: {full: weekly}, |",
                "coverage: dedicated|coverage: golden",
                "coverage: dedicated|coverage: dedicated, response_hours: 0",
                "[{id: adoption}]|[{id: adoption, days: 90}]",
                "[{id: adoption}]|[{id: adoption, next: adoption}]",
                "[{id: adoption}]|[{id: adoption, days: 9, before_renewal: 9, next: adoption}]",
                "[{id: adoption}]|[]",
                "[{id: csm}]|[]",
                "[{id: csm}]|csm"
            })
    void refuseAChangeThatTheReaderRefuses(String change) throws IOException {
        int bar = change.indexOf('|');
        String changed = SMALLEST.replace(change.substring(0, bar), change.substring(bar + 1));
        assertThat(blueprint(changed)).isEqualTo(Verdict.BOTH_REFUSE);
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void knowTheBoundsOfEverySetting(Setting setting) throws IOException {
        JsonNode property = tree("assumptions").path("properties").path(setting.key());
        assertThat(property.path("minimum").asDouble()).isEqualTo(setting.least());
        assertThat(property.path("maximum").asDouble()).isEqualTo(setting.most());
        assertThat(property.path("default").asDouble()).isEqualTo(setting.usual());
        assertThat(property.path("description").asString()).contains(setting.meaning());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "currency: EUR\nas_of: 2026-11-23\nramp: [0, 1]\nwithout: rounding",
                "rates: {EUR: 1.1, GBP: {2026-01-01: 1.2}}",
                "holidays: {US: [2027-01-01]}",
                "charter: {onboarding: nobody}",
                "new_customers: {enterprise: 3}",
                "role_costs: {csm: 1}",
                "budget: {amount: 5}",
                "target_ratio: {revenue_per_person: 2000000, by: 2027-12}",
                "support_staff: [{role: analyst, from_accounts: 1, yearly_cost: 2}]"
            })
    void acceptTheAssumptionsThatTheReaderAccepts(String text) throws IOException {
        assertThat(verdict("assumptions", text, AssumptionsReader.read("f", text)))
                .isEqualTo(Verdict.BOTH_ACCEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confidance: 0.5",
                "confidence: 80",
                "budget: {}",
                "target_ratio: {revenue_per_person: 2000000}",
                "target_ratio: {revenue_per_person: 0, by: 2027-12}",
                "target_ratio: {revenue_per_person: 2000000, by: 2027-13}",
                "budget: {amount: 5, share_of_revenue: 0.1}",
                "rates: {EUR: much}",
                "rates: {EURO: 1}",
                "ramp: [2]",
                "support_staff: [{role: analyst}]",
                "without: [everything]",
                "as_of: today",
                "holidays: [2027-01-01]",
                "new_customers: 3"
            })
    void refuseTheAssumptionsThatTheReaderRefuses(String text) throws IOException {
        assertThat(verdict("assumptions", text, AssumptionsReader.read("f", text)))
                .isEqualTo(Verdict.BOTH_REFUSE);
    }

    @org.junit.jupiter.api.Test
    void acceptTheDefaultsWhenTheyAreSwitchedOn() throws IOException {
        String text = DefaultsFile.text()
                .lines()
                .map(line -> line.startsWith("#") && !line.startsWith("# ") ? line.substring(1) : line)
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(verdict("assumptions", text, AssumptionsReader.read("f", text)))
                .isEqualTo(Verdict.BOTH_ACCEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "families: [{head: A-1, members: [A-2]}]",
                "departed: [Ada, {person: Ben, left: 2026-12-01}]",
                "pairs: [{account: A-1, person: Ada, bond: never, why: x}]",
                "freezes: [{accounts: [A-1], until: 2027-01-01}, {when: 'account.health < 50'}]"
            })
    void acceptTheRulesThatTheReaderAccepts(String text) throws IOException {
        assertThat(verdict("rules", text, RulesReader.read("f", text))).isEqualTo(Verdict.BOTH_ACCEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "familes: []",
                "families: [{head: A-1}]",
                "pairs: [{account: A-1, person: Ada}]",
                "pairs: [{account: A-1, person: Ada, bond: maybe}]",
                "freezes: [{until: 2027-01-01}]",
                "freezes: [{accounts: [A-1], when: true}]",
                "departed: [{left: 2026-12-01}]"
            })
    void refuseTheRulesThatTheReaderRefuses(String text) throws IOException {
        assertThat(verdict("rules", text, RulesReader.read("f", text))).isEqualTo(Verdict.BOTH_REFUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts: {}",
                "accounts: {system: HubSpot, sheet: 2027, header_line: 3, encoding: UTF-16, separator: tab, quote: single}",
                "team: {separator: '^', quote: '`'}",
                "accounts: {columns: {A: arr, B: attr.old, C: metric.logins, D: owner.csm, E: ignored}}",
                "accounts: {columns: {A: {field: arr, decimal: ',', currency: EUR}, B: {field: renewal_date, dates: day-first}}}",
                "accounts: {columns: {A: {field: metric.logins, decimal: point}, B: {field: name}}}",
                "survey: {columns: {Minutes: {field: likely, decimal: comma}}}"
            })
    void acceptTheMappingThatTheReaderAccepts(String text) throws IOException {
        assertThat(mapping(text)).isEqualTo(Verdict.BOTH_ACCEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acounts: {}",
                "accounts: {colums: {}}",
                "accounts: {header_line: 0}",
                "accounts: {encoding: latin1}",
                "accounts: {separator: semi}",
                "accounts: {separator: x}",
                "accounts: {columns: {A: money}}",
                "accounts: {columns: {A: attr.}}",
                "team: {columns: {A: attr.old}}",
                "accounts: {columns: {A: [arr]}}",
                "accounts: {columns: {A: {dates: day-first}}}",
                "accounts: {columns: {A: {field: arr, dates: day-first}}}",
                "accounts: {columns: {A: {field: name, currency: EUR}}}",
                "accounts: {columns: {A: {field: health, currency: EUR}}}",
                "accounts: {columns: {A: {field: renewal_date, dates: us}}}",
                "accounts: {columns: {A: {field: arr, decimal: ';'}}}"
            })
    void refuseTheMappingThatTheReaderRefuses(String text) throws IOException {
        assertThat(mapping(text)).isEqualTo(Verdict.BOTH_REFUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "team", "time_off", "account_products", "survey"})
    void knowEveryFieldThatAColumnCanBe(String kind) throws IOException {
        JsonNode words = tree("mapping")
                .path("$defs")
                .path(kind + "_field")
                .path("anyOf")
                .path(0)
                .path("enum");

        Set<String> fields =
                Objects.requireNonNull(CompanyReader.kinds().get(kind)).fields();
        assertThat(words.valueStream().map(JsonNode::asString))
                .containsAll(fields)
                .hasSize(fields.size() + 1);
    }

    private static Verdict mapping(String text) throws IOException {
        return verdict("mapping", text, MappingReader.read("f", text, CompanyReader.kinds()));
    }

    private enum Verdict {
        BOTH_ACCEPT,
        BOTH_REFUSE,
        READER_ALONE_REFUSES,
        SCHEMA_ALONE_REFUSES
    }

    private static Verdict blueprint(String text) throws IOException {
        return verdict("blueprint", text, BlueprintReader.read("f.yaml", text));
    }

    private static Verdict verdict(String schema, String text, Read<?> read) throws IOException {
        boolean valid = schema(schema).validate(text, InputFormat.YAML).isEmpty();
        if (valid) {
            return read.value().isPresent() ? Verdict.BOTH_ACCEPT : Verdict.READER_ALONE_REFUSES;
        }
        return read.value().isPresent() ? Verdict.SCHEMA_ALONE_REFUSES : Verdict.BOTH_REFUSE;
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FOLDER.resolve(name + ".schema.json")));
    }

    private static JsonNode tree(String name) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(FOLDER.resolve(name + ".schema.json")));
    }
}
