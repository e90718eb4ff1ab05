package io.headroom.engine.demand;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Programme;
import io.headroom.engine.model.blueprint.Role;
import io.headroom.engine.model.blueprint.Segment;
import io.headroom.engine.model.blueprint.ServiceLevel;
import io.headroom.engine.model.blueprint.ServiceLevel.Coverage;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.plan.PlanRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A request, with everything looked up that is the same for all accounts. Immutable. */
final class Prepared {
    final PlanRequest request;
    final Horizon horizon;
    final Blueprint blueprint;
    final Assumptions assumptions;
    final Months months;
    final Stages stages;
    final List<Activity> activities;
    /** The days of the widest window: a date lies at most so far outside the horizon that it touches. */
    final int widest;
    /** The keys of all activities, and behind them those of all programmes. */
    final List<ActivityId> work;

    final List<SegmentId> segments;
    final List<LevelId> levels;
    final List<PoolId> pools;

    private final Map<SegmentId, Integer> segmentIndex = new HashMap<>();
    private final Map<LevelId, Integer> levelIndex = new HashMap<>();
    private final Map<PersonId, Person> people = new HashMap<>();
    /** The roles that do activities, each once. */
    final List<RoleId> doers;

    private final List<Optional<RoleId>> doerOf;
    private final int[] doer;
    /** Whether any activity is done per product. */
    final boolean perProduct;

    private final int[][] poolOf;
    private final int[][] poolOfDoer;
    private final boolean[] outside;
    private final boolean[] dedicated;
    private final List<List<Offer>> offers;
    private final List<List<Offer>> included;
    private final boolean[][] happens;

    Prepared(PlanRequest request) {
        this.request = request;
        horizon = request.horizon();
        blueprint = request.blueprint();
        assumptions = request.assumptions();
        months = new Months(horizon);
        stages = new Stages(blueprint);
        activities = blueprint.activities();
        widest = activities.stream().mapToInt(Activity::windowDays).max().orElse(0);
        work = Stream.concat(
                        activities.stream().map(Activity::id),
                        blueprint.programmes().stream().map(Programme::id))
                .toList();
        segments = blueprint.segments().stream().map(Segment::id).toList();
        levels = blueprint.levels().stream().map(ServiceLevel::id).toList();
        segments.forEach(segment -> segmentIndex.put(segment, segmentIndex.size()));
        levels.forEach(level -> levelIndex.put(level, levelIndex.size()));
        dedicated = new boolean[levels.size()];
        for (int level = 0; level < dedicated.length; level++) {
            dedicated[level] = blueprint.levels().get(level).coverage() == Coverage.DEDICATED;
        }
        request.team().people().forEach(person -> people.put(person.id(), person));
        doerOf = activities.stream().map(this::doer).toList();
        doers = doerOf.stream().flatMap(Optional::stream).distinct().toList();
        doer = doerOf.stream()
                .mapToInt(role -> role.map(doers::indexOf).orElse(-1))
                .toArray();
        outside = new boolean[activities.size()];
        for (int activity = 0; activity < outside.length; activity++) {
            outside[activity] = doerOf.get(activity).isEmpty();
        }
        perProduct = activities.stream().anyMatch(activity -> activity.per() == Activity.Per.PRODUCT);
        offers = activities.stream().map(one -> Offer.of(one, levels)).toList();
        included = activities.stream().map(one -> Offer.included(one, levels)).toList();
        happens = activities.stream().map(this::happens).toArray(boolean[][]::new);
        pools = pools();
        poolOf = IntStream.range(0, activities.size())
                .mapToObj(activity -> poolOf(role(activity)))
                .toArray(int[][]::new);
        poolOfDoer = doers.stream().map(this::poolOf).toArray(int[][]::new);
    }

    int segment(SegmentId id) {
        return Objects.requireNonNull(segmentIndex.get(id));
    }

    int level(LevelId id) {
        return Objects.requireNonNull(levelIndex.get(id));
    }

    /** Whether a service level promises a person of the account's own. */
    boolean dedicated(int level) {
        return dedicated[level];
    }

    /** Who does an activity; where the charter gives it to nobody here, the role that would. */
    RoleId role(int activity) {
        return doerOf.get(activity).orElseGet(() -> activities.get(activity).role());
    }

    /** The place among {@link #doers} of who does an activity that somebody here does. */
    int doer(int activity) {
        return doer[activity];
    }

    boolean outside(int activity) {
        return outside[activity];
    }

    /** The ways in which service levels use an activity for an account with these factors. */
    List<Offer> offers(int activity, Factors factors) {
        return (factors.includes(activity) ? included : offers).get(activity);
    }

    /** Whether an activity is done in a stage. */
    boolean happens(int activity, int stage) {
        return happens[activity][stage];
    }

    int pool(int activity, int segment) {
        return poolOf[activity][segment];
    }

    /** The pool that the role at this place among the doers has for a segment: one for all of its activities. */
    int poolOfDoer(int doer, int segment) {
        return poolOfDoer[doer][segment];
    }

    Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    /** The role whose owner an account's owner is, where the team does not say otherwise. */
    RoleId firstRole() {
        return blueprint.roles().get(0).id();
    }

    /** Who owns an account in a role: the one named for it, or the account's owner if that is this person's role. */
    Optional<PersonId> owner(Account account, RoleId role) {
        Optional<PersonId> named = account.ownership().named(role);
        if (named.isPresent()) {
            return named;
        }
        return account.ownership()
                .owner()
                .filter(owner ->
                        person(owner).map(Person::role).orElse(firstRole()).equals(role));
    }

    private boolean[] happens(Activity activity) {
        boolean[] happens = new boolean[stages.count()];
        for (int stage = 0; stage < happens.length; stage++) {
            happens[stage] = activity.stages().isEmpty()
                    || activity.stages().contains(stages.at(stage).id());
        }
        return happens;
    }

    /** The pools of a role, by segment. */
    private int[] poolOf(RoleId role) {
        return segments.stream()
                .mapToInt(segment -> pools.indexOf(blueprint.pool(role, segment)))
                .toArray();
    }

    private List<PoolId> pools() {
        TreeSet<PoolId> all = new TreeSet<>();
        for (Role role : blueprint.roles()) {
            segments.forEach(segment -> all.add(blueprint.pool(role.id(), segment)));
            all.add(role.pool());
        }
        return List.copyOf(all);
    }

    private Optional<RoleId> doer(Activity activity) {
        if (activity.duty().isEmpty()) {
            return Optional.of(activity.role());
        }
        String duty = activity.duty().get();
        Optional<RoleId> chosen = assumptions.charter().get(duty);
        if (chosen != null) {
            return chosen;
        }
        if (blueprint.role(activity.role()).does().contains(duty)) {
            return Optional.of(activity.role());
        }
        return blueprint.roles().stream()
                .filter(role -> role.does().contains(duty))
                .map(Role::id)
                .findFirst();
    }
}
