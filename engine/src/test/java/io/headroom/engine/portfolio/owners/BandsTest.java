package io.headroom.engine.portfolio.owners;

import static io.headroom.engine.sample.Samples.aBlueprint;
import static io.headroom.engine.sample.Samples.aPerson;
import static io.headroom.engine.sample.Samples.anAccount;
import static io.headroom.engine.sample.Samples.anActivity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.blueprint.Attribute.Field;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.blueprint.Condition.Compare;
import io.headroom.engine.model.blueprint.Condition.Comparison;
import io.headroom.engine.model.blueprint.Condition.Operand;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.portfolio.Band;
import io.headroom.engine.model.portfolio.Candidates;
import io.headroom.engine.model.portfolio.Parts.Part;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Move;
import io.headroom.engine.model.portfolio.Portfolio.Reason;
import io.headroom.engine.proof.PortfolioProof;
import io.headroom.engine.sample.AccountBuilder;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each band alone, on two books of accounts that ask the same hours; hours away from the mean cost nothing here, and a move one hour.
 *
 * <pre>
 *   before   Ada: a1 a2 a3 which renew in spring      Ben: b1 b2 b3 which renew in summer
 *   after    Ada: two of them, and one of Ben's       Ben: two of his, and one of Ada's
 * </pre>
 */
class BandsTest {
    private static Asked company(AccountBuilder... accounts) {
        return Asked.minutesAMonth(600)
                .with(aPerson("Ada"), aPerson("Ben"))
                .with(Setting.IMBALANCE_PRICE, 0)
                .with(Setting.MOVE_PRICE, 1)
                .with(Setting.REVENUE_PRICE, 0.05)
                .with(Setting.RENEWALS_PRICE, 10)
                .with(Setting.MIX_PRICE, 10)
                .with(accounts);
    }

    private static AccountBuilder of(String owner, String account) {
        return anAccount(account).ownedBy(owner);
    }

    private static Portfolio proven(Asked company, int moves) {
        Portfolio portfolio = company.moving(moves);
        assertThat(PortfolioProof.faults(company.request(moves), portfolio)).isEmpty();
        return portfolio;
    }

    private static Stream<String> reasons(Portfolio portfolio) {
        return portfolio.moves().stream().map(Move::why).flatMap(List::stream).map(Reason::words);
    }

    /** Ada's book brings 400,000, Ben's 200,000: 133 and 67 % of an even share. */
    @Test
    void revenueMovesToTheBookThatHasLessOfIt() {
        Asked company = company(
                of("ada", "a1").paying(300_000),
                of("ada", "a2").paying(100_000),
                of("ben", "b1").paying(100_000),
                of("ben", "b2").paying(100_000));

        Portfolio portfolio = proven(company, 5);

        assertThat(portfolio.moves())
                .singleElement()
                .satisfies(move -> assertThat(move.name()).isEqualTo("a2"));
        assertThat(reasons(portfolio))
                .containsExactlyInAnyOrder(
                        "brings the revenue of Ada nearer to an even share (133 → 100 %)",
                        "brings the revenue of Ben nearer to an even share (67 → 100 %)", "costs a change of owner");
        assertThat(proven(company.with(Setting.REVENUE_PRICE, 0), 5).moves()).isEmpty();
    }

    /** 70,000 above the band and 70,000 below it, as much as comes with 56 h each. */
    @Test
    void revenueOutsideItsBandCostsWhatTheHoursWouldThatComeWithIt() {
        Portfolio portfolio =
                proven(company(of("ada", "a1").paying(400_000), of("ben", "b1").paying(200_000)), 0);

        assertThat(portfolio.parts().of(Part.REVENUE).inHours()).isCloseTo(2 * 28 * 0.05, within(1e-4));
        Band band = portfolio.books().get(0).bands().get(0);
        assertThat(band.before()).isCloseTo(4 / 3.0, within(1e-4));
        assertThat(band.most()).isCloseTo(1.1, within(1e-4));
        assertThat(band.least().orElseThrow()).isCloseTo(0.9, within(1e-4));
    }

    static Stream<Named<AccountBuilder[]>> bunches() {
        return Stream.of(
                Named.of("renewals", bunch(one -> one.renewingOn("2027-04-30"), one -> one.renewingOn("2027-07-01"))),
                Named.of(
                        "classes",
                        bunch(one -> one.described("bcg", "Star"), one -> one.described("bcg", "Cash-Cows"))));
    }

    private static AccountBuilder[] bunch(UnaryOperator<AccountBuilder> adas, UnaryOperator<AccountBuilder> bens) {
        return Stream.of("1", "2", "3")
                .flatMap(at -> Stream.of(adas.apply(of("ada", "a" + at)), bens.apply(of("ben", "b" + at))))
                .toArray(AccountBuilder[]::new);
    }

    @ParameterizedTest
    @MethodSource("bunches")
    void whatIsBunchedInTwoBooksIsExchanged(AccountBuilder... bunched) {
        Portfolio portfolio = proven(company(bunched), 5);

        assertThat(portfolio.moves()).extracting(Move::name).containsExactlyInAnyOrder("a1", "b1");
        assertThat(reasons(portfolio))
                .containsAnyOf(
                        "takes renewals off Ada (3 → 2 in April to June 2027; up to 2 cost nothing)",
                        "takes stars off Ada (3 → 2; up to 2 cost nothing)");
        assertThat(proven(company(bunched).with(Setting.RENEWALS_PRICE, 0).with(Setting.MIX_PRICE, 0), 5)
                        .moves())
                .isEmpty();
    }

    @Test
    void aRenewalDateThatWasGuessedIsNone() {
        AccountBuilder[] bunched = bunch(
                one -> one.renewingOn("2027-04-30").guessed(Guess.RENEWAL_SPREAD),
                one -> one.renewingOn("2027-07-01").guessed(Guess.RENEWAL_SPREAD));

        assertThat(proven(company(bunched), 5).moves()).isEmpty();
    }

    /** Two accounts at risk among four: one is a third of an even book of two, rounded up; so the new one goes to Ben. */
    @Test
    void anAccountAtRiskGoesToWhoeverHasFewerOfThem() {
        Asked company = company(
                        of("ada", "a1").healthy(30),
                        of("ben", "b1").healthy(80),
                        of("ben", "b2"),
                        anAccount("new").healthy(40))
                .with(Setting.IMBALANCE_PRICE, 0.1);

        assertThat(proven(company, 0).placements().get(0).to()).hasToString("ben");
        Candidates candidates = new PortfolioOptimizer(1)
                .candidates(company.request(0), new AccountId("new"))
                .orElseThrow();
        assertThat(candidates.people().get(1).why())
                .extracting(Reason::words)
                .contains("puts accounts at risk on Ada (1 → 2; up to 1 cost nothing)");
        assertThat(proven(company.with(Setting.RISK_SHARE, 1), 0)
                        .placements()
                        .get(0)
                        .to())
                .hasToString("ada");
    }

    /** Ada has one large account and Ben ten small ones: their revenue is not compared. */
    @Test
    void onlyBooksOfOneKindAreCompared() {
        Condition large = new Compare(new Operand.Of(Field.ARR), Comparison.AT_LEAST, new Operand.Literal(100_000));
        Asked company = company(of("ada", "large").paying(900_000))
                .with(aBlueprint()
                        .with(anActivity("work").taking(600).build())
                        .withSegment("enterprise", large, "full")
                        .withSegment("small", Condition.ALWAYS, "full")
                        .build());
        for (int at = 0; at < 10; at++) {
            company.with(of("ben", "small-" + at).paying(1_000));
        }

        assertThat(proven(company, 5).moves()).isEmpty();
        assertThat(proven(company, 5).parts().of(Part.REVENUE).micros()).isZero();
    }
}
