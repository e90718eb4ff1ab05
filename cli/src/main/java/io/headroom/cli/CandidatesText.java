package io.headroom.cli;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.portfolio.Candidates;
import io.headroom.engine.model.portfolio.Candidates.Candidate;
import io.headroom.engine.model.portfolio.Portfolio.Reason;
import io.headroom.formats.document.Naming;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who could own one account, on a terminal: the best few with their reasons, and who may not by which rule; or all about one of them. */
final class CandidatesText {
    private static final int BEST = 5;
    private static final int REASONS = 3;

    private final PrintWriter out;
    private final PlanText text;
    private final Paint paint;
    private final Naming naming;
    private final Function<PersonId, String> called;
    private final Candidates candidates;

    CandidatesText(
            PrintWriter out,
            int width,
            Paint paint,
            Naming naming,
            Function<PersonId, String> called,
            Candidates candidates) {
        this.out = out;
        this.text = new PlanText(out, width, paint);
        this.paint = paint;
        this.naming = naming;
        this.called = called;
        this.candidates = candidates;
    }

    void print() {
        head();
        out.println();
        List<Candidate> may =
                candidates.people().stream().filter(Candidate::may).limit(BEST).toList();
        if (!may.isEmpty()) {
            out.println(paint.bold("Who could own it, the best first; all other accounts as proposed"));
            text.table(
                    Table.of(
                            "",
                            List.of(Column.text("Person"), Column.number("Instead"), Column.text("Because it")),
                            may.stream().map(this::row).toList()),
                    cell -> cell);
        }
        List<Candidate> barred =
                candidates.people().stream().filter(one -> !one.may()).toList();
        if (!barred.isEmpty()) {
            out.println();
            out.println(paint.bold("Who may not"));
            text.table(
                    Table.of(
                            "",
                            List.of(Column.text("Person"), Column.number("If it might"), Column.text("What stops it")),
                            barred.stream()
                                    .map(one -> List.of(called.apply(one.person()), saves(one), rules(one)))
                                    .toList()),
                    cell -> cell);
        }
        out.flush();
    }

    /** Why not this one. */
    void print(Candidate one) {
        head();
        String who = called.apply(one.person());
        if (candidates.proposed().filter(one.person()::equals).isPresent()) {
            text.paragraph("%s is who is proposed.".formatted(who), line -> line);
        } else {
            text.paragraph(
                    "%s instead %s %s (%s), all other accounts as proposed."
                            .formatted(
                                    who,
                                    one.saves().micros() < 0 ? "costs" : "saves",
                                    Figures.money(worth(absolute(one.saves()))),
                                    Figures.hours(absolute(one.saves()).inHours())),
                    paint::bold);
        }
        if (!one.may()) {
            text.paragraph("Not allowed: %s.".formatted(rules(one)), line -> line);
        }
        if (!one.why().isEmpty()) {
            text.table(
                    Table.of(
                            "",
                            List.of(Column.text("It"), Column.number("Saves")),
                            one.why().stream()
                                    .map(reason ->
                                            List.of(naming.text(reason.words()), Figures.money(worth(reason.saves()))))
                                    .toList()),
                    cell -> cell);
        }
        out.flush();
    }

    private void head() {
        String today =
                candidates.today().map(called).map(name -> "today " + name).orElse("today nobody");
        String proposed = candidates.proposed().map(called).orElse("nobody");
        out.println(paint.bold("%s: %s, proposed %s".formatted(candidates.name(), today, proposed)));
        if (!candidates.along().isEmpty()) {
            text.paragraph(
                    "With it goes its family: %s."
                            .formatted(candidates.along().stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining(", "))),
                    line -> line);
        }
    }

    private List<String> row(Candidate one) {
        boolean proposed = candidates.proposed().filter(one.person()::equals).isPresent();
        return List.of(
                called.apply(one.person()),
                proposed ? "as proposed" : saves(one),
                one.why().stream().limit(REASONS).map(this::said).collect(Collectors.joining("; ")));
    }

    private String said(Reason reason) {
        return "%s: %s".formatted(naming.text(reason.words()), Figures.money(worth(reason.saves())));
    }

    private String saves(Candidate one) {
        if (one.saves().micros() == 0) {
            return "costs as much";
        }
        return "%s %s"
                .formatted(one.saves().micros() < 0 ? "costs" : "saves", Figures.money(worth(absolute(one.saves()))));
    }

    private String rules(Candidate one) {
        return one.rules().stream().map(naming::text).collect(Collectors.joining("; "));
    }

    private Money worth(Hours hours) {
        return candidates.worth(hours);
    }

    private static Hours absolute(Hours hours) {
        return new Hours(Math.abs(hours.micros()));
    }
}
