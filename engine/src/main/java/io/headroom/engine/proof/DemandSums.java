package io.headroom.engine.proof;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.Book;
import io.headroom.engine.model.plan.Demand.Row;
import java.util.Collection;

/** Whether the books hold all the work that the rows hold, and whether work is only moved between months, not made or lost. */
final class DemandSums {
    private final Demand demand;
    private final Faults faults;

    DemandSums(Demand demand, Faults faults) {
        this.demand = demand;
        this.faults = faults;
    }

    void check() {
        MonthlyHours levelled = sum(demand.rows().stream().map(Row::levelled).toList());
        MonthlyHours raw = sum(demand.rows().stream().map(Row::raw).toList());
        MonthlyHours books = sum(demand.books().stream().map(Book::levelled).toList());
        demand.books().forEach(this::book);
        for (int month = 0; month < levelled.months(); month++) {
            faults.unless(
                    books.at(month).equals(levelled.at(month)),
                    "Books hold %s in %s, but there are %s.",
                    books.at(month),
                    demand.horizon().month(month),
                    levelled.at(month));
        }
        Hours moved = raw.total()
                .plus(demand.entering().total())
                .minus(demand.leaving().total());
        faults.unless(
                moved.equals(levelled.total()),
                "Raw hours with what enters and leaves are %s, but levelled ones %s.",
                moved,
                levelled.total());
    }

    private void book(Book book) {
        parts(book, "activities", book.activities().values());
        parts(book, "pools", book.pools().values());
    }

    private void parts(Book book, String what, Collection<MonthlyHours> parts) {
        MonthlyHours sum = sum(parts);
        faults.unless(
                sum.equals(book.levelled()),
                "The book of %s holds %s, but its %s %s.",
                book.person().map(Object::toString).orElse(book.holder().name()),
                book.levelled().total(),
                what,
                sum.total());
    }

    private MonthlyHours sum(Collection<MonthlyHours> parts) {
        return parts.stream()
                .reduce(
                        MonthlyHours.none(
                                demand.horizon().first(), demand.horizon().computed()),
                        MonthlyHours::plus);
    }
}
