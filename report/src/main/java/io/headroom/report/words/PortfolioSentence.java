package io.headroom.report.words;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LoadBand;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.portfolio.Band;
import io.headroom.engine.model.portfolio.Parts.Part;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Book;
import io.headroom.engine.model.portfolio.Portfolio.Point;
import io.headroom.engine.model.portfolio.Portfolio.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the proposed changes of owner bring, in two sentences. */
public final class PortfolioSentence {
    private static final int NAMED = 3;

    private final Portfolio portfolio;
    private final PortfolioTables tables;

    /** {@code tables} know what people are called. */
    public PortfolioSentence(Portfolio portfolio, PortfolioTables tables) {
        this.portfolio = portfolio;
        this.tables = tables;
    }

    /** How much the moves save, of what could be saved. */
    public String saved() {
        if (portfolio.holdings().isEmpty()) {
            return "There is no account to give: nobody owns one, and no service level promises one an owner. Name owners in the account file, or give a segment a dedicated service level in the blueprint.";
        }
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
        String moves = "%s %s (%s)"
                .formatted(
                        counted(chosen.moves(), "move saves", "moves save"),
                        Figures.money(portfolio.worth(saved)),
                        Figures.hours(saved.inHours()));
        if (chosen.moves() == any.moves()) {
            return "%s; no other pays%s.".formatted(moves, budget());
        }
        return "%s: %s of what all %s that pay would save."
                .formatted(
                        moves,
                        Figures.percent(
                                saved.inHours() / none.cost().minus(any.cost()).inHours()),
                        counted(any.moves(), "move", "moves"));
    }

    /** Where a book may not change more, others might pay. */
    private String budget() {
        List<PersonId> most = portfolio.changedMost();
        return most.isEmpty()
                ? ""
                : " while one book gives and takes at most %s (moves_per_person), as that of %s does"
                        .formatted(
                                counted(portfolio.movesPerPerson(), "account", "accounts"),
                                most.size() > NAMED
                                        ? Figures.count(most.size()) + " people"
                                        : most.stream().map(tables::call).collect(Collectors.joining(" and ")));
    }

    /** Who is overloaded today, and who still is afterwards; empty where there is no account to give. */
    public Optional<String> overloaded() {
        if (portfolio.holdings().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("At 110 %% or more in the three fullest months: %s today, %s afterwards."
                .formatted(over(Book::before), over(Book::after)));
    }

    /** The fullest by name, of many their number too. */
    private String over(Function<Book, Side> side) {
        List<Book> over = portfolio.books().stream()
                .filter(book -> isOver(side.apply(book).fullest()))
                .sorted(Comparator.comparingDouble(
                                (Book book) -> side.apply(book).fullest())
                        .reversed())
                .toList();
        if (over.isEmpty()) {
            return "nobody";
        }
        String fullest = over.stream()
                .limit(NAMED)
                .map(book -> "%s %s"
                        .formatted(
                                tables.call(book.person()),
                                Figures.percent(side.apply(book).fullest())))
                .collect(Collectors.joining(", "));
        return over.size() <= NAMED
                ? fullest
                : "%s of %s people (the fullest %s)"
                        .formatted(over.size(), portfolio.books().size(), fullest);
    }

    /** What the proposed plan still pays for, part by part, and what an hour is worth. */
    public String left() {
        String parts = portfolio.parts().hours().entrySet().stream()
                .filter(part -> !part.getValue().equals(Hours.NONE))
                .map(part -> "%s %s".formatted(part.getKey().words(), Figures.money(portfolio.worth(part.getValue()))))
                .collect(Collectors.joining(", "));
        return "Left to pay as proposed: %s. An hour is worth %s (%s)."
                .formatted(
                        parts.isEmpty() ? "nothing" : parts,
                        Figures.exactMoney(portfolio.hourPrice().perHour()),
                        portfolio.hourPrice().source());
    }

    /** What lies outside its band as proposed, the dearest few; empty where nothing does. */
    public Optional<String> outside() {
        record Outside(Book book, Band band) {}
        List<Outside> outside = portfolio.books().stream()
                .flatMap(book -> book.bands().stream().map(band -> new Outside(book, band)))
                .filter(one -> !one.band().holds())
                .sorted(Comparator.comparing((Outside one) -> one.band().cost()).reversed())
                .toList();
        if (outside.isEmpty()) {
            return Optional.empty();
        }
        String dearest = outside.stream()
                .limit(NAMED)
                .map(one -> "%s %s".formatted(tables.call(one.book().person()), words(one.band())))
                .collect(Collectors.joining("; "));
        int more = outside.size() - NAMED;
        return Optional.of("Outside their bands as proposed: %s%s."
                .formatted(dearest, more > 0 ? "; %s more".formatted(more) : ""));
    }

    private static String words(Band band) {
        if (band.part() == Part.REVENUE) {
            return "with revenue of %s of an even share".formatted(Figures.percent(band.after()));
        }
        return "with %s %s (up to %s cost nothing)"
                .formatted(Figures.count(Math.round(band.after())), band.of(), Figures.count(Math.round(band.most())));
    }

    private static boolean isOver(double load) {
        return LoadBand.of(load) == LoadBand.CAUTION || LoadBand.of(load) == LoadBand.MUST_ACT;
    }

    private static String counted(long count, String one, String many) {
        return Figures.count(count) + " " + (count == 1 ? one : many);
    }
}
