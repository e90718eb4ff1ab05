package io.headroom.cli;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.portfolio.HandOver;
import io.headroom.engine.model.portfolio.HandOver.Handed;
import io.headroom.engine.model.portfolio.HandOver.Within;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.formats.document.Naming;
import io.headroom.report.words.Figures;
import io.headroom.report.words.PortfolioTables;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A hand-over on a terminal: who covers what, the urgent accounts first, with what can go wrong. */
final class HandOverText {
    private static final int MOST_ROWS = 40;
    private static final int RISKS = 3;

    private final PrintWriter out;
    private final PlanText text;
    private final Paint paint;
    private final Naming naming;
    private final Map<PersonId, String> called = new HashMap<>();

    HandOverText(PrintWriter out, int width, Paint paint, Naming naming) {
        this.out = out;
        this.text = new PlanText(out, width, paint);
        this.paint = paint;
        this.naming = naming;
    }

    void print(HandOver handOver) {
        Portfolio portfolio = handOver.portfolio();
        portfolio.books().forEach(book -> called.put(book.person(), naming.text(book.name())));
        Hours left = handOver.accounts().stream().map(Handed::left).reduce(Hours.NONE, Hours::plus);
        out.println(paint.bold("%s leaves on %s".formatted(call(handOver.person()), Figures.date(handOver.on()))));
        text.paragraph(
                "%s to hand over, with %s of work from that day on in the months looked at."
                        .formatted(
                                handOver.accounts().size() == 1
                                        ? "1 account"
                                        : Figures.count(handOver.accounts().size()) + " accounts",
                                Figures.hours(left.inHours())),
                line -> line);
        part("Within a day: renewing soon, or at risk", handOver, Within.A_DAY);
        part("Within a week", handOver, Within.A_WEEK);
        portfolio
                .unplaced()
                .forEach(one -> text.paragraph(
                        "Nobody may take %s: %s. What would do: %s."
                                .formatted(one.name(), naming.text(one.why()), naming.text(one.relaxation())),
                        line -> line));
        books(portfolio);
        text.paragraph(
                "--format csv writes the hand-over notes: what each account is, and what falls due next.",
                line -> line);
        out.flush();
    }

    private void part(String title, HandOver handOver, Within within) {
        List<Handed> part = handOver.accounts().stream()
                .filter(one -> one.within() == within)
                .toList();
        if (part.isEmpty()) {
            return;
        }
        PortfolioTables tables =
                new PortfolioTables(handOver.portfolio(), book -> naming.text(book.name()), naming::text);
        out.println();
        out.println(paint.bold(title));
        text.table(
                Table.of(
                        "",
                        List.of(
                                Column.text("Account"),
                                Column.text("To"),
                                Column.number("Hours left"),
                                Column.number("Yearly revenue"),
                                Column.text("What can go wrong")),
                        part.stream()
                                .limit(MOST_ROWS)
                                .map(one -> row(tables, one))
                                .toList()),
                cell -> cell);
        if (part.size() > MOST_ROWS) {
            text.paragraph(
                    "%s more; --format csv lists all.".formatted(Figures.count(part.size() - MOST_ROWS)), line -> line);
        }
    }

    private List<String> row(PortfolioTables tables, Handed one) {
        return List.of(
                one.name(),
                one.to().map(to -> tables.planned(to, one.cover())).orElse("nobody"),
                Figures.hours(one.left().inHours()),
                one.revenue().map(Figures::money).orElse(Figures.NONE),
                String.join(
                        "; ",
                        one.risks().stream().limit(RISKS).map(naming::text).toList()));
    }

    private void books(Portfolio portfolio) {
        out.println();
        out.println(paint.bold("Who takes them"));
        text.table(
                Table.of(
                        "",
                        List.of(
                                Column.text("Person"),
                                Column.number("Accounts"),
                                Column.number("Three fullest months")),
                        portfolio.books().stream()
                                .filter(book ->
                                        book.after().accounts() > book.before().accounts())
                                .limit(MOST_ROWS)
                                .map(book -> List.of(
                                        call(book.person()),
                                        "%s → %s"
                                                .formatted(
                                                        Figures.count(
                                                                book.before().accounts()),
                                                        Figures.count(
                                                                book.after().accounts())),
                                        "%s → %s"
                                                .formatted(
                                                        Figures.percent(
                                                                book.before().fullest()),
                                                        Figures.percent(
                                                                book.after().fullest()))))
                                .toList()),
                cell -> cell);
    }

    private String call(PersonId person) {
        String name = called.get(person);
        return name == null ? naming.id(person) : name;
    }
}
