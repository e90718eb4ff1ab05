package io.headroom.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.plan.AccountDemand;
import io.headroom.engine.model.plan.AccountDemand.Work;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemandProofTest {
    private static Work work(long micros) {
        return new Work(
                new ActivityId("qbr"),
                "Business review",
                new StageId("adoption"),
                Optional.empty(),
                new RoleId("csm"),
                new PoolId("csm"),
                Optional.empty(),
                "",
                false,
                LocalDate.of(2027, 4, 15),
                LocalDate.of(2027, 3, 16),
                LocalDate.of(2027, 5, 16),
                true,
                1,
                180,
                List.of(),
                1,
                1,
                0,
                new Hours(micros));
    }

    private static AccountDemand demand(long micros) {
        return new AccountDemand(
                Account.of(new AccountId("A")), new SegmentId("all"), "", new LevelId("full"), List.of(work(micros)));
    }

    @Test
    void acceptsALineThatIsItsProduct() {
        assertThat(DemandProof.faults(demand(3_000_000))).isEmpty();
    }

    @Test
    void namesALineThatIsNot() {
        assertThat(DemandProof.faults(demand(3_100_000)))
                .containsExactly(
                        "\"Business review\" of account \"A\" on 2027-04-15 is 3.100000 h, but its factors make 3.0 h.");
    }

    @Test
    void sharesDaysOutByMonth() {
        assertThat(DemandProof.byMonth(work(61)))
                .containsExactly(
                        java.util.Map.entry(YearMonth.of(2027, 3), 16L),
                        java.util.Map.entry(YearMonth.of(2027, 4), 30L),
                        java.util.Map.entry(YearMonth.of(2027, 5), 15L));
    }
}
