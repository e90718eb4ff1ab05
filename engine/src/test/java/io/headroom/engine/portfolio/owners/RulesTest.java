package io.headroom.engine.portfolio.owners;

import static io.headroom.engine.sample.Samples.aBlueprint;
import static io.headroom.engine.sample.Samples.aPerson;
import static io.headroom.engine.sample.Samples.anAccount;
import static io.headroom.engine.sample.Samples.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.portfolio.Candidates;
import io.headroom.engine.model.portfolio.Candidates.Candidate;
import io.headroom.engine.model.portfolio.OwnershipRules;
import io.headroom.engine.model.portfolio.OwnershipRules.Bond;
import io.headroom.engine.model.portfolio.OwnershipRules.Freeze;
import io.headroom.engine.model.portfolio.OwnershipRules.Pair;
import io.headroom.engine.model.portfolio.Parts.Part;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Move;
import io.headroom.engine.model.portfolio.Portfolio.Placement;
import io.headroom.engine.model.portfolio.Portfolio.Reason;
import io.headroom.engine.proof.PortfolioProof;
import io.headroom.engine.sample.AccountBuilder;
import io.headroom.engine.sample.PersonBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each rule alone, on two books.
 *
 * <pre>
 *   30 h a month for each account, about 108 direct hours a month for each person
 *   before   Ada: a1 a2 a3 a4       Ben: –
 *   after    Ada: a1 a2             Ben: a3 a4     unless a rule holds them
 * </pre>
 */
class RulesTest {
    private static final String FIRST_OF_JANUARY = "the day of the accounts is 2027-01-01";

    private static Asked company(UnaryOperator<AccountBuilder> account, UnaryOperator<PersonBuilder> ben) {
        Asked company = Asked.minutesAMonth(1_800).with(aPerson("Ada"), ben.apply(aPerson("Ben")));
        for (int at = 1; at <= 4; at++) {
            company.with(account.apply(anAccount("a" + at).ownedBy("ada")));
        }
        return company;
    }

    private static Asked company() {
        return company(account -> account, ben -> ben);
    }

    @Test
    void halfOfAnOverloadedBookGoesToWhoeverHasRoom() {
        Portfolio portfolio = company().moving(10);

        assertThat(portfolio.moves()).hasSize(2).allSatisfy(move -> {
            assertThat(move.from().value()).isEqualTo("ada");
            assertThat(move.to().value()).isEqualTo("ben");
            assertThat(move.gain().micros()).isPositive();
        });
        assertThat(portfolio.moves().get(0).why())
                .extracting(Reason::words)
                .anyMatch(words -> words.startsWith("takes overload off Ada ("))
                .contains("costs a change of owner");
        assertThat(portfolio.chosen().bound()).isEqualTo(portfolio.chosen().cost());
    }

    @Test
    void nobodyChangesHandsBetweenBooksThatHoldNextToNothing() {
        Asked company = Asked.minutesAMonth(180).with(aPerson("Ada"), aPerson("Ben"));
        for (int at = 1; at <= 4; at++) {
            company.with(anAccount("a" + at).ownedBy("ada"));
        }

        assertThat(company.moving(10).moves()).isEmpty();
    }

    @Test
    void noMoreThanWasAllowedMove() {
        assertThat(company().moving(1).moves()).hasSize(1);
        assertThat(company().moving(0).moves()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void noBookChangesMoreThanItMay(int most) {
        Asked company = company().with(Setting.MOVES_PER_PERSON, most);

        assertThat(company.moving(10).moves()).hasSize(Math.min(2, most));
        assertThat(PortfolioProof.faults(company.request(10), company.moving(10)))
                .isEmpty();
    }

    static Stream<Named<Asked>> heldBooks() {
        return Stream.of(
                held("pinned", AccountBuilder::pinned),
                held("renews within 60 days; " + FIRST_OF_JANUARY, account -> account.renewingOn("2027-03-01")),
                held("changed hands within 90 days", account -> account.since("2026-10-05")),
                held("at risk", account -> account.healthy(49)),
                Named.of("a freeze by key", company().with(freeze(Set.of("a1", "a2", "a3", "a4"), Condition.ALWAYS))),
                Named.of("a freeze by a rule", company().with(freeze(Set.of(), Condition.ALWAYS))),
                Named.of("must not go to Ben", company().with(pairs("Ben", Bond.NEVER))),
                Named.of("must be Ada's", company().with(pairs("ada", Bond.ALWAYS))),
                Named.of(
                        "a language that Ben does not speak",
                        company(account -> account.speaking("de"), ben -> ben.speaking("en", "fr"))),
                taken("Ben leaves", ben -> ben.leavingOn("2027-10-01")),
                taken("Ben is not here yet", ben -> ben.hiredOn("2027-02-01")),
                taken("Ben works no hours", ben -> ben.partTime(0)),
                taken("Ben may have none", ben -> ben.havingAtMost(0)),
                Named.of("a move costs more than it saves", company().with(Setting.MOVE_PRICE, 1_000)));
    }

    private static Named<Asked> held(String name, UnaryOperator<AccountBuilder> account) {
        return Named.of(name, company(account, ben -> ben));
    }

    private static Named<Asked> taken(String name, UnaryOperator<PersonBuilder> ben) {
        return Named.of(name, company(account -> account, ben));
    }

    private static OwnershipRules freeze(Set<String> accounts, Condition when) {
        Set<AccountId> keys = accounts.stream().map(AccountId::new).collect(java.util.stream.Collectors.toSet());
        return new OwnershipRules(
                List.of(),
                List.of(new Freeze(
                        keys,
                        keys.isEmpty() ? when : new Condition.Constant(false),
                        Optional.of(LocalDate.of(2027, 1, 2)),
                        "merger")));
    }

    private static OwnershipRules pairs(String person, Bond bond) {
        return new OwnershipRules(
                Stream.of("a1", "a2", "a3", "a4")
                        .map(account -> new Pair(new AccountId(account), person, bond, ""))
                        .toList(),
                List.of());
    }

    @ParameterizedTest
    @MethodSource("heldBooks")
    void aRuleAloneKeepsEveryAccountWhereItIs(Asked company) {
        Portfolio portfolio = company.moving(10);

        assertThat(portfolio.moves()).isEmpty();
        assertThat(portfolio.unplaced()).isEmpty();
        assertThat(PortfolioProof.faults(company.request(10), portfolio)).isEmpty();
    }

    static Stream<Named<Asked>> looseBooks() {
        return Stream.of(
                held("renews on the 60th day", account -> account.renewingOn("2027-03-02")),
                held(
                        "renews soon by a guess",
                        account -> account.renewingOn("2027-02-01")
                                .guessed(io.headroom.engine.model.account.Guess.RENEWAL_SPREAD)),
                held("changed hands on the 90th day before", account -> account.since("2026-10-03")),
                held("not at risk", account -> account.healthy(50)),
                Named.of(
                        "a freeze that is over",
                        company()
                                .with(new OwnershipRules(
                                        List.of(),
                                        List.of(new Freeze(
                                                Set.of(),
                                                Condition.ALWAYS,
                                                Optional.of(LocalDate.of(2027, 1, 1)),
                                                ""))))),
                Named.of("Ben says nothing of languages", company(account -> account.speaking("de"), ben -> ben)));
    }

    @ParameterizedTest
    @MethodSource("looseBooks")
    void aRuleHoldsOnlyAsFarAsItSays(Asked company) {
        assertThat(company.moving(10).moves()).hasSize(2);
    }

    /** Ada leaves on 20 January: her whole book goes to Ben, whatever holds it, and counts as no move. */
    @Test
    void aLeaversBookIsHandedOverWithoutCounting() {
        Asked company = Asked.minutesAMonth(1_800)
                .with(aPerson("Ada").leavingOn("2027-01-20"), aPerson("Ben"))
                .with(anAccount("a1").ownedBy("ada").pinned(), anAccount("a2").ownedBy("ada"));

        Portfolio portfolio = company.moving(0);

        assertThat(portfolio.placements()).hasSize(2).allSatisfy(one -> {
            assertThat(one.to().value()).isEqualTo("ben");
            assertThat(one.because()).isEqualTo("Ada leaves on 2027-01-20");
        });
        assertThat(portfolio.moves()).isEmpty();
    }

    /** Orion and Orion East belong together: both go or none. */
    @Test
    void aFamilyMovesTogetherAndCountsForEachMember() {
        Asked company = company()
                .with(Setting.MOVE_PRICE, 1)
                .with(anAccount("a1-east").under("a1").ownedBy("ada"));

        assertThat(company.moving(1).moves())
                .extracting(Move::along)
                .allSatisfy(along -> assertThat(along).isEmpty());
        assertThat(PortfolioProof.faults(company.request(3), company.moving(3))).isEmpty();
    }

    /** A member of the family without an owner goes to the family's owner, though others have more room. */
    @Test
    void aNewMemberOfAFamilyGoesToItsOwner() {
        Asked company = company().with(anAccount("a1-west").under("a1"));

        assertThat(company.moving(0).placements())
                .singleElement()
                .extracting(Placement::to)
                .hasToString("ada");
    }

    /** Cleo has most room, Ben some; Dan speaks no German, and Eve may have no more. */
    @Test
    void saysOfEverybodyWhatItWouldChangeOrWhichRuleStopsIt() {
        Asked company = company()
                .with(
                        aPerson("Cleo"),
                        aPerson("Dan").speaking("en"),
                        aPerson("Eve").havingAtMost(0))
                .with(anAccount("b1").ownedBy("ben"), anAccount("new").speaking("de"));

        Candidates candidates = new PortfolioOptimizer(1)
                .candidates(company.request(0), new AccountId("new"))
                .orElseThrow();

        assertThat(candidates.proposed()).hasToString("Optional[cleo]");
        assertThat(candidates.people())
                .extracting(one -> one.person().value())
                .containsExactly("cleo", "ben", "ada", "dan", "eve");
        assertThat(candidates.people())
                .extracting(Candidate::rules)
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("does not speak de"),
                        List.of("has as many accounts as allowed, 0"));
        Candidate ada = candidates.people().get(2);
        assertThat(ada.why().get(0).words()).startsWith("puts overload on Ada (");
        assertThat(ada.saves().micros()).isNegative();
    }

    @Test
    void anAccountThatIsHeldSaysWhy() {
        Asked company = company(AccountBuilder::pinned, ben -> ben);

        Candidates candidates = new PortfolioOptimizer(1)
                .candidates(company.request(0), new AccountId("a1"))
                .orElseThrow();

        assertThat(candidates.people().get(1).rules()).containsExactly("a1 is pinned");
        assertThat(candidates.people().get(1).saves().micros()).isPositive();
    }

    @Test
    void anAccountOfNobodyHereHasNoCandidates() {
        assertThat(new PortfolioOptimizer(1).candidates(company().request(0), new AccountId("other")))
                .isEmpty();
    }

    /** 30 h a month need "advisory": Ada has other skills, Ben has it; he takes what fits him better though both have room. */
    @Test
    void hoursOutsideSkillsCost() {
        Asked company = Asked.minutesAMonth(60)
                .with(aBlueprint()
                        .with(anActivity("advice")
                                .taking(600)
                                .needing("Advisory")
                                .build())
                        .build())
                .with(aPerson("Ada").skilledIn("retail"), aPerson("Ben").skilledIn("advisory"))
                .with(Setting.IMBALANCE_PRICE, 0)
                .with(anAccount("a1").ownedBy("ada"));

        Portfolio portfolio = company.moving(1);

        assertThat(portfolio.moves())
                .singleElement()
                .satisfies(move -> assertThat(move.why().get(0).words())
                        .isEqualTo("asks less outside the skills and industries of Ben"));
        assertThat(portfolio.parts().of(Part.MISFIT).micros()).isZero();
    }
}
