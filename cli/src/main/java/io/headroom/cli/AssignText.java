package io.headroom.cli;

import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Hold;
import io.headroom.formats.document.Naming;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Labels;
import io.headroom.report.words.PortfolioSentence;
import io.headroom.report.words.PortfolioTables;
import io.headroom.report.words.Table;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
        PortfolioTables tables = new PortfolioTables(portfolio, book -> naming.text(book.name()), naming::text);
        PortfolioSentence sentence = new PortfolioSentence(portfolio, tables);
        out.println("As of %s, for %s: %s, accounts that one of them owns or should own: %s"
                .formatted(
                        Figures.date(request.horizon().asOf()),
                        Figures.months(
                                request.horizon().first(),
                                request.horizon().month(request.horizon().months() - 1)),
                        labels.of(portfolio.role()),
                        Figures.count(portfolio.holdings().size())));
        answer(sentence);
        if (portfolio.holdings().isEmpty()) {
            out.flush();
            return;
        }
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
        left(sentence);
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

    private void answer(PortfolioSentence sentence) {
        head("The answer");
        text.paragraph(sentence.saved(), paint::bold);
        sentence.overloaded().ifPresent(this::paragraph);
    }

    private void left(PortfolioSentence sentence) {
        paragraph(sentence.left());
        sentence.outside().ifPresent(this::paragraph);
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
