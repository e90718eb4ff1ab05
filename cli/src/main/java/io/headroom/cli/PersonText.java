package io.headroom.cli;

import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.plan.PersonReview;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.formats.document.PersonDocument;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Labels;
import io.headroom.report.words.Names;
import io.headroom.report.words.People;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One person's load, month by month. */
final class PersonText {
    private static final int MOST = 10;

    private final Terminal terminal;
    private final OutputOptions output;
    private final NameOptions naming;

    PersonText(Terminal terminal, OutputOptions output, NameOptions naming) {
        this.terminal = terminal;
        this.output = output;
        this.naming = naming;
    }

    void write(Plan plan, Labels labels, PersonReview review) {
        PersonDocument document = new PersonDocument(plan, review, naming.naming(plan));
        output.write(terminal, to -> {
            switch (output.format()) {
                case JSON -> document.json(to);
                case CSV -> document.csv(to);
                case TABLE -> print(to, plan, review, labels);
            }
        });
    }

    private void print(Writer to, Plan plan, PersonReview review, Labels labels) {
        PersonLoad load = review.load();
        PrintWriter out = new PrintWriter(to);
        Paint paint = new Paint(terminal.colour() && output.out.isEmpty());
        PlanText text = new PlanText(out, terminal.width(), paint);
        People people = People.of(plan, naming.or(Names.SHOWN));
        out.println(paint.bold("%s, %s".formatted(people.call(load.person()), labels.of(load.role()))));
        text.paragraph(
                "%s accounts, %s a year; the fullest three months begin in %s, at %s of the direct hours, with %d renewals."
                        .formatted(
                                Figures.count(load.accounts()),
                                Figures.money(load.revenue()),
                                Figures.month(plan.horizon().month(load.worst())),
                                Figures.percent(load.worstUtilisation()),
                                load.renewals()),
                line -> line);
        text.table(months(plan, load), cell -> cell);
        text.paragraph(people.in(review.verdict()), paint::bold);
        text.table(activities(review), cell -> cell);
        text.table(accounts(review), cell -> cell);
        if (!review.moves().isEmpty()) {
            text.table(moves(review, people), cell -> cell);
        }
        if (!review.later().isEmpty()) {
            text.table(later(review), cell -> cell);
        }
        out.flush();
    }

    private static Table months(Plan plan, PersonLoad load) {
        List<List<String>> rows = new ArrayList<>();
        for (int month = 0; month < plan.horizon().months(); month++) {
            rows.add(List.of(
                    Figures.month(plan.horizon().month(month)),
                    hours(load.capacity(), month),
                    hours(load.demand(), month),
                    Figures.fixed(left(load, month), 1),
                    Figures.percent(load.utilisation().get(month)),
                    load.bands().get(month).name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
        return Table.of(
                "",
                List.of(
                        Column.text("Month"),
                        Column.number("Direct hours"),
                        Column.number("Needed"),
                        Column.number("Left"),
                        Column.number("Load"),
                        Column.text("")),
                rows);
    }

    private static java.math.BigDecimal left(PersonLoad load, int month) {
        return load.capacity().at(month).minus(load.demand().at(month)).exact();
    }

    private static String hours(MonthlyHours hours, int month) {
        return Figures.fixed(hours.at(month).exact(), 1);
    }

    private static Table activities(PersonReview review) {
        return Table.of(
                "What takes the hours of the three fullest months",
                List.of(
                        Column.text("Activity"),
                        Column.number("Hours"),
                        Column.number("Of this book"),
                        Column.number("Of the pool's work")),
                review.activities().stream()
                        .limit(MOST)
                        .map(one -> List.of(
                                one.label(),
                                Figures.fixed(one.hours().exact(), 1),
                                Figures.percent(one.share()),
                                Figures.percent(one.poolShare())))
                        .toList());
    }

    private static Table accounts(PersonReview review) {
        return Table.of(
                "The largest accounts",
                List.of(
                        Column.text("Account"),
                        Column.number("Hours"),
                        Column.number("Of this book"),
                        Column.text("Renews")),
                review.largest().stream()
                        .limit(MOST)
                        .map(one -> List.of(
                                one.name(),
                                Figures.fixed(one.hours().exact(), 1),
                                Figures.percent(one.share()),
                                one.renewal().map(Figures::date).orElse("")))
                        .toList());
    }

    private static Table moves(PersonReview review, People people) {
        return Table.of(
                "Accounts that could go to somebody with room",
                List.of(Column.text("Account"), Column.number("Hours"), Column.text("To")),
                review.moves().stream()
                        .map(one ->
                                List.of(one.name(), Figures.fixed(one.hours().exact(), 1), people.call(one.to())))
                        .toList());
    }

    private static Table later(PersonReview review) {
        return Table.of(
                "Work that may also be done later",
                List.of(Column.text("Account"), Column.text("Activity"), Column.number("Hours"), Column.text("Until")),
                review.later().stream()
                        .limit(MOST)
                        .map(one -> List.of(
                                one.name(),
                                one.activity(),
                                Figures.fixed(one.hours().exact(), 1),
                                Figures.date(one.until())))
                        .toList());
    }
}
