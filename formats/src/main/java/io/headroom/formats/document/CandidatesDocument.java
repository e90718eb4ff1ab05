package io.headroom.formats.document;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.portfolio.Candidates;
import io.headroom.engine.model.portfolio.Candidates.Candidate;
import java.io.Writer;
import java.util.List;

/** Who could own one account, for programs and for spreadsheets. */
public final class CandidatesDocument {
    /** What stands under the first key. */
    public static final String SCHEMA = "headroom/candidates/1";

    private final PlanRequest request;
    private final Candidates candidates;
    private final List<Candidate> people;
    private final Naming naming;

    /** {@code people} are those to be written. */
    public CandidatesDocument(PlanRequest request, Candidates candidates, List<Candidate> people, Naming naming) {
        this.request = request;
        this.candidates = candidates;
        this.people = List.copyOf(people);
        this.naming = naming;
    }

    /** As {@code docs/schema/candidates.schema.json} says. */
    public void json(Writer to) {
        Json.document(SCHEMA, to, json -> {
            json.text("asOf", request.horizon().asOf().toString());
            json.text("currency", request.assumptions().currency().getCurrencyCode());
            json.text("account", candidates.account().value());
            json.text("name", candidates.name());
            json.texts("along", candidates.along());
            json.text("today", candidates.today().map(naming::id));
            json.text("proposed", candidates.proposed().map(naming::id));
            json.objects("people", people, one -> write(json, one, candidates.worth(one.saves()), naming));
        });
    }

    static void write(Json json, Candidate one, Money worth, Naming naming) {
        json.text("person", naming.id(one.person()));
        json.hours("saves", one.saves());
        json.money("savesMoney", worth);
        json.texts("rules", one.rules().stream().map(naming::text).toList());
        json.objects("why", one.why(), reason -> {
            json.text("words", naming.text(reason.words()));
            json.hours("saves", reason.saves());
        });
    }

    /** One row for each person. */
    public void csv(Writer to) {
        try (Csv csv = new Csv(to)) {
            csv.row(List.of("account", "person", "may", "saves_hours", "saves", "rules"));
            for (Candidate one : people) {
                csv.row(List.of(
                        candidates.account(),
                        naming.id(one.person()),
                        one.may() ? "yes" : "no",
                        one.saves().exact(),
                        candidates.worth(one.saves()).exact(),
                        String.join("; ", one.rules().stream().map(naming::text).toList())));
            }
        }
    }
}
