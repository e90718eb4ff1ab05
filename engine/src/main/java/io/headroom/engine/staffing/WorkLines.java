package io.headroom.engine.staffing;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.Unit;
import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.plan.AccountDemand;
import io.headroom.engine.model.plan.Demand.Row;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** The hours of some of the work in three months: activity by activity, account by account. Costs one look at each account. */
final class WorkLines {
    private final Basis basis;
    private final int most;
    private final Window window;
    private final Selection which;
    private final YearMonth from;
    private final Gathered gathered;

    /** {@code most} accounts of each activity stand one by one. */
    WorkLines(Basis basis, Function<Account, AccountDemand> accounts, int most, Window window, Selection which) {
        this.basis = basis;
        this.most = most;
        this.window = window;
        this.which = which;
        this.from = basis.request().horizon().month(window.month());
        this.gathered = new Gathered(
                        accounts, new Leaves(basis.request()), which::has, from, from.plusMonths(Window.MONTHS - 1))
                .over(basis.request().accounts());
    }

    Line all(String label) {
        TreeSet<ActivityId> activities = new TreeSet<>();
        for (Row row : basis.demand().rows()) {
            if (which.has(row) && window.of(row.levelled()).micros() != 0) {
                activities.add(row.activity());
            }
        }
        return Line.sum(
                label,
                Unit.HOURS,
                activities.stream().map(id -> activity(id, 0)).toList());
    }

    /** One activity, with {@code after} larger accounts as one line. */
    Line activity(ActivityId id, int after) {
        String plain = Address.text("activity", id.value(), from);
        String filter = which.text();
        String address = filter.isEmpty() ? plain : plain + "?" + filter;
        List<Line> lines = new ArrayList<>(gathered.accounts(
                id,
                after,
                most,
                more -> more == 0 ? address : address + (filter.isEmpty() ? "?" : "&") + "after=" + more));
        Hours expected = Hours.NONE;
        for (Row row : basis.demand().rows()) {
            if (which.has(row) && row.activity().equals(id)) {
                Hours hours = window.of(row.levelled());
                expected = expected.plus(hours);
                switch (row.origin()) {
                    case ACCOUNT -> {}
                    case NEW_CUSTOMER ->
                        lines.add(Line.given("new customers of " + row.segment(), hours.exact(), Unit.HOURS));
                    case PROGRAMME ->
                        lines.add(Line.given("building and upkeep, for " + row.segment(), hours.exact(), Unit.HOURS));
                }
            }
        }
        Line sum =
                Line.sum(Loads.label(basis.blueprint(), id), Unit.HOURS, lines).at(address);
        return checked(sum, expected);
    }

    /** The demand was added up once already; here it is added up again from its accounts. */
    private static Line checked(Line line, Hours expected) {
        if (line.value().compareTo(expected.exact()) != 0) {
            throw new IllegalStateException(
                    "The accounts of \"%s\" make %s h, but the plan says %s. The request is not the one that the plan was made of, or this is a defect of ours."
                            .formatted(line.label(), line.value(), expected));
        }
        return line;
    }
}
