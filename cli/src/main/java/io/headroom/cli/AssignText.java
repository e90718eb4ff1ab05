package io.headroom.cli;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LoadBand;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Book;
import io.headroom.engine.model.portfolio.Portfolio.Hold;
import io.headroom.engine.model.portfolio.Portfolio.Parts;
import io.headroom.engine.model.portfolio.Portfolio.Point;
import io.headroom.engine.model.portfolio.Portfolio.Side;
import io.headroom.formats.document.Naming;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Labels;
import io.headroom.report.words.Table;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An assignment on a terminal: what to do, why, what it changes, what stays, and how good it could be. */
final class AssignText {
    private final PrintWriter out;
    private final PlanText text;
    private final Paint paint;
    private final Naming naming;

    AssignText(PrintWriter out, int width, Paint paint, Naming naming) {
        this.out = out;
        this.text = new PlanText(out, width, paint);
        this.paint = paint;
        this.naming = naming;
    }

    void print(PlanRequest request, Portfolio portfolio, Labels labels) {
        AssignTables tables = new AssignTables(portfolio, naming);
        out.println("As of %s, for %s: %s, accounts that one of them owns or should own: %s"
                .formatted(
                        Figures.date(request.horizon().asOf()),
                        Figures.months(
                                request.horizon().first(),
                                request.horizon().month(request.horizon().months() - 1)),
                        labels.of(portfolio.role()),
                        Figures.count(portfolio.holdings().size())));
        answer(portfolio, tables);
        part(
                "The moves, those that save most first",
                tables.moves(),
                portfolio.moves().size());
        part(
                "Accounts that need an owner in any case",
                tables.placements(),
                portfolio.placements().size());
        part(
                "Nobody may take %s".formatted(counted(portfolio.unplaced().size(), "account", "accounts")),
                tables.unplaced(),
                portfolio.unplaced().size());
        part("The books, before and after", tables.books(), portfolio.books().size());
        part("How far moves go", tables.frontier(), portfolio.frontier().size());
        left(portfolio);
        held(portfolio);
        portfolio.notes().forEach(note -> paragraph(naming.text(note)));
        out.flush();
    }

    /** A table of which there may be more than is shown; nothing where there is none. */
    private void part(String title, Table table, int all) {
        if (all == 0) {
            return;
        }
        head(title);
        text.table(table, cell -> cell);
        if (all > table.rows().size()) {
            paragraph("%s more; --format csv lists all changes, --format json everything."
                    .formatted(Figures.count(all - table.rows().size())));
        }
    }

    private void head(String title) {
        out.println();
        out.println(paint.bold(title));
    }

    private void paragraph(String said) {
        text.paragraph(said, line -> line);
    }

    private void answer(Portfolio portfolio, AssignTables tables) {
        head("The answer");
        text.paragraph(sentence(portfolio), paint::bold);
        paragraph("At 110 %% or more in the three fullest months: %s today, %s afterwards."
                .formatted(over(portfolio, tables, Book::before), over(portfolio, tables, Book::after)));
    }

    private static String sentence(Portfolio portfolio) {
        Point none = portfolio.frontier().get(0);
        Point chosen = portfolio.chosen();
        Hours saved = none.cost().minus(chosen.cost());
        Point any = portfolio.frontier().get(portfolio.frontier().size() - 1);
        if (portfolio.frontier().size() == 1) {
            return "Everybody keeps what they have; --moves 10 looks for changes that pay.";
        }
        if (any.moves() == 0) {
            return "No move pays: what it would save is less than what a change of owner costs.";
        }
        if (chosen.moves() == any.moves()) {
            return "%s %s (%s); no other pays."
                    .formatted(
                            counted(chosen.moves(), "move saves", "moves save"),
                            Figures.money(portfolio.worth(saved)),
                            Figures.hours(saved.inHours()));
        }
        double part = saved.inHours() / none.cost().minus(any.cost()).inHours();
        return "%s %s (%s): %s of what all %s that pay would save."
                .formatted(
                        counted(chosen.moves(), "move saves", "moves save"),
                        Figures.money(portfolio.worth(saved)),
                        Figures.hours(saved.inHours()),
                        Figures.percent(part),
                        counted(any.moves(), "move", "moves"));
    }

    private static String over(Portfolio portfolio, AssignTables tables, Function<Book, Side> side) {
        List<String> over = portfolio.books().stream()
                .filter(book -> isOver(side.apply(book).fullest()))
                .map(book -> "%s %s"
                        .formatted(
                                tables.call(book.person()),
                                Figures.percent(side.apply(book).fullest())))
                .toList();
        return over.isEmpty() ? "nobody" : String.join(", ", over);
    }

    private static boolean isOver(double load) {
        return LoadBand.of(load) == LoadBand.CAUTION || LoadBand.of(load) == LoadBand.MUST_ACT;
    }

    private void left(Portfolio portfolio) {
        Parts parts = portfolio.parts();
        paragraph(
                "Left to pay as proposed: overload %s, imbalance %s, work outside skills %s, changes of owner %s, accounts without an owner %s. An hour is worth %s (%s)."
                        .formatted(
                                Figures.money(portfolio.worth(parts.overload())),
                                Figures.money(portfolio.worth(parts.imbalance())),
                                Figures.money(portfolio.worth(parts.misfit())),
                                Figures.money(portfolio.worth(parts.moves())),
                                Figures.money(portfolio.worth(parts.unowned())),
                                Figures.exactMoney(portfolio.hourPrice().perHour()),
                                portfolio.hourPrice().source()));
    }

    private void held(Portfolio portfolio) {
        Map<Hold.Kind, Integer> held = new EnumMap<>(Hold.Kind.class);
        portfolio.holdings().stream()
                .filter(one -> one.from().isPresent() && one.from().equals(one.to()))
                .forEach(one -> one.hold().ifPresent(hold -> held.merge(hold.kind(), 1, Integer::sum)));
        if (held.isEmpty()) {
            return;
        }
        head("What keeps its owner");
        List<String> said = new ArrayList<>();
        held.forEach((kind, count) -> said.add(words(kind, count)));
        paragraph("%s of %s for now: %s."
                .formatted(
                        Figures.count(held.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()),
                        counted(portfolio.holdings().size(), "account", "accounts"),
                        String.join(", ", said)));
    }

    private static String words(Hold.Kind kind, int count) {
        return switch (kind) {
            case PINNED -> counted(count, "is pinned", "are pinned");
            case RULE -> counted(count, "is frozen by a rule", "are frozen by rules");
            case RENEWS_SOON -> counted(count, "renews soon", "renew soon");
            case MOVED_LATELY -> counted(count, "changed hands lately", "changed hands lately");
            case AT_RISK -> counted(count, "is at risk", "are at risk");
        };
    }

    private static String counted(long count, String one, String many) {
        return Figures.count(count) + " " + (count == 1 ? one : many);
    }
}
