package io.headroom.formats.document;

import io.headroom.formats.change.AccountChanges;
import io.headroom.formats.change.Change;
import java.util.List;
import java.util.Optional;

/** How documents list what became of the customers of a former export. */
final class ChangeRows {
    private ChangeRows() {}

    /** As null where there is no former export. */
    static void write(Json json, Optional<AccountChanges> found) {
        json.object("changes", found, changes -> {
            json.text("since", changes.since());
            json.text("matchedBy", changes.byName() ? "name" : "key");
            json.count("accountsThen", changes.then());
            json.count("accountsNow", changes.now());
            json.money("revenueThen", changes.before());
            json.money("revenueNow", changes.after());
            json.count("unchanged", changes.unchanged());
            json.text("currency", changes.currency().getCurrencyCode());
            json.objects("counts", changes.counts(), count -> {
                json.text("kind", Json.name(count.kind()));
                json.count("accounts", count.accounts());
                json.money("revenueThen", count.before());
                json.money("revenueNow", count.after());
            });
            json.objects("accounts", changes.changes(), change -> {
                json.text("kind", Json.name(change.kind()));
                json.text("account", change.account().value());
                json.text("name", change.name());
                json.text("then", change.then());
                json.text("now", change.now());
                json.money("revenueThen", change.before());
                json.money("revenueNow", change.after());
            });
            json.objects("likelySame", changes.likely(), pair -> {
                json.text("gone", pair.gone().value());
                json.text("goneName", pair.goneName());
                json.text("new", pair.fresh().value());
                json.text("newName", pair.freshName());
                json.text("why", pair.why());
            });
            json.texts("notes", changes.notes());
        });
    }

    static void write(Csv csv, AccountChanges changes) {
        csv.row("change", "account", "name", "then", "now", "revenue_then", "revenue_now", "currency");
        for (Change change : changes.changes()) {
            csv.row(List.of(
                    Json.name(change.kind()),
                    change.account().value(),
                    change.name(),
                    change.then(),
                    change.now(),
                    change.before().<Object>map(money -> money.exact()).orElse(""),
                    change.after().<Object>map(money -> money.exact()).orElse(""),
                    changes.currency().getCurrencyCode()));
        }
    }
}
