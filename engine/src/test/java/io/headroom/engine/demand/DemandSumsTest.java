package io.headroom.engine.demand;

import static io.headroom.engine.demand.Fixture.account;
import static io.headroom.engine.demand.Fixture.activity;
import static io.headroom.engine.demand.Fixture.blueprint;
import static io.headroom.engine.demand.Fixture.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.headroom.engine.model.Effort;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Cadence.Unit;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.StageWork;
import io.headroom.engine.proof.DemandProof;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What adds up: books, lines and a slow count, in any order and on any number of threads. */
class DemandSumsTest {
    private static final Cadence MONTHLY = new Cadence.Every(1, Unit.MONTH);
    private static final Cadence QUARTERLY = new Cadence.Every(1, Unit.QUARTER);

    private static Demand total(PlanRequest request) {
        return new DemandModel(request, 1).total();
    }

    private static MonthlyHours levelled(Demand demand) {
        return demand.levelled(row -> true);
    }

    @Test
    void booksAddUpToRowsExactly() {
        PlanRequest request = request(
                blueprint(
                        activity("call", MONTHLY, 47),
                        activity("ticket", new Cadence.Events(0.3, Optional.empty()), 13)),
                accounts(57));
        Demand demand = total(request);
        MonthlyHours books =
                MonthlyHours.none(request.horizon().first(), request.horizon().computed());
        for (Demand.Book book : demand.books()) {
            books = books.plus(book.levelled());
        }

        assertThat(books).isEqualTo(levelled(demand));
    }

    @Test
    void theTotalEqualsTheLinesOfAllAccountsToTheLastDigit() {
        PlanRequest request = request(
                blueprint(
                        activity("call", MONTHLY, 47),
                        activity("ticket", new Cadence.Events(0.3, Optional.empty()), 13)),
                accounts(57));
        DemandModel model = new DemandModel(request, 1);
        long lines = request.accounts().stream()
                .flatMap(account -> model.of(account).works().stream())
                .mapToLong(work -> work.hours().micros())
                .sum();

        assertThat(lines).isEqualTo(model.total().raw(row -> true).total().micros());
    }

    @Test
    void stagesHoldEveryDayOfEveryAccountAndEveryHour() {
        PlanRequest request = request(
                blueprint(
                        activity("call", MONTHLY, 47),
                        activity("ticket", new Cadence.Events(0.3, Optional.empty()), 13)),
                accounts(57));
        Demand demand = total(request);
        int months = request.horizon().months();
        long days = demand.stages().stream().mapToLong(StageWork::accountDays).sum();
        Hours parts = demand.stages().stream()
                .map(stage -> stage.front().plus(stage.back()))
                .reduce(Hours.NONE, Hours::plus);

        assertThat(days).isEqualTo(57L * demand.stages().get(0).days());
        assertThat(parts).isEqualTo(levelled(demand).sum(0, months));
    }

    @Test
    void littlesLawHoldsInEveryStage() {
        StageWork stage = new StageWork(new StageId("onboarding"), 73, 73 * 30, 365, List.of());

        assertThat(stage.accounts()).isEqualTo(6);
        assertThat(stage.stay()).hasValue(30);
        assertThat(stage.accounts() / stage.stay().orElseThrow())
                .isCloseTo(stage.perMonth() / (365.25 / 12), within(1e-12));
    }

    @Test
    void agreesWithASlowCountDayByDay() {
        PlanRequest request = request(
                blueprint(
                        activity("qbr", QUARTERLY, new Effort(40, 97, 200), 45, Set.of()),
                        activity("kick-off", new Cadence.Once(), Effort.exactly(601), 0, Set.of("onboarding")),
                        activity("renew", new Cadence.BeforeRenewal(60), new Effort(100, 331, 600), 20, Set.of()),
                        activity("ticket", new Cadence.Events(0.37, Optional.empty()), 13)),
                account("A"),
                account("B", "2026-11-20", "2027-11-20"),
                account("C", "2027-03-31", ""),
                account("D", "2024-02-29", "2027-02-28"));
        DemandModel model = new DemandModel(request, 1);

        assertThat(DemandProof.faults(
                        model.total(),
                        request.accounts().stream().map(model::of).toList()))
                .isEmpty();
    }

    @Test
    void neitherTheOrderOfAccountsNorTheNumberOfThreadsMatters() {
        Activity qbr = activity("qbr", QUARTERLY, Effort.exactly(97), 45, Set.of());
        List<Account> accounts = new ArrayList<>(List.of(accounts(2500)));
        Demand one = total(request(blueprint(qbr), Assumptions.usual(Fixture.USD), accounts));
        Collections.shuffle(accounts, new Random(7));
        Demand two = new DemandModel(request(blueprint(qbr), Assumptions.usual(Fixture.USD), accounts), 2).total();

        assertThat(two).isEqualTo(one);
    }

    @Test
    void doublingMinutesDoublesHoursWithinAMicroHourALine() {
        PlanRequest single = request(blueprint(activity("call", MONTHLY, 47)), accounts(57));
        PlanRequest twice = request(blueprint(activity("call", MONTHLY, 94)), accounts(57));
        long lines =
                new DemandModel(single, 1).of(single.accounts().get(0)).works().size() * 57L + 57;

        assertThat(total(twice).raw(row -> true).total().micros())
                .isCloseTo(
                        2 * total(single).raw(row -> true).total().micros(),
                        org.assertj.core.data.Offset.offset(lines));
    }

    private static Account[] accounts(int count) {
        return IntStream.range(0, count).mapToObj(at -> account("A-" + at)).toArray(Account[]::new);
    }
}
