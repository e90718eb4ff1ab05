package io.headroom.formats.document;

import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.BudgetCheck;
import io.headroom.engine.model.plan.Plan.Cost;

/** How a plan's document says what the plan costs. */
final class MoneyRows {
    private final Cost cost;

    MoneyRows(Plan plan) {
        this.cost = plan.cost();
    }

    void json(Json json) {
        json.object("cost", () -> {
            json.text("address", "cost");
            json.money("total", cost.total());
            json.number("shareOfRevenue", cost.share());
            json.text("scope", cost.scope());
            json.text("currency", cost.total().currency().getCurrencyCode());
            json.money("today", cost.today());
            json.number("shareOfRevenueToday", cost.shareToday());
            json.money("revenue", cost.revenue());
            json.money("perAccount", cost.perAccount());
            json.money("hourPrice", cost.hourPrice().perHour());
            json.text("hourPriceSource", cost.hourPrice().source());
            json.objects("lines", cost.lines(), line -> {
                json.text("label", line.label());
                json.number("people", line.people());
                json.money("each", line.each());
                json.money("yearly", line.yearly());
            });
            json.objects("ages", cost.ages(), age -> {
                json.count("years", age.years());
                json.count("accounts", age.accounts());
                json.money("cost", age.cost());
                json.money("revenue", age.revenue());
                json.number("share", age.share());
            });
            json.object("budget", cost.budget(), budget -> budget(json, budget));
        });
    }

    private static void budget(Json json, BudgetCheck budget) {
        json.money("budget", budget.budget());
        json.money("over", budget.over());
        json.count("people", budget.people());
        json.number("priceRise", budget.priceRise());
        json.number("tolerableChurn", budget.tolerableChurn());
        json.objects("levels", budget.levels(), level -> {
            json.text("segment", level.segment().value());
            json.text("from", level.from().value());
            json.text("to", level.to().value());
            json.exact("people", level.people());
            json.money("saves", level.saves());
        });
    }
}
