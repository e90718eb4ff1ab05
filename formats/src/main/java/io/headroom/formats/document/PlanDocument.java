package io.headroom.formats.document;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.plan.Bridge;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanTotals;
import io.headroom.engine.model.plan.Understood;
import java.io.Writer;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan, whole: what was understood, the answer and everything it was made of. What a person is called is decided by a {@link Naming}.
 */
public final class PlanDocument {
    /** What stands under the first key. */
    public static final String SCHEMA = "headroom/plan/1";

    private final Plan plan;
    private final Optional<Bridge> bridge;
    private final Naming naming;

    public PlanDocument(Plan plan, Optional<Bridge> bridge, Naming naming) {
        this.plan = plan;
        this.bridge = bridge;
        this.naming = naming;
    }

    /** As {@code docs/schema/plan.schema.json} says. */
    public void json(Writer to) {
        Currency currency = plan.cost().total().currency();
        Json.document(SCHEMA, to, json -> {
            json.text("version", plan.version());
            json.text("asOf", plan.horizon().asOf().toString());
            json.text("currency", currency.getCurrencyCode());
            json.months("months", plan.horizon().shown());
            json.object("understood", () -> understood(json, plan.understood()));
            json.objects("capacityFirst", plan.capacityFirst(), one -> capacityFirst(json, one));
            json.object("answer", () -> answer(json, plan.answer()));
            json.objects("headcount", plan.headcount(), one -> headcount(json, one));
            json.objects("segments", plan.segments(), one -> segment(json, one));
            new PeopleRows(plan, naming).json(json);
            new MoneyRows(plan).json(json);
            new RatioRows(plan).json(json);
            new ReasonRows(plan, naming).json(json);
            json.object("bridge", bridge, one -> bridge(json, one));
            json.object("totals", () -> TotalsOf.write(json, PlanTotals.of(plan)));
            IssueRows.write(json, issues());
        });
    }

    /** One row for each pool and month. */
    public void csv(Writer to) {
        try (Csv csv = new Csv(to)) {
            csv.row(List.of(
                    "pool",
                    "role",
                    "month",
                    "raw_hours",
                    "levelled_hours",
                    "quantile_hours",
                    "direct_hours_per_person",
                    "utilisation",
                    "people_unrounded",
                    "required",
                    "available",
                    "missing",
                    "low",
                    "high"));
            plan.headcount()
                    .forEach(one -> csv.row(List.of(
                            one.pool(),
                            one.role(),
                            one.month(),
                            one.rawHours().exact(),
                            one.levelledHours().exact(),
                            one.quantileHours().exact(),
                            one.directHoursPerPerson().exact(),
                            Json.decimal(one.utilisation()),
                            one.unrounded(),
                            one.required(),
                            Json.decimal(one.available()),
                            Json.decimal(one.missing()),
                            one.range().p10(),
                            one.range().p90())));
        }
    }

    /** Those of the files, then those of the plan. */
    private List<Issue> issues() {
        return Stream.concat(plan.understood().issues().stream(), plan.issues().stream())
                .map(naming::issue)
                .toList();
    }

    /** One row for each assumption, default and guess in use. */
    public void defaults(Writer to) {
        try (Csv csv = new Csv(to)) {
            csv.row("name", "label", "value", "given", "effect", "people", "source");
            plan.assumptions()
                    .forEach(use -> csv.row(
                            use.name(),
                            use.label(),
                            use.value(),
                            use.given(),
                            use.effect(),
                            use.people().isPresent() ? Json.decimal(use.people().getAsDouble()) : "",
                            use.source()));
        }
    }

    private void understood(Json json, Understood understood) {
        json.count("rows", understood.rows());
        json.count("accounts", understood.accounts());
        json.counts("leftOut", understood.leftOut());
        json.count("rejected", understood.rejected());
        json.counts("guessed", understood.guessed());
        json.counts("currencies", understood.currencies());
        json.objects("columns", understood.columns(), (header, field) -> {
            json.text("header", header);
            json.text("field", field);
        });
        json.texts("notes", understood.notes().stream().map(naming::text).toList());
        json.objects("inputs", understood.inputs(), (file, hash) -> {
            json.text("file", file);
            json.text("sha256", hash);
        });
        json.text("blueprint", understood.blueprint());
    }

    private static void capacityFirst(Json json, Plan.CapacityFirst one) {
        json.text("segment", one.segment().value());
        json.text("label", one.label());
        json.text("coverage", Json.name(one.coverage()));
        json.count("accounts", one.accounts());
        json.number("given", one.given());
        json.number("asked", one.asked());
        json.text("needed", one.needed().value());
        json.text("planned", one.planned().value());
        json.text("affordable", one.affordable());
    }

    private static void answer(Json json, Plan.Answer answer) {
        json.text("address", "answer");
        json.text("month", answer.month().toString());
        json.text("until", answer.until().toString());
        json.count("required", answer.required());
        json.exact("unrounded", answer.unrounded());
        json.number("available", answer.available());
        json.number("missing", answer.missing());
        json.count("low", answer.low());
        json.count("high", answer.high());
        json.count("enough", answer.enough());
        json.count("enoughToday", answer.enoughToday());
        json.numbers("futures", answer.futures());
        json.money("yearly", answer.yearly());
        json.number("share", answer.share());
    }

    private static void headcount(Json json, Headcount one) {
        json.text("address", Addressed.of("headcount", one.pool(), one.month()));
        json.text("pool", one.pool().value());
        json.text("role", one.role().value());
        json.text("month", one.month().toString());
        json.hours("rawHours", one.rawHours());
        json.hours("levelledHours", one.levelledHours());
        json.hours("quantileHours", one.quantileHours());
        json.hours("directHoursPerPerson", one.directHoursPerPerson());
        json.number("utilisation", one.utilisation());
        json.count("required", one.required());
        json.exact("unrounded", one.unrounded());
        json.number("available", one.available());
        json.objects("steps", one.steps(), step -> {
            json.text("label", Json.name(step.kind()));
            json.text("why", step.why());
            json.exact("people", step.people());
            json.money("money", step.yearly());
        });
        json.object("range", () -> range(json, one.range()));
        json.object("cover", () -> cover(json, one.cover()));
    }

    private static void range(Json json, Headcount.Range range) {
        json.count("p10", range.p10());
        json.count("p25", range.p25());
        json.count("p50", range.p50());
        json.count("p75", range.p75());
        json.count("p90", range.p90());
        json.numbers("futures", range.futures());
        json.hours("mean", range.mean());
        json.hours("deviation", range.deviation());
    }

    private static void cover(Json json, Headcount.Cover cover) {
        json.count("minimum", cover.minimum());
        json.object("ceilings", cover.ceilings(), ceiling -> {
            json.number("byAccounts", ceiling.byAccounts());
            json.number("byRevenue", ceiling.byRevenue());
        });
        json.count("packing", cover.packing());
        json.object("queue", cover.queue(), queue -> {
            json.number("perHour", queue.perHour());
            json.number("minutes", queue.minutes());
            json.number("responseHours", queue.responseHours());
            json.count("people", queue.people());
            json.number("inTime", queue.inTime());
        });
        json.text("binding", cover.binding());
        json.objects("gaps", cover.gaps(), gap -> {
            json.text("kind", gap.kind());
            json.text("name", gap.name());
            json.count("accounts", gap.accounts());
            json.count("people", gap.people());
            json.number("needed", gap.needed());
        });
    }

    private static void segment(Json json, Plan.SegmentNeed one) {
        json.text("address", Addressed.of("segment", one.segment(), one.month()));
        json.text("segment", one.segment().value());
        json.text("pool", one.pool().value());
        json.text("month", one.month().toString());
        json.hours("hours", one.hours());
        json.count("accounts", one.accounts());
        json.exact("peopleShare", one.peopleShare());
        json.number("accountsPerPerson", one.accountsPerPerson());
        json.money("revenuePerPerson", one.revenuePerPerson());
    }

    private static void bridge(Json json, Bridge bridge) {
        json.text("fromMonth", bridge.fromMonth().toString());
        json.count("from", bridge.from());
        json.text("toMonth", bridge.toMonth().toString());
        json.count("to", bridge.to());
        json.objects("steps", bridge.steps(), step -> {
            json.text("label", Json.name(step.kind()));
            json.text("why", step.why());
            json.exact("people", step.people());
        });
    }
}
