package io.headroom.cli;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.portfolio.Candidates;
import io.headroom.engine.model.portfolio.Candidates.Candidate;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import io.headroom.engine.portfolio.owners.PortfolioOptimizer;
import io.headroom.engine.staffing.StaffingPlanner;
import io.headroom.formats.document.CandidatesDocument;
import io.headroom.formats.document.Naming;
import io.headroom.report.words.Names;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** {@code headroom assign --explain ACCOUNT}: who could own it, and why not somebody. */
final class AssignExplanation {
    private final Terminal terminal;
    private final OutputOptions output;
    private final NameOptions naming;
    private final int threads;

    AssignExplanation(Terminal terminal, OutputOptions output, NameOptions naming, int threads) {
        this.terminal = terminal;
        this.output = output;
        this.naming = naming;
        this.threads = threads;
    }

    int of(PortfolioRequest asked, String account, Optional<String> whyNot) {
        PlanRequest request = asked.plan();
        AccountId id = account(request, account);
        Candidates candidates = new Progress(terminal)
                .during(
                        "Looking for who could own " + account,
                        () -> new PortfolioOptimizer(threads).candidates(asked, id))
                .orElseThrow(() -> Refusal.usage(
                        "--explain %s: no %s owns this account or should own it; \"headroom assign --format csv\" and --role say who could."
                                .formatted(account, asked.role())));
        Optional<Candidate> one = whyNot.map(person -> candidate(request, candidates, person));
        Naming names = naming.or(Names.SHOWN) == Names.SHOWN
                ? Naming.OPEN
                : naming.naming(new StaffingPlanner(threads).plan(request));
        CandidatesDocument document =
                new CandidatesDocument(request, candidates, one.map(List::of).orElse(candidates.people()), names);
        output.write(terminal, to -> {
            switch (output.format()) {
                case JSON -> document.json(to);
                case CSV -> document.csv(to);
                case TABLE -> {
                    CandidatesText text = new CandidatesText(
                            new PrintWriter(to),
                            terminal.width(),
                            new Paint(terminal.colour() && output.out.isEmpty()),
                            names,
                            person -> called(request, names, person),
                            candidates);
                    one.ifPresentOrElse(text::print, text::print);
                }
            }
        });
        return ExitCode.DONE;
    }

    private static String called(PlanRequest request, Naming names, PersonId person) {
        return request.team().person(person).map(Person::name).map(names::text).orElseGet(() -> names.id(person));
    }

    private static AccountId account(PlanRequest request, String asked) {
        return request.accounts().stream()
                .filter(one ->
                        one.id().value().equalsIgnoreCase(asked) || one.name().equalsIgnoreCase(asked))
                .findFirst()
                .map(Account::id)
                .orElseThrow(() -> Refusal.usage("--explain %s: no account is called so. %s"
                        .formatted(
                                asked,
                                Known.instead(
                                        asked,
                                        request.accounts().stream()
                                                .map(Account::name)
                                                .toList()))));
    }

    private static Candidate candidate(PlanRequest request, Candidates candidates, String asked) {
        return candidates.people().stream()
                .filter(one -> one.person().value().equalsIgnoreCase(asked)
                        || request.team()
                                .person(one.person())
                                .filter(person -> person.name().equalsIgnoreCase(asked))
                                .isPresent())
                .findFirst()
                .orElseThrow(() -> Refusal.usage("--why-not %s: nobody of this role is called so. %s"
                        .formatted(
                                asked,
                                Known.instead(
                                        asked,
                                        candidates.people().stream()
                                                .map(one -> one.person().value())
                                                .toList()))));
    }
}
