package io.headroom.report.words;

import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan.CapacityFirst;
import io.headroom.report.words.Table.Column;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Point 2: what the people can give before any minutes are assumed, and what the lifecycle asks for. */
final class GivenPoint {
    private GivenPoint() {}

    static Point of(Wording wording) {
        return new Point(2, "What your people can give", sentence(wording), List.of(table(wording)), notes(wording));
    }

    static String sentence(Wording wording) {
        int people = wording.working().size();
        if (people == 0) {
            return "Before any assumption about minutes: nobody has direct hours in " + months(wording) + ".";
        }
        String fte = Figures.fixed(java.math.BigDecimal.valueOf(wording.fte()), 1);
        return "Before any assumption about minutes: %s (%s full-time) %s %s direct hours a month from %s."
                .formatted(
                        Sentence.of(people, "person", "people"),
                        fte,
                        people == 1 ? "gives" : "give",
                        Figures.decimal(wording.directHours(), 0),
                        months(wording));
    }

    private static String months(Wording wording) {
        YearMonth from = wording.plan().answer().month();
        return Figures.span(from, from.plusMonths(2));
    }

    private static Table table(Wording wording) {
        List<List<String>> rows = new ArrayList<>();
        for (CapacityFirst one : wording.plan().capacityFirst()) {
            rows.add(List.of(
                    wording.labels().of(one.segment()),
                    one.coverage().name().toLowerCase(Locale.ROOT),
                    Figures.count(one.accounts()),
                    Figures.hours(one.given()),
                    Figures.hours(one.asked()),
                    one.asked() > 0 ? Figures.percentChange(one.given() / one.asked() - 1) : Figures.NONE,
                    one.affordable().map(wording.labels()::of).orElse("none")));
        }
        return Table.of(
                "",
                List.of(
                        Column.text("Segment"),
                        Column.text("Coverage"),
                        Column.number("Accounts"),
                        Column.number("Hours you can give"),
                        Column.number("Hours the lifecycle asks"),
                        Column.number("Difference"),
                        Column.text("Affordable level")),
                rows);
    }

    private static List<String> notes(Wording wording) {
        double given = wording.plan().capacityFirst().stream()
                .mapToDouble(one -> one.given() * one.accounts())
                .sum();
        List<String> notes = new ArrayList<>();
        wording.pools().stream()
                .findFirst()
                .map(Headcount::utilisation)
                .ifPresent(used -> notes.add(
                        "Hours are those of one account in one month. %s of the direct hours are booked, so %s h a month can be given."
                                .formatted(Figures.percent(used), Figures.decimal(given, 0))));
        notes.add("Asked is what the plan’s service levels ask for, with the plan’s reserve for uncertainty.");
        return notes;
    }
}
