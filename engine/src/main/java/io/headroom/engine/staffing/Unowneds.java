package io.headroom.engine.staffing;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.Book;
import io.headroom.engine.model.plan.Demand.Holder;
import io.headroom.engine.model.plan.Plan.Unowned;
import java.util.ArrayList;
import java.util.List;

/** What belongs to nobody although it should belong to somebody. */
final class Unowneds {
    private Unowneds() {}

    static Unowned of(Demand demand) {
        Horizon horizon = demand.horizon();
        MonthlyHours hours = MonthlyHours.none(horizon.first(), horizon.computed());
        List<Integer> renewals = new ArrayList<>(java.util.Collections.nCopies(horizon.months(), 0));
        int accounts = 0;
        for (Book book : demand.books()) {
            if (book.holder() == Holder.NOBODY) {
                accounts += book.accounts();
                hours = hours.plus(book.levelled());
                for (int month = 0; month < horizon.months(); month++) {
                    renewals.set(month, renewals.get(month) + book.renewals().get(month));
                }
            }
        }
        return new Unowned(accounts, Loads.shown(hours, horizon), renewals);
    }
}
