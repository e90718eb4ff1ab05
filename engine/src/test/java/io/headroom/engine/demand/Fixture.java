package io.headroom.engine.demand;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Effort;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.Share;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Contract;
import io.headroom.engine.model.account.Lifecycle;
import io.headroom.engine.model.account.Measures;
import io.headroom.engine.model.account.Ownership;
import io.headroom.engine.model.account.Profile;
import io.headroom.engine.model.account.Revenue;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.blueprint.Factor;
import io.headroom.engine.model.blueprint.Programme;
import io.headroom.engine.model.blueprint.Role;
import io.headroom.engine.model.blueprint.Segment;
import io.headroom.engine.model.blueprint.ServiceLevel;
import io.headroom.engine.model.blueprint.Stage;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** A blueprint of one role, one segment and one level, to which a test adds the activities it speaks about. */
final class Fixture {
    static final LevelId FULL = new LevelId("full");
    static final RoleId CSM = new RoleId("csm");
    static final Currency USD = Currency.getInstance("USD");
    static final Horizon YEAR_2027 = new Horizon(LocalDate.of(2026, 12, 15), YearMonth.of(2027, 1), 12);

    private Fixture() {}

    static Activity activity(String id, Cadence cadence, double minutes) {
        return activity(id, cadence, Effort.exactly(minutes), 0, Set.of());
    }

    static Activity activity(String id, Cadence cadence, Effort effort, int windowDays, Set<String> stages) {
        return new Activity(
                new ActivityId(id),
                id,
                CSM,
                Optional.empty(),
                Set.of(),
                stages.stream().map(StageId::new).collect(java.util.stream.Collectors.toSet()),
                Map.of(FULL, new Activity.Use(cadence, 1)),
                Condition.ALWAYS,
                Activity.Per.ACCOUNT,
                windowDays,
                effort,
                Effort.NONE,
                Activity.Touch.ONE_TO_ONE,
                1,
                Share.NONE,
                "assumption");
    }

    static Activity ofDuty(String duty, Activity plain) {
        return new Activity(
                plain.id(),
                plain.label(),
                plain.role(),
                Optional.of(duty),
                plain.skills(),
                plain.stages(),
                plain.levels(),
                plain.when(),
                plain.per(),
                plain.windowDays(),
                plain.front(),
                plain.back(),
                plain.touch(),
                plain.audience(),
                plain.automated(),
                plain.source());
    }

    static Activity toMany(int audience, Activity plain) {
        return new Activity(
                plain.id(),
                plain.label(),
                plain.role(),
                plain.duty(),
                plain.skills(),
                plain.stages(),
                plain.levels(),
                plain.when(),
                plain.per(),
                plain.windowDays(),
                plain.front(),
                plain.back(),
                Activity.Touch.ONE_TO_MANY,
                audience,
                plain.automated(),
                plain.source());
    }

    static Factor factor(String id, double minutes, double cadence) {
        return new Factor(
                id,
                id,
                Condition.ALWAYS,
                minutes,
                cadence,
                1,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                "assumption");
    }

    static Blueprint blueprint(Activity... activities) {
        return blueprint(List.of(), List.of(), activities);
    }

    static Blueprint blueprint(List<Factor> factors, List<Programme> programmes, Activity... activities) {
        StageId adoption = new StageId("adoption");
        return new Blueprint(
                "test",
                List.of(new Role(CSM, "CSM", new PoolId("csm"), Set.of("onboarding"))),
                List.of(),
                List.of(
                        new Stage(
                                new StageId("onboarding"),
                                "Onboarding",
                                OptionalInt.of(90),
                                Optional.of(adoption),
                                false),
                        new Stage(adoption, "Adoption", OptionalInt.empty(), Optional.empty(), false),
                        new Stage(new StageId("renewal"), "Renewal", OptionalInt.of(120), Optional.of(adoption), true)),
                new StageId("onboarding"),
                List.of(new ServiceLevel(FULL, "Full", ServiceLevel.Coverage.DEDICATED, OptionalDouble.empty(), 1)),
                List.of(),
                List.of(new Segment(
                        new SegmentId("all"),
                        "All",
                        Condition.ALWAYS,
                        Optional.of(FULL),
                        Optional.empty(),
                        0,
                        OptionalInt.empty(),
                        OptionalDouble.empty())),
                List.of(activities),
                factors,
                programmes);
    }

    static Account account(String id) {
        return Account.of(new AccountId(id));
    }

    static Account account(String id, String start, String renewal) {
        return new Account(
                new AccountId(id),
                id,
                Optional.empty(),
                Revenue.UNKNOWN,
                new Contract(
                        start.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(start)),
                        renewal.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(renewal)),
                        OptionalInt.of(12),
                        Optional.empty()),
                Lifecycle.UNKNOWN,
                Profile.UNKNOWN,
                List.of(),
                Ownership.NOBODY,
                Measures.NONE,
                Set.of());
    }

    static PlanRequest request(Blueprint blueprint, Account... accounts) {
        return request(blueprint, Assumptions.usual(USD), List.of(accounts));
    }

    static PlanRequest request(Blueprint blueprint, Assumptions assumptions, List<Account> accounts) {
        return new PlanRequest(
                YEAR_2027,
                blueprint,
                assumptions,
                accounts,
                new Team(List.of(), List.of(), Map.of(), Team.Origin.FILE),
                Understood.of(accounts.size()));
    }
}
