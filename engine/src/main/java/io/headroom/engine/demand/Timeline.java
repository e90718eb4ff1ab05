package io.headroom.engine.demand;

import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/**
 * The stages that one account passes through, as intervals of days without gaps, from the stage it is in onwards.
 *
 * <pre>
 *   start 1 Nov, onboarding 90 days, renewal stage 120 days before 1 Nov next year
 *   onboarding [1 Nov, 30 Jan)  adoption [30 Jan, 4 Jul)  renewal [4 Jul, 1 Nov)  adoption again [1 Nov, …)
 * </pre>
 *
 * An account of which no date is known has long been in the first stage without end. One in a stage that ends, of which nobody said since
 * when, entered it on a day that its key spreads evenly over the stage's length.
 */
final class Timeline {
    static final int LONG_AGO = -1_000_000;
    static final int NEVER = 1_000_000;

    /**
     * An interval in a stage.
     *
     * @param resumed whether the account comes back to a stage that a renewal interrupted
     */
    record Span(int stage, int from, int until, boolean resumed) {}

    private final List<Span> spans = new ArrayList<>();
    private final List<Integer> renewals;
    private boolean startSpread;

    private Timeline(List<Integer> renewals) {
        this.renewals = renewals;
    }

    /**
     * The stages of an account.
     *
     * @param months what to cover
     * @param asOf   the day on which a given stage holds
     * @param usualTerm months of a contract whose term is unknown
     * @param length multiplies the days of a stage for this account
     */
    static Timeline of(
            Account account,
            Blueprint blueprint,
            Months months,
            LocalDate asOf,
            int usualTerm,
            ToDoubleFunction<Stage> length) {
        Timeline timeline = new Timeline(renewals(account, months, usualTerm));
        timeline.walk(account, blueprint, (int) asOf.toEpochDay(), length);
        timeline.interrupt(blueprint, length);
        return timeline;
    }

    List<Span> spans() {
        return spans;
    }

    /** Days on which the account renews, from its next one on. */
    List<Integer> renewals() {
        return renewals;
    }

    /** Whether the day on which it entered its stage had to be guessed. */
    boolean startSpread() {
        return startSpread;
    }

    /** The stage on a day; before the first stage, that one. */
    int stageOn(int day) {
        int stage = spans.get(0).stage();
        for (Span span : spans) {
            if (span.from() <= day) {
                stage = span.stage();
            }
        }
        return stage;
    }

    private static List<Integer> renewals(Account account, Months months, int usualTerm) {
        Optional<LocalDate> next = account.contract().renewal();
        if (next.isEmpty()) {
            return List.of();
        }
        List<Integer> days = new ArrayList<>();
        int term = account.contract().termMonths().orElse(usualTerm);
        int last = months.end + 400;
        for (int again = 0; ; again++) {
            int day = (int) next.get().plusMonths((long) again * term).toEpochDay();
            if (day > last) {
                return days;
            }
            days.add(day);
        }
    }

    private void walk(Account account, Blueprint blueprint, int asOf, ToDoubleFunction<Stage> length) {
        List<Stage> stages = blueprint.stages();
        Optional<Stage> given = account.lifecycle()
                .stage()
                .flatMap(id ->
                        stages.stream().filter(stage -> stage.id().equals(id)).findFirst());
        OptionalInt since = day(account.lifecycle().since());
        OptionalInt start = day(account.contract().start());
        if (given.isPresent() && given.get().beforeRenewal()) {
            startInRenewal(given.get(), blueprint, Math.min(since.orElse(asOf), asOf));
        } else if (given.isPresent()) {
            follow(
                    given.get(),
                    entered(given.get(), account, blueprint, since, start, asOf, length),
                    blueprint,
                    length);
        } else if (start.isPresent()) {
            follow(blueprint.stage(blueprint.entry()), start.getAsInt(), blueprint, length);
        } else {
            follow(firstWithoutEnd(blueprint), LONG_AGO, blueprint, length);
        }
    }

    private int entered(
            Stage stage,
            Account account,
            Blueprint blueprint,
            OptionalInt since,
            OptionalInt start,
            int asOf,
            ToDoubleFunction<Stage> length) {
        if (since.isPresent()) {
            return since.getAsInt();
        }
        if (start.isPresent() && stage.id().equals(blueprint.entry())) {
            return start.getAsInt();
        }
        if (stage.days().isEmpty()) {
            return LONG_AGO;
        }
        startSpread = true;
        return asOf - account.id().phase(days(stage, length));
    }

    /** It is being renewed now, whether or not its renewal lies within the usual days; afterwards it goes on as usual. */
    private void startInRenewal(Stage renewal, Blueprint blueprint, int from) {
        int ends = renewals.stream()
                .filter(day -> day > from)
                .findFirst()
                .orElseGet(() -> from + renewal.days().orElse(1));
        spans.add(new Span(blueprint.stages().indexOf(renewal), from, ends, false));
        StageId next = renewal.next().orElse(blueprint.entry());
        spans.add(new Span(blueprint.stages().indexOf(blueprint.stage(next)), ends, NEVER, true));
    }

    private void follow(Stage first, int from, Blueprint blueprint, ToDoubleFunction<Stage> length) {
        Stage stage = first;
        int begins = from;
        for (int steps = 0; steps <= 2 * blueprint.stages().size(); steps++) {
            int index = blueprint.stages().indexOf(stage);
            if (stage.days().isEmpty() || steps == 2 * blueprint.stages().size()) {
                spans.add(new Span(index, begins, NEVER, false));
                return;
            }
            int ends = begins + days(stage, length);
            spans.add(new Span(index, begins, ends, false));
            begins = ends;
            stage = blueprint.stage(stage.next().orElseThrow());
        }
    }

    private static Stage firstWithoutEnd(Blueprint blueprint) {
        Stage stage = blueprint.stage(blueprint.entry());
        for (int steps = 0;
                stage.days().isPresent() && steps < blueprint.stages().size();
                steps++) {
            stage = blueprint.stage(stage.next().orElseThrow());
        }
        return stage;
    }

    /** Puts the stage before each renewal into the stages without end. */
    private void interrupt(Blueprint blueprint, ToDoubleFunction<Stage> length) {
        Stage before = blueprint.stages().stream()
                .filter(Stage::beforeRenewal)
                .findFirst()
                .orElse(null);
        Span open = spans.get(spans.size() - 1);
        if (before == null || renewals.isEmpty()) {
            return;
        }
        int index = blueprint.stages().indexOf(before);
        spans.remove(spans.size() - 1);
        int from = open.from();
        boolean resumed = open.resumed();
        for (int renewal : renewals) {
            int begins = Math.max(from, renewal - days(before, length));
            if (renewal <= from) {
                continue;
            }
            if (begins > from) {
                spans.add(new Span(open.stage(), from, begins, resumed));
            }
            spans.add(new Span(index, begins, renewal, false));
            from = renewal;
            resumed = true;
        }
        spans.add(new Span(open.stage(), from, NEVER, resumed));
    }

    private static int days(Stage stage, ToDoubleFunction<Stage> length) {
        return Math.max(1, (int) Math.round(stage.days().orElseThrow() * length.applyAsDouble(stage)));
    }

    private static OptionalInt day(Optional<LocalDate> date) {
        return date.isPresent() ? OptionalInt.of((int) date.get().toEpochDay()) : OptionalInt.empty();
    }
}
