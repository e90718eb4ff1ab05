package io.headroom.formats.document;

import io.headroom.engine.model.plan.Action;
import java.util.Optional;

/** How a plan's document says what to do: a kind, and the numbers that this kind has. */
final class ActionRow {
    private final Json json;
    private final Naming naming;

    ActionRow(Json json, Naming naming) {
        this.json = json;
        this.naming = naming;
    }

    void write(Action action) {
        if (action instanceof Action.Relieve relieve) {
            json.text("kind", "relieve");
            json.text("person", naming.id(relieve.person()));
            json.text("month", relieve.month().toString());
            json.object("relief", Optional.of(relieve.relief()), relief -> PeopleRows.relief(json, naming, relief));
        } else if (action instanceof Action.OpenPositions open) {
            json.text("kind", "open-positions");
            json.text("pool", open.pool().value());
            json.count("positions", open.positions());
            json.count("leastNeed", open.leastNeed());
            json.text("leastWhen", open.leastWhen());
            json.number("available", open.available());
        } else if (action instanceof Action.KeepSize keep) {
            json.text("kind", "keep-size");
            json.text("pool", keep.pool().value());
            json.count("largestNeed", keep.largestNeed());
            json.text("largestWhen", keep.largestWhen());
            json.number("available", keep.available());
        } else {
            question(action);
        }
    }

    private void question(Action action) {
        if (action instanceof Action.NameOwners owners) {
            json.text("kind", "name-owners");
            json.count("accounts", owners.accounts());
            json.hours("hours", owners.hours());
            json.count("renewals", owners.renewals());
        } else if (action instanceof Action.DecideCharter charter) {
            json.text("kind", "decide-charter");
            json.text("duty", charter.duty());
            json.exact("people", charter.people());
        } else if (action instanceof Action.ProveMinutes minutes) {
            json.text("kind", "prove-minutes");
            json.text("activity", minutes.activity());
            json.exact("people", minutes.people());
        } else if (action instanceof Action.ConfirmOwners owners) {
            json.text("kind", "confirm-owners");
            json.count("people", owners.people());
        } else if (action instanceof Action.SayNewCustomers customers) {
            json.text("kind", "say-new-customers");
            json.count("perQuarter", customers.perQuarter());
            json.exact("people", customers.people());
        } else if (action instanceof Action.CloseGap gap) {
            json.text("kind", "close-gap");
            json.text("pool", gap.pool().value());
            json.text("gap", gap.kind());
            json.text("name", gap.name());
            json.count("accounts", gap.accounts());
        } else if (action instanceof Action.AskRenewalDates dates) {
            json.text("kind", "ask-renewal-dates");
            json.count("accounts", dates.accounts());
            json.hours("hours", dates.hours());
        }
    }
}
