package io.headroom.engine.demand;

import static io.headroom.engine.demand.Fixture.account;
import static io.headroom.engine.demand.Fixture.activity;
import static io.headroom.engine.demand.Fixture.blueprint;
import static io.headroom.engine.demand.Fixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Effort;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Cadence.Unit;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.segment.Segmenter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counted or added one by one, lines come to the same. */
class CountsTest {
    private static final int ROOM_FOR_ALL = Counts.MOST_STEPS;
    private static final Prepared PREPARED = new Prepared(everyCadence());

    @ParameterizedTest(name = "room for {0} steps")
    @ValueSource(ints = {0, 100, 3_000, 50_000})
    void roomChangesNothing(int room) {
        assertThat(tally(room))
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
                        "cut")
                .isEqualTo(tally(ROOM_FOR_ALL));
    }

    @Test
    void countedLinesAreMostOfTheWork() {
        assertThat(tally(0).cells).isNotEmpty();
        assertThat(counted(ROOM_FOR_ALL)).isGreaterThan(0);
        assertThat(counted(0)).isZero();
    }

    private static Tally tally(int room) {
        Tally tally = unsettled(room);
        tally.settle();
        return tally;
    }

    private static int counted(int room) {
        int[] lines = {0};
        unsettled(room).counts.each((piece, segment, count) -> lines[0] += count);
        return lines[0];
    }

    private static Tally unsettled(int room) {
        Tally tally = new Tally(PREPARED, room);
        AccountTally taker = new AccountTally(PREPARED, tally);
        Segmenter segmenter = new Segmenter(PREPARED.request.blueprint());
        AccountWork work = new AccountWork(PREPARED, Audience.of(PREPARED, segmenter));
        for (Account account : PREPARED.request.accounts()) {
            AccountWork.Setup setup = work.setUp(account, segmenter.place(account));
            taker.begin(setup);
            work.writeEveryLevel(setup, taker);
            taker.finish();
        }
        return tally;
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
