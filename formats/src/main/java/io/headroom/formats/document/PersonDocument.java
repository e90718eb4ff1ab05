package io.headroom.formats.document;

import io.headroom.engine.model.plan.PersonReview;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import java.io.Writer;
import java.util.List;

/** One person's load, month by month, and what would help. */
public final class PersonDocument {
    /** What stands under the first key. */
    public static final String SCHEMA = "headroom/person/1";

    private final Plan plan;
    private final PersonReview review;
    private final Naming naming;

    public PersonDocument(Plan plan, PersonReview review, Naming naming) {
        this.plan = plan;
        this.review = review;
        this.naming = naming;
    }

    /** As {@code docs/schema/person.schema.json} says. */
    public void json(Writer to) {
        Json.document(SCHEMA, to, json -> {
            json.text("asOf", plan.horizon().asOf().toString());
            json.text("currency", plan.cost().total().currency().getCurrencyCode());
            json.months("months", plan.horizon().shown());
            json.object("person", () -> new PeopleRows(plan, naming).person(json, review.load()));
            json.text("verdict", naming.text(review.verdict()));
            json.number("poolMean", review.poolMean());
            json.objects("activities", review.activities(), one -> {
                json.text("activity", one.activity().value());
                json.text("label", one.label());
                json.hours("hours", one.hours());
                json.number("share", one.share());
                json.number("poolShare", one.poolShare());
            });
            json.objects("largest", review.largest(), one -> {
                json.text("account", one.account().value());
                json.text("name", one.name());
                json.hours("hours", one.hours());
                json.number("share", one.share());
                json.text("renewal", one.renewal());
            });
            json.objects("moves", review.moves(), one -> {
                json.text("account", one.account().value());
                json.text("name", one.name());
                json.hours("hours", one.hours());
                json.text("to", naming.id(one.to()));
            });
            json.objects("later", review.later(), one -> {
                json.text("account", one.account().value());
                json.text("name", one.name());
                json.text("activity", one.activity());
                json.hours("hours", one.hours());
                json.text("until", one.until().toString());
            });
        });
    }

    /** One row for each month. */
    public void csv(Writer to) {
        PersonLoad load = review.load();
        try (Csv csv = new Csv(to)) {
            csv.row(List.of("person", "month", "capacity", "demand", "utilisation", "band"));
            for (int month = 0; month < plan.horizon().months(); month++) {
                double utilisation = load.utilisation().get(month);
                csv.row(List.of(
                        naming.id(load.person()),
                        plan.horizon().month(month),
                        load.capacity().at(month).exact(),
                        load.demand().at(month).exact(),
                        Double.isFinite(utilisation) ? Json.decimal(utilisation) : "",
                        Json.name(load.bands().get(month))));
            }
        }
    }
}
