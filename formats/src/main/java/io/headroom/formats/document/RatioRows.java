package io.headroom.formats.document;

import io.headroom.engine.model.plan.Glide;
import io.headroom.engine.model.plan.Plan;

/** How a plan's document says what comes to each person, and the way to a target ratio. */
final class RatioRows {
    private final Plan plan;

    RatioRows(Plan plan) {
        this.plan = plan;
    }

    void json(Json json) {
        json.objects("ratios", plan.ratios(), one -> {
            json.text("address", Addressed.of("ratio", one.month()));
            json.text("month", one.month().toString());
            json.number("accounts", one.accounts());
            json.money("revenue", one.revenue());
            json.count("required", one.required());
            json.number("available", one.available());
            json.number("accountsPerPerson", one.accountsPerPerson());
            json.money("revenuePerPerson", one.revenuePerPerson());
        });
        json.object("glide", plan.glide(), one -> glide(json, one));
    }

    private static void glide(Json json, Glide glide) {
        json.money("target", glide.target().revenuePerPerson());
        json.text("by", glide.target().by().toString());
        json.money("today", glide.today());
        json.objects("steps", glide.steps(), step -> {
            json.text("address", Addressed.of("glide", step.month()));
            json.text("month", step.month().toString());
            json.money("revenuePerPerson", step.revenuePerPerson());
            json.number("people", step.people());
        });
        json.text("reached", glide.reached());
        json.text("crosses", glide.crosses());
    }
}
