package io.headroom.engine.staffing;

import static io.headroom.engine.sample.Samples.aBlueprint;
import static io.headroom.engine.sample.Samples.aPerson;
import static io.headroom.engine.sample.Samples.anAccount;
import static io.headroom.engine.sample.Samples.anActivity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.headroom.engine.model.LoadBand;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.PersonReview;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workload calculator for one person: is my book reasonable? */
class BookTest {
    private static final StaffingPlanner PLANNER = new StaffingPlanner(1);

    /** Ada has so many accounts of four hours a month, each of $250,000 a year; Ben has ten, of which nobody says what they pay. */
    private static PlanRequest company(int accounts) {
        List<Account> all = new ArrayList<>();
        for (int at = 0; at < accounts; at++) {
            all.add(anAccount("A-%02d".formatted(at))
                    .ownedBy("ada")
                    .paying(250_000)
                    .renewingOn(at % 2 == 0 ? "2028-06-30" : "2027-01-20")
                    .build());
        }
        for (int at = 0; at < 10; at++) {
            all.add(anAccount("B-%02d".formatted(at)).ownedBy("ben").build());
        }
        return new PlanRequest(
                Made.YEAR,
                aBlueprint().with(anActivity("care").taking(4 * 60).build()).build(),
                Assumptions.usual(Made.USD),
                all,
                new Team(
                        List.of(aPerson("Ada").build(), aPerson("Ben").build()), List.of(), Map.of(), Team.Origin.FILE),
                Understood.of(all.size()));
    }

    private static PersonReview review(int accounts, String person) {
        PlanRequest request = company(accounts);
        return PLANNER.review(request, PLANNER.plan(request), new PersonId(person));
    }

    @ParameterizedTest(name = "{0} accounts: {2}, because {3}")
    @CsvSource({
        "15, SPARE, There is room, 60 h of about 106",
        "26, NORMAL, The book is reasonable, 104 h of about 106",
        "31, CAUTION, The book is full, 124 h of about 106",
        "40, MUST_ACT, The book is too much for one person, 160 h of about 106",
    })
    void saysWhetherABookIsReasonable(int accounts, LoadBand band, String verdict, String because) {
        PersonReview review = review(accounts, "ada");

        assertThat(review.band()).as(because).isEqualTo(band);
        assertThat(review.verdict()).startsWith(verdict + ": " + accounts + " accounts ask for");
    }

    @Test
    void saysWhatTheGuidepostMakesOfABook() {
        assertThat(review(26, "ada").verdict())
                .endsWith(" By revenue alone, one person per $2M, it would be the work of 3.3 people.");
        assertThat(review(26, "ben").verdict()).doesNotContain("revenue");
    }

    @Test
    void offersWholeAccountsToWhoHasRoomAndNoneThatRenewsSoon() {
        PersonReview review = review(40, "ada");

        assertThat(review.moves()).isNotEmpty().allSatisfy(move -> {
            assertThat(move.to()).isEqualTo(new PersonId("ben"));
            assertThat(Integer.parseInt(move.account().value().substring(2)) % 2)
                    .isZero();
        });
        assertThat(review.load().relief().orElseThrow().after())
                .isLessThan(review.load().relief().orElseThrow().before());
    }

    @Test
    void aReliefNeverMakesTheOtherOneTheNextToRelieve() {
        PlanRequest request = company(40);
        Plan.Relief relief = PLANNER.plan(request).people().get(0).relief().orElseThrow();

        assertThat(relief.toAfter()).isLessThanOrEqualTo(1.1).isLessThanOrEqualTo(relief.before());
        assertThat(relief.after()).isGreaterThanOrEqualTo(relief.toAfter() - 1e-6);
    }

    @Test
    void partsOfABookAddUpToIt() {
        PersonReview review = review(9, "ada");

        assertThat(review.largest()).hasSize(9);
        assertThat(review.largest().stream()
                        .mapToDouble(PersonReview.AccountPart::share)
                        .sum())
                .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(review.activities())
                .singleElement()
                .satisfies(part -> assertThat(part.share()).isEqualTo(1));
    }

    @Test
    void somebodyUnknownIsRefusedWithThoseWhoAreKnown() {
        assertThatThrownBy(() -> review(3, "zoe"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ada")
                .hasMessageContaining("ben");
    }
}
