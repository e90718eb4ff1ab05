package io.headroom.engine.portfolio.owners;

import static io.headroom.engine.sample.Samples.aPerson;
import static io.headroom.engine.sample.Samples.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.people.Post;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.portfolio.Parts.Part;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Book;
import io.headroom.engine.model.portfolio.Portfolio.Cover;
import io.headroom.engine.model.portfolio.Portfolio.Reason;
import io.headroom.engine.model.portfolio.Portfolio.Standing;
import io.headroom.engine.model.portfolio.Portfolio.Start;
import io.headroom.engine.proof.PortfolioProof;
import io.headroom.engine.sample.AccountBuilder;
import io.headroom.engine.sample.PersonBuilder;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who starts later, on 1 January 2027.
 *
 * <pre>
 *   30 h a month for each account; the ramp is 0, 0.5, 0.5, 1
 *   before   Ada: a1 a2 a3 a4       Nora, from 1 February: –
 *   after    Ada: a1 a2 a3          Nora: a4, which Ada covers until 1 March
 * </pre>
 */
class StartersTest {
    private static Asked company(PersonBuilder nora) {
        Asked company = Asked.minutesAMonth(1_800).with(aPerson("Ada"), nora).with(Setting.STARTER_DAYS, 60);
        for (int at = 1; at <= 4; at++) {
            company.with(anAccount("a" + at).ownedBy("ada"));
        }
        return company;
    }

    private static PersonBuilder nora() {
        return aPerson("Nora").hiredOn("2027-02-01");
    }

    private static Portfolio proven(Asked company, int moves) {
        Portfolio portfolio = company.moving(moves);
        assertThat(PortfolioProof.faults(company.request(moves), portfolio)).isEmpty();
        return portfolio;
    }

    private static Book nora(Portfolio portfolio) {
        return portfolio.books().get(1);
    }

    @Test
    void whoHasNotStartedTakesNothingUnlessItIsAskedFor() {
        Portfolio portfolio = proven(company(nora()).with(Setting.STARTER_DAYS, 0), 10);

        assertThat(portfolio.moves()).isEmpty();
        assertThat(nora(portfolio).standing()).isEqualTo(Standing.NOT_YET);
        assertThat(portfolio.notes())
                .contains("Nora starts on 2027-02-01: takes nothing before; starter_days plans accounts ahead.");
    }

    /** March is the first whole month in which the ramp leaves direct hours: two months of 30 h remain to be covered. */
    @Test
    void theOwnerOfTodayCoversAtAPriceUntilTheNewOneCarries() {
        Portfolio portfolio = proven(company(nora()), 1);

        assertThat(portfolio.moves()).singleElement().satisfies(move -> {
            assertThat(move.to()).hasToString("nora");
            assertThat(move.cover().flatMap(Cover::by)).hasToString("Optional[ada]");
            assertThat(move.cover().map(Cover::until)).contains(LocalDate.of(2027, 3, 1));
            assertThat(move.cover().orElseThrow().hours().inHours()).isEqualTo(60);
            assertThat(move.why())
                    .filteredOn(reason -> reason.words().equals("needs Ada to cover 60.0 h until 2027-03-01"))
                    .singleElement()
                    .extracting(reason -> reason.saves().inHours())
                    .isEqualTo(-60.0);
        });
        assertThat(portfolio.parts().of(Part.COVER).inHours()).isEqualTo(60);
    }

    @Test
    void coverThatIsTooDearLeavesAccountsWhereTheyAre() {
        assertThat(proven(company(nora()).with(Setting.COVER_PRICE, 100), 10).moves())
                .isEmpty();
    }

    /** Nora's ramp lasts three months, so she takes in three times as many; at home nothing is counted. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0.34, 1", "10, 2"})
    void aStarterTakesInSoManyForEachMonthOfTheRamp(double intake, int moves) {
        Asked company = company(nora()).with(Setting.STARTER_INTAKE, intake).with(Setting.COVER_PRICE, 0);

        assertThat(proven(company, 10).moves()).hasSize(moves);
    }

    @Test
    void whoIsHereAndStillNewTakesInSoManyToo() {
        Asked company = company(aPerson("Nora").hiredOn("2026-12-01")).with(Setting.STARTER_INTAKE, 0.5);

        assertThat(proven(company, 10).moves()).hasSize(1);
        assertThat(new PortfolioOptimizer(1)
                        .candidates(company.request(10), new AccountId("a2")).orElseThrow().people().stream()
                                .flatMap(person -> person.rules().stream()))
                .containsExactly("has as many accounts to take in while new as allowed, 1");
    }

    @Test
    void whoseRampIsOverTakesWhatPays() {
        Asked company = company(aPerson("Nora").hiredOn("2026-10-01")).with(Setting.STARTER_INTAKE, 0);

        assertThat(proven(company, 10).moves()).hasSize(2);
    }

    @Test
    void whoStartsTooLateTakesNothing() {
        assertThat(nora(proven(company(aPerson("Nora").hiredOn("2027-03-03")), 10))
                        .standing())
                .isEqualTo(Standing.NOT_YET);
        assertThat(nora(proven(company(aPerson("Nora").hiredOn("2027-03-02")), 10))
                        .standing())
                .isEqualTo(Standing.STARTS);
    }

    @Test
    void anOpenPositionIsNamedAsOne() {
        Portfolio portfolio = proven(company(aPerson("Nora").openUntil("2027-02-01")), 10);

        assertThat(nora(portfolio).start()).contains(new Start(LocalDate.of(2027, 2, 1), Post.OPEN));
        assertThat(portfolio.notes())
                .contains(
                        "Nora is an open position, to be filled on 2027-02-01: others cover until 2027-03-01 what is planned for this person.");
    }

    /** Ada is full and Ben has room: he covers what is nobody's until Nora carries it. */
    @Test
    void whatIsNobodysIsCoveredByWhoeverHasMostHoursToSpare() {
        Asked company = company(nora())
                .with(aPerson("Ben").havingAtMost(1))
                .with(anAccount("b1").ownedBy("ben"), anAccount("new"))
                .with(Setting.COVER_PRICE, 0);
        Portfolio portfolio = proven(company, 0);

        assertThat(portfolio.placements()).singleElement().satisfies(one -> {
            assertThat(one.to()).hasToString("nora");
            assertThat(one.cover().flatMap(Cover::by).map(Object::toString)).isEqualTo(Optional.of("ben"));
        });
    }

    /** What is urgent needs somebody who is here: it goes to nobody who is not, even where its owner leaves. */
    @ParameterizedTest
    @CsvSource({"renewing, ben", "ill, ben", "calm, nora"})
    void whatIsUrgentGoesToNobodyWhoIsNotHereYet(String state, String to) {
        AccountBuilder account = anAccount("new").renewingOn(state.equals("renewing") ? "2027-01-20" : "2027-12-20");
        Asked company = company(nora())
                .with(aPerson("Ben"))
                .with(state.equals("ill") ? account.healthy(20) : account)
                .with(
                        anAccount("b1").ownedBy("ben"),
                        anAccount("b2").ownedBy("ben"),
                        anAccount("b3").ownedBy("ben"))
                .with(Setting.COVER_PRICE, 0);

        assertThat(proven(company, 0).placements())
                .singleElement()
                .satisfies(one -> assertThat(one.to()).hasToString(to));
        assertThat(new PortfolioOptimizer(1)
                        .candidates(company.request(0), new AccountId("new")).orElseThrow().people().stream()
                                .filter(person -> person.person().value().equals("nora"))
                                .flatMap(person -> person.rules().stream()))
                .allMatch(rule -> rule.startsWith("is not here yet, and the account "))
                .hasSize(to.equals("nora") ? 0 : 1);
    }

    @Test
    void whoHasAnAccountOfAStarterNeedsNobodyToCoverIt() {
        Asked company = company(nora()).with(Setting.COVER_PRICE, 1);

        assertThat(new PortfolioOptimizer(1)
                        .candidates(company.request(1), new AccountId("a1")).orElseThrow().people().stream()
                                .flatMap(person -> person.why().stream())
                                .map(Reason::words))
                .contains("needs nobody to cover 60.0 h until 2027-03-01");
    }
}
