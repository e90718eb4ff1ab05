package io.headroom.report;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Book;
import io.headroom.engine.model.portfolio.Portfolio.Point;
import io.headroom.report.chart.BooksChart;
import io.headroom.report.chart.FrontierChart;
import io.headroom.report.chart.FrontierChart.Stop;
import io.headroom.report.markup.Element;
import io.headroom.report.words.Figures;
import io.headroom.report.words.PortfolioSentence;
import io.headroom.report.words.PortfolioTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who should own which account: the moves with their reasons, the books before and after, and how far more moves would go. */
final class OwnersPart {
    private static final int BOOKS = 40;

    private final Portfolio portfolio;
    private final PortfolioTables tables;

    private OwnersPart(Context context, Portfolio portfolio) {
        this.portfolio = portfolio;
        tables = new PortfolioTables(portfolio, book -> context.people().call(book.person()), context.people()::in);
    }

    static Part of(Context context, Portfolio portfolio) {
        return new OwnersPart(context, portfolio).part();
    }

    private Part part() {
        PortfolioSentence sentence = new PortfolioSentence(portfolio, tables);
        List<Element> content = new ArrayList<>();
        if (!portfolio.moves().isEmpty()) {
            content.add(Grid.of(tables.moves()));
        }
        if (!portfolio.placements().isEmpty()) {
            content.add(Element.saying("h4", "Accounts that need an owner in any case"));
            content.add(Grid.of(tables.placements()));
        }
        if (!portfolio.unplaced().isEmpty()) {
            content.add(Element.saying("h4", "Accounts that nobody may take"));
            content.add(Grid.of(tables.unplaced()));
        }
        content.add(Element.saying("h4", "Load of the three fullest months, today and as proposed"));
        content.add(PointSections.figure(
                BooksChart.of("owners-b", "Books before and after", books(), tables.books()),
                List.of(Element.of("p", "note").say("Pale: today. Dark: as proposed."))));
        if (!tables.bands().rows().isEmpty()) {
            content.add(Element.saying("h4", "What else books hold, where it costs something today or as proposed"));
            content.add(Grid.of(tables.bands()));
        }
        if (portfolio.frontier().size() > 1) {
            content.add(Element.saying("h4", "How far moves go"));
            content.add(PointSections.figure(FrontierChart.of("owners-f", stops(), this::money, tables.frontier())));
        }
        return new Part(
                "owners",
                "Who should own which account",
                sentence.saved() + sentence.overloaded().map(said -> " " + said).orElse(""),
                content);
    }

    /** The fullest first. */
    private List<BooksChart.Book> books() {
        return portfolio.books().stream()
                .sorted(Comparator.comparingDouble(
                                (Book book) -> -Math.max(0, book.before().fullest()))
                        .thenComparing(Book::person))
                .limit(BOOKS)
                .map(book -> new BooksChart.Book(
                        tables.call(book.person()),
                        book.before().fullest(),
                        book.after().fullest(),
                        accounts(book.before().accounts(), book.after().accounts())))
                .toList();
    }

    private static String accounts(int before, int after) {
        String now = Figures.count(after) + (after == 1 ? " account" : " accounts");
        return before == after ? now : "%s → %s".formatted(Figures.count(before), now);
    }

    private List<Stop> stops() {
        Point none = portfolio.frontier().get(0);
        return portfolio.frontier().stream()
                .map(point -> {
                    Money saved = portfolio.worth(none.cost().minus(point.cost()));
                    return new Stop(
                            point.moves(),
                            saved.amount(),
                            portfolio.worth(none.cost().minus(point.bound())).amount(),
                            Figures.money(saved),
                            point.equals(portfolio.chosen()));
                })
                .toList();
    }

    private String money(double amount) {
        return Figures.money(Money.of(amount, portfolio.hourPrice().perHour().currency()));
    }
}
