package io.headroom.formats.document;

import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.engine.model.plan.Plan.Relief;

/** How a plan's document lists people and the work that has nobody. */
final class PeopleRows {
    private final Plan plan;
    private final Naming naming;
    private final int months;

    PeopleRows(Plan plan, Naming naming) {
        this.plan = plan;
        this.naming = naming;
        this.months = plan.horizon().months();
    }

    void json(Json json) {
        json.objects("people", plan.people(), one -> person(json, one));
        json.object("unowned", () -> {
            json.count("accounts", plan.unowned().accounts());
            json.hours("hours", plan.unowned().hours(), months);
            json.numbers("renewals", plan.unowned().renewals());
        });
        json.count("separate", plan.separate());
        json.count("byHours", plan.byHours());
    }

    void person(Json json, PersonLoad one) {
        json.text("id", naming.id(one.person()));
        json.text("name", naming.text(one.name()));
        json.text("role", one.role().value());
        json.text("pool", one.pool().value());
        json.hours("capacity", one.capacity(), months);
        json.hours("demand", one.demand(), months);
        json.numbers("utilisation", one.utilisation());
        json.texts("band", one.bands().stream().map(Json::name).toList());
        json.texts("flags", one.flags().stream().sorted().map(Json::name).toList());
        json.count("accounts", one.accounts());
        json.money("revenue", one.revenue());
        json.text("worstMonth", plan.horizon().month(one.worst()).toString());
        json.number("worstUtilisation", one.worstUtilisation());
        json.count("renewals", one.renewals());
        json.text("topActivity", one.topActivity());
        json.hours("topActivityHours", one.topActivityHours());
        json.object("relief", one.relief(), relief -> relief(json, naming, relief));
    }

    static void relief(Json json, Naming naming, Relief relief) {
        json.text("to", naming.id(relief.to()));
        json.hours("hours", relief.hours());
        json.number("before", relief.before());
        json.number("after", relief.after());
        json.number("toBefore", relief.toBefore());
        json.number("toAfter", relief.toAfter());
    }
}
