package io.headroom.engine.portfolio.owners;

import static io.headroom.engine.sample.Samples.aPerson;
import static io.headroom.engine.sample.Samples.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.portfolio.Parts.Part;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Reason;
import io.headroom.engine.proof.PortfolioProof;
import io.headroom.engine.sample.AccountBuilder;
import io.headroom.engine.sample.PersonBuilder;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each ask alone: one account of 120 hours, with Ada today, and Ben who meets what it asks.
 *
 * <pre>
 *   an account in Germany     Ada, US → Ben, DE-BE     stays if nobody says where Ada lives, or that it is in Germany
 * </pre>
 */
class AsksTest {
    private record Case(
            String name, AccountBuilder account, PersonBuilder ada, Setting price, Part part, String fault) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> unmet() {
        return Stream.of(
                region(
                        "a region",
                        anAccount("a").locatedIn("de"),
                        aPerson("Ada").livingIn("US")),
                zone("six hours away", anAccount("a").inTimezone("Europe/Berlin"), "America/New_York"),
                zone("an offset", anAccount("a").inTimezone("+01:00"), "GMT-5"),
                senior("large", anAccount("a").paying(100_000), aPerson("Ada").ofSeniority("Junior")),
                senior("at risk", anAccount("a").healthy(49), aPerson("Ada").ofSeniority("junior")),
                senior(
                        "new here",
                        anAccount("a").paying(100_000),
                        aPerson("Ada").hiredOn("2026-07-02")));
    }

    static Stream<Case> met() {
        return Stream.of(
                region(
                        "nobody lives there",
                        anAccount("a").locatedIn("FR"),
                        aPerson("Ada").livingIn("US")),
                region("unknown where Ada lives", anAccount("a").locatedIn("DE"), aPerson("Ada")),
                region(
                        "a part of the region",
                        anAccount("a").locatedIn("DE"),
                        aPerson("Ada").livingIn("DE-BY")),
                zone("no such zone", anAccount("a").inTimezone("Mars"), "America/New_York"),
                zone("three hours away", anAccount("a").inTimezone("Europe/Berlin"), "Asia/Dubai"),
                senior("small", anAccount("a").paying(99_999), aPerson("Ada").ofSeniority("junior")),
                senior(
                        "here for long",
                        anAccount("a").paying(100_000),
                        aPerson("Ada").hiredOn("2026-07-01")),
                senior(
                        "a word for more",
                        anAccount("a").paying(100_000),
                        aPerson("Ada").ofSeniority("mid").hiredOn("2026-12-01")));
    }

    private static Case region(String name, AccountBuilder account, PersonBuilder ada) {
        return new Case(name, account, ada, Setting.REGION_PRICE, Part.REGION, "lives in another region");
    }

    private static Case zone(String name, AccountBuilder account, String adas) {
        return new Case(
                name,
                account,
                aPerson("Ada").inTimezone(adas),
                Setting.TIMEZONE_PRICE,
                Part.TIMEZONE,
                "lives in a distant time zone");
    }

    private static Case senior(String name, AccountBuilder account, PersonBuilder ada) {
        return new Case(name, account, ada, Setting.SENIORITY_PRICE, Part.SENIORITY, "has little experience");
    }

    private static Asked company(Case one) {
        return Asked.minutesAMonth(600)
                .with(one.ada(), aPerson("Ben").livingIn("DE-BE").inTimezone("Europe/Berlin"))
                .with(Setting.IMBALANCE_PRICE, 0)
                .with(Setting.REVENUE_PRICE, 0)
                .with(Setting.RISK_PRICE, 0)
                .with(one.price(), 0.1)
                .with(one.account().ownedBy("ada"));
    }

    private static Portfolio proven(Asked company, int moves) {
        Portfolio portfolio = company.moving(moves);
        assertThat(PortfolioProof.faults(company.request(moves), portfolio)).isEmpty();
        return portfolio;
    }

    @ParameterizedTest
    @MethodSource("unmet")
    void whatTheOwnerDoesNotMeetCosts(Case one) {
        Asked company = company(one);

        assertThat(proven(company, 0).parts().of(one.part()).inHours()).isEqualTo(12);
        assertThat(new PortfolioOptimizer(1)
                        .candidates(company.request(0), new AccountId("a")).orElseThrow().people().stream()
                                .flatMap(person -> person.why().stream())
                                .map(Reason::words))
                .contains("leaves Ada, who " + one.fault());
    }

    @ParameterizedTest
    @MethodSource("met")
    void whatIsMetOrUnknownCostsNothing(Case one) {
        assertThat(proven(company(one), 0).parts().of(one.part()).micros()).isZero();
    }

    /** The owner of today may keep what others like her may not take, at the price that it usually has. */
    @ParameterizedTest
    @MethodSource("unmet")
    void atTheHighestPriceItIsARule(Case one) {
        Asked company = company(one).with(one.price(), 100).with(anAccount("b").ownedBy("ben"));
        Asked turned = Asked.minutesAMonth(600)
                .with(one.ada(), aPerson("Ben").livingIn("DE-BE").inTimezone("Europe/Berlin"))
                .with(one.price(), 100)
                .with(one.account().ownedBy("ben"));

        assertThat(proven(company, 0).holdings().get(0).to()).hasToString("Optional[ada]");
        assertThat(proven(company, 0).parts().of(one.part()).inHours())
                .isEqualTo(120 * one.price().usual());
        assertThat(new PortfolioOptimizer(1)
                        .candidates(turned.request(0), new AccountId("a"))
                        .orElseThrow()
                        .people()
                        .get(1)
                        .rules())
                .contains(one.fault());
    }
}
