package io.headroom.engine.demand;

import io.headroom.engine.model.account.Account;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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

    private final Stages stages;
    private final Factors factors;
    private final int asOf;
    private final List<Span> spans = new ArrayList<>();
    private final List<Integer> renewals;
    private boolean startSpread;
    /** The span in which the day last asked for lies. */
    private int last;

    private Timeline(Prepared prepared, Factors factors, List<Integer> renewals) {
        this.stages = prepared.stages;
        this.asOf = (int) prepared.horizon.asOf().toEpochDay();
        this.factors = factors;
        this.renewals = renewals;
    }

    /**
     * The stages of an account.
     *
     * @param factors those that hold for it, which may make stages longer
     * @param usualTerm months of a contract whose term is unknown
     */
    static Timeline of(Account account, Prepared prepared, Factors factors, int usualTerm) {
        Timeline timeline = new Timeline(prepared, factors, renewals(account, prepared.months, usualTerm));
        timeline.walk(account);
        timeline.interrupt();
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

    /** The day on which the first stage known began. */
    int begins() {
        return spans.get(0).from();
    }

    /** Whether it stays in one stage for ever. */
    boolean isOneStage() {
        return spans.size() == 1;
    }

    /** The stage on a day; before the first stage, that one. Quickest where each day asked for is near the one before. */
    int stageOn(int day) {
        while (last > 0 && spans.get(last).from() > day) {
            last--;
        }
        while (last + 1 < spans.size() && spans.get(last + 1).from() <= day) {
            last++;
        }
        return spans.get(last).stage();
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

    private void walk(Account account) {
        int given = account.lifecycle().stage().map(stages::place).orElse(Stages.NONE);
        OptionalInt since = day(account.lifecycle().since());
        OptionalInt start = day(account.contract().start());
        if (given != Stages.NONE && stages.at(given).beforeRenewal()) {
            startInRenewal(given, Math.min(since.orElse(asOf), asOf));
        } else if (given != Stages.NONE) {
            follow(given, entered(given, account, since, start));
        } else if (start.isPresent()) {
            follow(stages.entry(), start.getAsInt());
        } else {
            follow(stages.firstWithoutEnd(), LONG_AGO);
        }
    }

    private int entered(int stage, Account account, OptionalInt since, OptionalInt start) {
        if (since.isPresent()) {
            return since.getAsInt();
        }
        if (start.isPresent() && stage == stages.entry()) {
            return start.getAsInt();
        }
        if (!stages.ends(stage)) {
            return LONG_AGO;
        }
        startSpread = true;
        return asOf - account.id().phase(days(stage));
    }

    /** It is being renewed now, whether or not its renewal lies within the usual days; afterwards it goes on as usual. */
    private void startInRenewal(int renewal, int from) {
        int ends = renewals.stream()
                .filter(day -> day > from)
                .findFirst()
                .orElseGet(() -> from + stages.days(renewal).orElse(1));
        spans.add(new Span(renewal, from, ends, false));
        int next = stages.next(renewal);
        spans.add(new Span(next == Stages.NONE ? stages.entry() : next, ends, NEVER, true));
    }

    private void follow(int first, int from) {
        int stage = first;
        int begins = from;
        for (int steps = 0; stages.ends(stage) && steps < 2 * stages.count(); steps++) {
            int ends = begins + days(stage);
            spans.add(new Span(stage, begins, ends, false));
            begins = ends;
            stage = stages.next(stage);
        }
        spans.add(new Span(stage, begins, NEVER, false));
    }

    /** Puts the stage before each renewal into the stages without end. */
    private void interrupt() {
        int before = stages.beforeRenewal();
        if (before == Stages.NONE || renewals.isEmpty()) {
            return;
        }
        Span open = spans.remove(spans.size() - 1);
        int from = open.from();
        boolean resumed = open.resumed();
        for (int renewal : renewals) {
            int begins = Math.max(from, renewal - days(before));
            if (renewal <= from) {
                continue;
            }
            if (begins > from) {
                spans.add(new Span(open.stage(), from, begins, resumed));
            }
            spans.add(new Span(before, begins, renewal, false));
            from = renewal;
            resumed = true;
        }
        spans.add(new Span(open.stage(), from, NEVER, resumed));
    }

    private int days(int stage) {
        return Math.max(1, (int) Math.round(stages.days(stage).orElseThrow() * factors.length(stage)));
    }

    private static OptionalInt day(Optional<LocalDate> date) {
        return date.isPresent() ? OptionalInt.of((int) date.get().toEpochDay()) : OptionalInt.empty();
    }
}
