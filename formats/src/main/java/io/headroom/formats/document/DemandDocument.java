package io.headroom.formats.document;

import io.headroom.engine.demand.DemandModel;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.Origin;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.segment.Placement;
import io.headroom.engine.segment.Segmenter;
import java.io.Writer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The hours that accounts need in the months shown, spread over the windows of the work. The hours of all accounts and of what is no
 * account's ({@code others}) add up to those of the roles, and those to the total, exactly. Accounts are written one by one.
 */
public final class DemandDocument {
    /** What stands under the first key. */
    public static final String SCHEMA = "headroom/demand/1";

    private final PlanRequest request;
    private final DemandModel model;
    private final Demand demand;
    private final int months;

    public DemandDocument(PlanRequest request, DemandModel model, Demand demand) {
        this.request = request;
        this.model = model;
        this.demand = demand;
        this.months = request.horizon().months();
    }

    /** As {@code docs/schema/demand.schema.json} says; {@code by} names what the groups are, which may be none. */
    public void json(Writer to, String by, List<DemandGroup> groups) {
        Json.document(SCHEMA, to, json -> {
            json.text("asOf", request.horizon().asOf().toString());
            json.months("months", request.horizon().shown());
            Segmenter segmenter = new Segmenter(request.blueprint());
            json.objects("accounts", sorted(), account -> account(json, segmenter.place(account), account));
            json.objects("others", List.of(Origin.PROGRAMME, Origin.NEW_CUSTOMER), origin -> {
                json.text("origin", Json.name(origin));
                hours(json, demand.levelled(row -> row.origin() == origin));
            });
            json.objects("roles", roles(), role -> {
                json.text("role", role.value());
                hours(json, demand.levelled(row -> row.role().equals(role)));
            });
            json.object("outside", () -> demand.outside().forEach((duty, hours) -> json.hours(duty, shown(hours))));
            json.text("by", by);
            json.objects("groups", groups, group -> {
                json.text("key", group.key());
                json.text("label", group.label());
                hours(json, group.hours());
            });
            json.hours("total", shown(demand.levelled(row -> true)));
        });
    }

    /** One row for each group, or for each account where there are no groups, with a column for each month. */
    public void csv(Writer to, String by, List<DemandGroup> groups) {
        try (Csv csv = new Csv(to)) {
            List<Object> header = new ArrayList<>(
                    by.equals("account") ? List.of("account", "segment", "service_level") : List.of(by));
            request.horizon().shown().stream().map(YearMonth::toString).forEach(header::add);
            header.add("total");
            csv.row(header);
            if (by.equals("account")) {
                Segmenter segmenter = new Segmenter(request.blueprint());
                sorted().forEach(account -> {
                    Placement placement = segmenter.place(account);
                    csv.row(cells(
                            model.levelled(account),
                            account.id().value(),
                            placement.segment().value(),
                            placement.level().value()));
                });
            } else {
                groups.forEach(group -> csv.row(cells(group.hours(), group.key())));
            }
        }
    }

    private void account(Json json, Placement placement, Account account) {
        json.text("id", account.id().value());
        json.text("segment", placement.segment().value());
        json.text("serviceLevel", placement.level().value());
        hours(json, model.levelled(account));
    }

    private void hours(Json json, MonthlyHours hours) {
        json.hours("hours", hours, months);
        json.hours("total", shown(hours));
    }

    private List<Object> cells(MonthlyHours hours, String... keys) {
        List<Object> cells = new ArrayList<>(List.of(keys));
        for (int month = 0; month < months; month++) {
            cells.add(hours.at(month).exact());
        }
        cells.add(shown(hours).exact());
        return cells;
    }

    private Hours shown(MonthlyHours hours) {
        return hours.sum(0, months);
    }

    private List<Account> sorted() {
        return request.accounts().stream()
                .sorted(Comparator.comparing(Account::id))
                .toList();
    }

    private Set<RoleId> roles() {
        Set<RoleId> roles = new TreeSet<>();
        demand.rows().forEach(row -> roles.add(row.role()));
        return roles;
    }
}
