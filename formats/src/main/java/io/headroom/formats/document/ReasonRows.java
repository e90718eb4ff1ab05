package io.headroom.formats.document;

import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Sensitivity;

/** How a plan's document says what the plan rests on: sensitivity, rules of thumb, assumptions, charter, and what to do. */
final class ReasonRows {
    private final Plan plan;
    private final Naming naming;

    ReasonRows(Plan plan, Naming naming) {
        this.plan = plan;
        this.naming = naming;
    }

    void json(Json json) {
        json.objects("sensitivity", plan.sensitivity(), one -> {
            json.text("name", one.name());
            json.text("label", one.label());
            json.text("kind", one.kind());
            json.exact("people", one.people());
            json.object("low", () -> end(json, one.low()));
            json.object("high", () -> end(json, one.high()));
            json.exact("swing", one.swing());
        });
        json.objects("benchmarks", plan.benchmarks(), one -> {
            json.text("address", Addressed.of("benchmark", one.id()));
            json.text("id", one.id());
            json.text("label", one.label());
            json.object("people", () -> {
                json.number("low", one.low());
                json.number("high", one.high());
            });
            json.count("ours", one.ours());
            json.text("source", one.source());
            json.text("date", one.date());
            json.text("scope", one.scope());
            json.text("grade", Json.name(one.grade()));
            json.text("why", one.why());
        });
        json.objects("assumptions", plan.assumptions(), one -> {
            json.text("name", one.name());
            json.text("label", one.label());
            json.text("value", one.value());
            json.text("source", one.source());
            json.flag("given", one.given());
            json.text("effect", one.effect());
            json.number("people", one.people());
        });
        json.objects("charter", plan.charter(), one -> {
            json.text("duty", one.duty());
            json.text("role", one.role());
            json.hours("yearlyHours", one.yearly());
        });
        json.object("unproven", plan.unproven(), one -> {
            json.number("utilisation", one.utilisation());
            json.number("scale", one.scale());
            json.flag("applied", one.applied());
            json.count("required", one.required());
            json.count("requiredScaled", one.requiredScaled());
        });
        json.objects("actions", plan.actions(), one -> new ActionRow(json, naming).write(one));
    }

    private static void end(Json json, Sensitivity.End end) {
        json.text("meaning", end.meaning());
        json.exact("people", end.people());
        json.count("required", end.required());
    }
}
