package io.headroom.report.words;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.portfolio.Band;
import io.headroom.engine.model.portfolio.Parts.Part;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Book;
import io.headroom.engine.model.portfolio.Portfolio.Cover;
import io.headroom.engine.model.portfolio.Portfolio.Move;
import io.headroom.engine.model.portfolio.Portfolio.Point;
import io.headroom.engine.model.portfolio.Portfolio.Reason;
import io.headroom.report.words.Table.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Who should own which account, in tables of as many rows as people read. */
public final class PortfolioTables {
    private static final int MOST_ROWS = 40;
    private static final int MOST_UNPLACED = 10;
    private static final int REASONS = 3;

    private final Portfolio portfolio;
    private final UnaryOperator<String> text;
    private final Map<PersonId, String> called = new HashMap<>();
    private final Map<PersonId, String> starts = new HashMap<>();

    /**
     * Tables of a portfolio.
     *
     * @param called what the owner of a book is called
     * @param text   a text in which people may be named, with what they are called
     */
    public PortfolioTables(Portfolio portfolio, Function<Book, String> called, UnaryOperator<String> text) {
        this.portfolio = portfolio;
        this.text = text;
        portfolio.books().forEach(book -> this.called.put(book.person(), called.apply(book)));
        portfolio
                .books()
                .forEach(book ->
                        book.start().ifPresent(start -> starts.put(book.person(), " (%s)".formatted(start.words()))));
    }

    /** What the owner of a book is called. */
    public String call(PersonId person) {
        return Objects.requireNonNull(called.get(person));
    }

    /** To whom an account goes, and who covers it in the meantime. */
    public String planned(PersonId to, Optional<Cover> cover) {
        return cover.map(one -> "%s%s; %s covers until %s"
                        .formatted(
                                call(to),
                                starts.getOrDefault(to, ""),
                                one.by().map(this::call).orElse("nobody"),
                                one.until()))
                .orElse(call(to));
    }

    public Table moves() {
        List<List<String>> rows = new ArrayList<>();
        for (Move move : portfolio.moves()) {
            if (rows.size() < MOST_ROWS) {
                rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        move.along().isEmpty()
                                ? move.name()
                                : "%s and %s of its family"
                                        .formatted(
                                                move.name(),
                                                Figures.count(move.along().size())),
                        call(move.from()),
                        planned(move.to(), move.cover()),
                        Figures.money(portfolio.worth(move.gain())),
                        why(move)));
            }
        }
        return Table.of(
                "",
                List.of(
                        Column.number(""),
                        Column.text("Account"),
                        Column.text("From"),
                        Column.text("To"),
                        Column.number("Saves"),
                        Column.text("Because it")),
                rows);
    }

    /** The largest reasons, and what all others come to, so that they add up to what the move saves. */
    private String why(Move move) {
        int shown = Math.min(REASONS, move.why().size());
        List<String> why = new ArrayList<>();
        for (Reason reason : move.why().subList(0, shown)) {
            why.add("%s: %s".formatted(text.apply(reason.words()), worth(reason.saves())));
        }
        List<Reason> others = move.why().subList(shown, move.why().size());
        if (!others.isEmpty()) {
            why.add("%s: %s"
                    .formatted(
                            others.size() == 1 ? "1 smaller reason" : others.size() + " smaller reasons",
                            worth(others.stream().map(Reason::saves).reduce(Hours.NONE, Hours::plus))));
        }
        return String.join("; ", why);
    }

    private String worth(Hours saved) {
        return Figures.money(portfolio.worth(saved));
    }

    public Table placements() {
        return Table.of(
                "",
                List.of(Column.text("Account"), Column.text("Why"), Column.text("To"), Column.number("Work")),
                portfolio.placements().stream()
                        .limit(MOST_ROWS)
                        .map(one -> List.of(
                                one.name(),
                                text.apply(one.because()),
                                planned(one.to(), one.cover()),
                                Figures.hours(one.hours().inHours())))
                        .toList());
    }

    public Table unplaced() {
        return Table.of(
                "",
                List.of(Column.text("Account"), Column.text("Because"), Column.text("What would do")),
                portfolio.unplaced().stream()
                        .limit(MOST_UNPLACED)
                        .map(one -> List.of(one.name(), text.apply(one.why()), text.apply(one.relaxation())))
                        .toList());
    }

    public Table books() {
        return Table.of(
                "",
                List.of(
                        Column.text("Person"),
                        Column.number("Accounts"),
                        Column.number("Load, all months"),
                        Column.number("Three fullest"),
                        Column.number("Yearly revenue")),
                portfolio.books().stream()
                        .limit(MOST_ROWS)
                        .map(book -> List.of(
                                call(book.person()) + starts.getOrDefault(book.person(), ""),
                                change(
                                        Figures.count(book.before().accounts()),
                                        Figures.count(book.after().accounts())),
                                change(
                                        Figures.percent(book.before().load()),
                                        Figures.percent(book.after().load())),
                                change(
                                        Figures.percent(book.before().fullest()),
                                        Figures.percent(book.after().fullest())),
                                change(
                                        Figures.money(book.before().revenue()),
                                        Figures.money(book.after().revenue()))))
                        .toList());
    }

    /** What lies outside its band today or as proposed, book by book, the dearest first. */
    public Table bands() {
        record Held(Book book, Band band) {}
        return Table.of(
                "",
                List.of(
                        Column.text("Person"),
                        Column.text("Of"),
                        Column.number("Costs nothing"),
                        Column.number("Holds"),
                        Column.number("Costs as proposed")),
                portfolio.books().stream()
                        .flatMap(book -> book.bands().stream().map(band -> new Held(book, band)))
                        .filter(one -> !one.band().holds() || !one.band().held())
                        .sorted(Comparator.comparing((Held one) -> one.band().cost())
                                .reversed())
                        .limit(MOST_ROWS)
                        .map(one -> List.of(
                                call(one.book().person()),
                                one.band().of(),
                                free(one.band()),
                                change(
                                        amount(one.band(), one.band().before()),
                                        amount(one.band(), one.band().after())),
                                Figures.money(portfolio.worth(one.band().cost()))))
                        .toList());
    }

    /** "90 to 110 %" of an even share, or "up to 8". */
    private static String free(Band band) {
        return band.least().isPresent()
                ? "%s to %s of an even share"
                        .formatted(Figures.percent(band.least().getAsDouble()), Figures.percent(band.most()))
                : "up to " + amount(band, band.most());
    }

    private static String amount(Band band, double held) {
        return band.part() == Part.REVENUE ? Figures.percent(held) : Figures.count(Math.round(held));
    }

    private static String change(String before, String after) {
        return before.equals(after) ? before : before + " → " + after;
    }

    public Table frontier() {
        Point none = portfolio.frontier().get(0);
        return Table.of(
                "",
                List.of(
                        Column.number("Moves"),
                        Column.number("Left to pay"),
                        Column.number("Saved"),
                        Column.number("At most possible"),
                        Column.number("Gap")),
                portfolio.frontier().stream()
                        .map(point -> List.of(
                                point.most().isPresent()
                                        ? Figures.count(point.moves())
                                        : "any number: " + Figures.count(point.moves()),
                                Figures.money(portfolio.worth(point.cost())),
                                Figures.money(portfolio.worth(none.cost().minus(point.cost()))),
                                Figures.money(portfolio.worth(none.cost().minus(point.bound()))),
                                Figures.share(portfolio.gap(point))))
                        .toList());
    }
}
