package io.headroom.engine.demand;

import static io.headroom.engine.demand.Fixture.account;
import static io.headroom.engine.demand.Fixture.activity;
import static io.headroom.engine.demand.Fixture.blueprint;
import static io.headroom.engine.demand.Fixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Effort;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Contract;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Cadence.Unit;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.sample.RandomCompany;
import io.headroom.engine.segment.Segmenter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counted, worked out once for all that are alike, or added one by one: lines come to the same. */
class CountsTest {
    private static final Prepared PREPARED = new Prepared(everyCadence());

    @ParameterizedTest(name = "room for {0} steps and {1} numbers")
    @CsvSource({
        "0, 0",
        "100, 0",
        "3000, 0",
        "50000, 0",
        "4000000, 0",
        "100, 6000000",
        "3000, 6000000",
        "50000, 6000000",
        "4000000, 1000",
        "4000000, 20000"
    })
    void roomChangesNothing(int steps, int numbers) {
        assertSame(tally(PREPARED, new Room(steps, numbers)), tally(PREPARED, Room.USUAL));
    }

    /** Companies in which many accounts began and renew on the same days, and differ in segment, level, factors, stage or owner. */
    @Property(tries = 20)
    void roomChangesNothingForAnyCompany(@ForAll long seed) {
        PlanRequest plain = RandomCompany.of(seed, 120);
        List<Account> accounts = new ArrayList<>();
        for (Account account : plain.accounts()) {
            accounts.add(with(plain.accounts().get(accounts.size() % 3).contract(), account));
        }
        Prepared prepared = new Prepared(new PlanRequest(
                plain.horizon(), plain.blueprint(), plain.assumptions(), accounts, plain.team(), plain.understood()));

        assertSame(tally(prepared, Room.USUAL), tally(prepared, new Room(0, 0)));
    }

    @ParameterizedTest(name = "room for {0} numbers")
    @ValueSource(ints = {0, 6_000_000})
    void countedLinesAreMostOfTheWork(int numbers) {
        assertThat(tally(PREPARED, new Room(0, numbers)).cells).isNotEmpty();
        assertThat(counted(new Room(4_000_000, numbers))).isGreaterThan(0);
        assertThat(counted(new Room(0, numbers))).isZero();
    }

    @Test
    void oldAccountsAreAlikeWhereTheirDatesFallOnTheSameDays() {
        Set<String> starts = Set.of("2019-03-14", "2021-03-14", "2024-03-14");
        Set<String> others = Set.of("2024-04-14", "2024-03-15", "2026-09-14", "2028-03-14");

        assertThat(likenesses(starts)).isEqualTo(1);
        assertThat(likenesses(others)).isEqualTo(4);
    }

    private static void assertSame(Tally one, Tally other) {
        assertThat(one)
                .usingRecursiveComparison()
                .comparingOnlyFields(
                        "cells",
                        "books",
                        "segments",
                        "outside",
                        "entering",
                        "leaving",
                        "ageHours",
                        "ageAccounts",
                        "ageRevenue",
                        "stageEntries",
                        "stageDays",
                        "cut")
                .isEqualTo(other);
    }

    private static Account with(Contract contract, Account plain) {
        return new Account(
                plain.id(),
                plain.name(),
                plain.parent(),
                plain.revenue(),
                contract,
                plain.lifecycle(),
                plain.profile(),
                plain.products(),
                plain.ownership(),
                plain.measures(),
                plain.guesses());
    }

    private static Tally tally(Prepared prepared, Room room) {
        Tally tally = unsettled(prepared, room);
        tally.settle();
        return tally;
    }

    private static int counted(Room room) {
        int[] lines = {0};
        unsettled(PREPARED, room).counts.each((piece, segment, count) -> lines[0] += count);
        return lines[0];
    }

    private static Tally unsettled(Prepared prepared, Room room) {
        Segmenter segmenter = new Segmenter(prepared.request.blueprint());
        return new Accounts(prepared, segmenter, Audience.of(prepared, segmenter), room)
                .counted(0, prepared.request.accounts().size());
    }

    private static long likenesses(Set<String> starts) {
        Segmenter segmenter = new Segmenter(PREPARED.request.blueprint());
        AccountWork work = new AccountWork(PREPARED, Audience.of(PREPARED, segmenter));
        return starts.stream()
                .map(start -> account("A-" + start, start, "2027-03-14"))
                .map(account -> Likeness.of(work.setUp(account, segmenter.place(account)), PREPARED))
                .distinct()
                .count();
    }

    private static PlanRequest everyCadence() {
        return request(
                blueprint(
                        activity("call", new Cadence.Every(1, Unit.MONTH), Effort.exactly(47), 7, Set.of()),
                        activity("note", new Cadence.Every(2, Unit.WEEK), Effort.exactly(13), 3, Set.of()),
                        activity("qbr", new Cadence.Every(1, Unit.QUARTER), new Effort(40, 97, 200), 45, Set.of()),
                        activity("kick-off", new Cadence.Once(), Effort.exactly(601), 0, Set.of("onboarding")),
                        activity("renew", new Cadence.BeforeRenewal(60), new Effort(100, 331, 600), 20, Set.of()),
                        activity("ticket", new Cadence.Events(0.37, Optional.empty()), 13)),
                IntStream.range(0, 200).mapToObj(CountsTest::customer).toArray(Account[]::new));
    }

    private static Account customer(int number) {
        LocalDate start = LocalDate.of(2024, 2, 28).plusDays(17L * number % 1_500);
        return number % 5 == 0
                ? account("A-" + number)
                : account("A-" + number, start.toString(), start.plusYears(1).toString());
    }
}
