package io.headroom.report;

import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.plan.Plan.CapacityFirst;
import io.headroom.engine.model.plan.Plan.SegmentNeed;
import io.headroom.report.markup.Element;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each segment gets: the level its customers need, the level planned, the level that today's hours pay for. */
final class SegmentPart {
    private SegmentPart() {}

    static Part of(Context context) {
        return new Part(
                "segments",
                "What each segment gets",
                "Accounts and revenue per person are derived from the hours, never put in.",
                List.of(levels(context), needs(context)));
    }

    private static Element levels(Context context) {
        List<List<String>> rows = new ArrayList<>();
        for (CapacityFirst one : context.plan().capacityFirst()) {
            rows.add(List.of(
                    context.labels().of(one.segment()),
                    one.coverage().name().toLowerCase(Locale.ROOT),
                    Figures.count(one.accounts()),
                    context.labels().of(one.needed()),
                    context.labels().of(one.planned()),
                    one.affordable().map(context.labels()::of).orElse("none")));
        }
        return Grid.of(Table.of(
                "Service level",
                List.of(
                        Column.text("Segment"),
                        Column.text("Coverage"),
                        Column.number("Accounts"),
                        Column.text("Needed"),
                        Column.text("Planned"),
                        Column.text("Affordable with today’s people")),
                rows));
    }

    private static Element needs(Context context) {
        List<List<String>> rows = new ArrayList<>();
        for (SegmentNeed one : context.plan().segments()) {
            if (one.month().equals(context.plan().answer().month())) {
                rows.add(List.of(
                        name(context, one.segment()),
                        context.labels().of(one.pool()),
                        Figures.count(one.accounts()),
                        Figures.hours(one.hours().inHours()),
                        Figures.fixed(one.peopleShare(), 1),
                        one.accountsPerPerson().isPresent()
                                ? Figures.people(one.accountsPerPerson().getAsDouble())
                                : Figures.NONE,
                        one.revenuePerPerson().map(Figures::money).orElse(Figures.NONE)));
            }
        }
        String month = Figures.month(context.plan().answer().month());
        return Element.of("div", "fig")
                .add(Grid.of(Table.of(
                        "People by segment in " + month + ", before rounding",
                        List.of(
                                Column.text("Segment"),
                                Column.text("Pool"),
                                Column.number("Accounts"),
                                Column.number("Hours of 3 months"),
                                Column.number("People"),
                                Column.number("Accounts per person"),
                                Column.number("Revenue per person")),
                        rows)));
    }

    private static String name(Context context, SegmentId segment) {
        return context.labels().of(segment);
    }
}
