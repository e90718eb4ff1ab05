package io.headroom.formats.document;

import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.portfolio.HandOver;
import io.headroom.engine.model.portfolio.HandOver.Due;
import io.headroom.engine.model.portfolio.HandOver.Handed;
import io.headroom.engine.model.portfolio.HandOver.Within;
import io.headroom.engine.model.portfolio.Portfolio.Cover;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Who covers what when somebody leaves, for programs and as hand-over notes for a spreadsheet. */
public final class HandOverDocument {
    /** What stands under the first key. */
    public static final String SCHEMA = "headroom/hand-over/1";

    private final PlanRequest request;
    private final HandOver handOver;
    private final Naming naming;

    public HandOverDocument(PlanRequest request, HandOver handOver, Naming naming) {
        this.request = request;
        this.handOver = handOver;
        this.naming = naming;
    }

    /** As {@code docs/schema/hand-over.schema.json} says. */
    public void json(Writer to) {
        Json.document(SCHEMA, to, json -> {
            json.text("asOf", request.horizon().asOf().toString());
            json.text("currency", request.assumptions().currency().getCurrencyCode());
            json.months("months", request.horizon().shown());
            json.text("role", handOver.portfolio().role().value());
            json.text("person", naming.id(handOver.person()));
            json.text("on", handOver.on().toString());
            json.objects("accounts", handOver.accounts(), one -> {
                json.text("account", one.account().value());
                json.text("name", one.name());
                json.text("to", one.to().map(naming::id));
                CoverFields.write(json, one.cover(), naming);
                json.text("within", within(one));
                json.hours("left", one.left());
                json.money("revenue", one.revenue());
                json.texts("risks", texts(one.risks()));
                json.texts("notes", texts(one.notes()));
                json.objects("next", one.next(), due -> {
                    json.text("date", due.date().toString());
                    json.text("activity", due.activity());
                    json.hours("hours", due.hours());
                });
            });
            json.objects("unplaced", handOver.portfolio().unplaced(), one -> {
                json.text("account", one.account().value());
                json.text("why", naming.text(one.why()));
                json.text("relaxation", naming.text(one.relaxation()));
            });
            json.objects("books", handOver.portfolio().books(), book -> {
                json.text("person", naming.id(book.person()));
                json.count("accountsBefore", book.before().accounts());
                json.count("accountsAfter", book.after().accounts());
                json.number("fullestBefore", book.before().fullest());
                json.number("fullestAfter", book.after().fullest());
            });
        });
    }

    /** One row for each account, in the order in which to hand over. */
    public void csv(Writer to) {
        try (Csv csv = new Csv(to)) {
            csv.row(List.of(
                    "account",
                    "name",
                    "from",
                    "to",
                    "within",
                    "hours_left",
                    "revenue",
                    "risks",
                    "notes",
                    "next",
                    "covered_by",
                    "covered_until"));
            for (Handed one : handOver.accounts()) {
                csv.row(List.of(
                        one.account(),
                        one.name(),
                        naming.id(handOver.person()),
                        one.to().map(naming::id).orElse(""),
                        within(one),
                        one.left().exact(),
                        one.revenue().map(money -> (Object) money.exact()).orElse(""),
                        String.join("; ", texts(one.risks())),
                        String.join("; ", texts(one.notes())),
                        one.next().stream().map(HandOverDocument::due).collect(Collectors.joining("; ")),
                        one.cover().flatMap(Cover::by).map(naming::id).orElse(""),
                        one.cover().map(cover -> cover.until().toString()).orElse("")));
            }
        }
    }

    private static String within(Handed one) {
        return one.within() == Within.A_DAY ? "a day" : "a week";
    }

    private static String due(Due due) {
        return "%s %s".formatted(due.date(), due.activity());
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(naming::text).toList();
    }
}
