package io.headroom.engine.demand;

import io.headroom.engine.demand.Timeline.Span;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.account.Lifecycle;
import io.headroom.engine.model.account.OwnedProduct;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Activity.Use;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Subject;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.segment.Placement;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out the lines of one account after the other and hands each to a taker. For one thread.
 *
 * <p>A line's hours are occurrences × minutes × factor × sharing × (1 − automated) ÷ 60, rounded once to whole micro-hours. Its individual
 * variance is that of the PERT minutes of each occurrence; for events also that of a Poisson number of them.
 */
final class AccountWork {
    private static final double MICROS_PER_MINUTE = 1_000_000 / 60.0;

    private final Prepared prepared;
    private final Audience audience;
    private final double effortScale;
    private final int usualTerm;
    private final Piece piece = new Piece();

    AccountWork(Prepared prepared, Audience audience) {
        this.prepared = prepared;
        this.audience = audience;
        effortScale = prepared.assumptions.value(Setting.EFFORT_SCALE);
        usualTerm = (int) prepared.assumptions.value(Setting.TERM_MONTHS);
    }

    /** What is known of an account before its activities are: where it was put, its factors, its stages. */
    record Setup(Account account, Placement placement, Factors factors, Timeline timeline) {}

    Setup setUp(Account account, Placement placement) {
        Factors factors = Factors.of(prepared, Factors.subject(account, placement));
        Timeline timeline = Timeline.of(
                account, prepared.blueprint, prepared.months, prepared.horizon.asOf(), usualTerm, factors::length);
        return new Setup(account, placement, factors, timeline);
    }

    /** The account as it stands with one product: in the product's stage where it has one of its own, with the factors that hold for it. */
    private Setup about(Setup setup, OwnedProduct product) {
        Factors factors = Factors.of(prepared, Factors.subject(setup.account, setup.placement, product));
        if (product.stage().isEmpty()) {
            return new Setup(setup.account, setup.placement, factors, setup.timeline);
        }
        Lifecycle whole = setup.account.lifecycle();
        Lifecycle own = new Lifecycle(
                product.stage(), Optional.empty(), whole.targetOutcome(), whole.outcomeDue(), whole.health());
        Timeline timeline = Timeline.of(
                setup.account.with(own),
                prepared.blueprint,
                prepared.months,
                prepared.horizon.asOf(),
                usualTerm,
                factors::length);
        return new Setup(setup.account, setup.placement, factors, timeline);
    }

    /** Hands on all lines that touch the computed months, as if the account had the given level. */
    void write(Setup setup, LevelId level, Piece.Taker taker) {
        for (int at = 0; at < prepared.activities.size(); at++) {
            Activity activity = prepared.activities.get(at);
            if (activity.per() == Activity.Per.PRODUCT) {
                for (OwnedProduct product : setup.account.products()) {
                    Setup own = about(setup, product);
                    Subject subject = Factors.subject(setup.account, setup.placement, product);
                    write(own, level, at, subject, product, taker);
                }
            } else if (activity.per() == Activity.Per.ACCOUNT
                    || setup.account.parent().isEmpty()) {
                write(setup, level, at, Factors.subject(setup.account, setup.placement), null, taker);
            }
        }
    }

    private void write(
            Setup setup, LevelId level, int at, Subject subject, @Nullable OwnedProduct product, Piece.Taker taker) {
        Activity activity = prepared.activities.get(at);
        Factors factors = setup.factors;
        Use use = use(activity, level, factors);
        if (use == null || factors.excludes(activity) || !activity.when().holds(subject)) {
            return;
        }
        piece.activity = at;
        piece.product = product == null ? null : product.name();
        piece.minutes = activity.meanMinutes() * use.minutes() * effortScale;
        piece.factor = factors.minutes(activity);
        piece.sharing = audience.sharing(at);
        new Dates(setup, activity, factors.cadence(activity)).write(use.cadence(), use.minutes(), taker);
    }

    private @Nullable Use use(Activity activity, LevelId level, Factors factors) {
        Use use = activity.levels().get(level);
        if (use != null || !factors.includes(activity)) {
            return use;
        }
        return prepared.levels.stream()
                .filter(activity.levels()::containsKey)
                .map(activity.levels()::get)
                .findFirst()
                .orElse(null);
    }

    /** When one activity of one account falls due. */
    private final class Dates {
        private final Account account;
        private final Timeline timeline;
        private final Activity activity;
        private final double more;

        Dates(Setup setup, Activity activity, double more) {
            this.account = setup.account;
            this.timeline = setup.timeline;
            this.activity = activity;
            this.more = more;
        }

        void write(Cadence cadence, double levelMinutes, Piece.Taker taker) {
            piece.guess = null;
            piece.event = cadence instanceof Cadence.Events;
            if (cadence instanceof Cadence.Once) {
                once(levelMinutes, taker);
            } else if (cadence instanceof Cadence.Every every) {
                again(every, levelMinutes, taker);
            } else if (cadence instanceof Cadence.BeforeRenewal before) {
                piece.guess = renewalGuess();
                for (int renewal : timeline.renewals()) {
                    dated(renewal - before.days(), levelMinutes, taker);
                }
            } else if (cadence instanceof Cadence.BeforeOutcome before) {
                account.lifecycle()
                        .outcomeDue()
                        .ifPresent(due -> dated((int) due.toEpochDay() - before.days(), levelMinutes, taker));
            } else if (cadence instanceof Cadence.Events events) {
                events(events, levelMinutes, taker);
            }
        }

        private void once(double levelMinutes, Piece.Taker taker) {
            boolean inside = false;
            for (Span span : timeline.spans()) {
                boolean happens = happensIn(span.stage());
                if (happens && !inside && !span.resumed() && span.from() > Timeline.LONG_AGO) {
                    int until = span.until() < Timeline.NEVER && !interrupted(span)
                            ? span.until()
                            : span.from() + Math.max(1, activity.windowDays());
                    piece.dated = false;
                    piece.guess = stageGuess(span.stage());
                    line(span.from(), span.from(), until, span.stage(), 1, levelMinutes, taker);
                }
                inside = happens;
            }
        }

        private boolean interrupted(Span span) {
            return prepared.blueprint.stages().get(span.stage()).days().isEmpty();
        }

        private void again(Cadence.Every every, double levelMinutes, Piece.Taker taker) {
            LocalDate anchor = account.contract()
                    .start()
                    .orElseGet(
                            () -> LocalDate.of(2000, 1, 1).plusDays(account.id().phase(365)));
            Interval interval = Interval.of(every, more);
            int earliest = prepared.months.begin - activity.windowDays();
            int latest = prepared.months.end + activity.windowDays();
            for (long count = interval.firstFrom(anchor, earliest); ; count++) {
                int day = interval.day(anchor, count);
                if (day >= latest) {
                    return;
                }
                dated(day, levelMinutes, taker);
            }
        }

        private void events(Cadence.Events events, double levelMinutes, Piece.Taker taker) {
            double rate = events.metric().map(account.measures().metrics()::get).orElse(events.perMonth()) * more;
            Months months = prepared.months;
            for (int month = 0; rate > 0 && month < months.count; month++) {
                int begins = months.start(month);
                int ends = months.start(month + 1);
                for (Span span : timeline.spans()) {
                    int from = Math.max(begins, span.from());
                    int until = Math.min(ends, span.until());
                    if (from < until && happensIn(span.stage())) {
                        piece.dated = false;
                        piece.guess = null;
                        line(
                                from,
                                from,
                                until,
                                span.stage(),
                                rate * (until - from) / (ends - begins),
                                levelMinutes,
                                taker);
                    }
                }
            }
        }

        private void dated(int day, double levelMinutes, Piece.Taker taker) {
            if (day < timeline.spans().get(0).from()) {
                return;
            }
            int stage = timeline.stageOn(day);
            if (happensIn(stage)) {
                piece.dated = true;
                line(day, day - activity.windowDays(), day + activity.windowDays() + 1, stage, 1, levelMinutes, taker);
            }
        }

        private boolean happensIn(int stage) {
            return activity.stages().isEmpty()
                    || activity.stages()
                            .contains(prepared.blueprint.stages().get(stage).id());
        }

        private @Nullable Guess renewalGuess() {
            if (account.guesses().contains(Guess.RENEWAL_SPREAD)) {
                return Guess.RENEWAL_SPREAD;
            }
            return account.guesses().contains(Guess.RENEWAL_ROLLED) ? Guess.RENEWAL_ROLLED : null;
        }

        private @Nullable Guess stageGuess(int stage) {
            if (prepared.blueprint.stages().get(stage).beforeRenewal()) {
                return renewalGuess();
            }
            return timeline.startSpread() ? Guess.STAGE_START_SPREAD : null;
        }

        private void line(
                int date, int from, int until, int stage, double occurrences, double levelMinutes, Piece.Taker taker) {
            Months months = prepared.months;
            if ((until <= months.begin && date < months.begin) || (from >= months.end && date >= months.end)) {
                return;
            }
            double each = piece.factor * piece.sharing * activity.automated().rest();
            piece.date = date;
            piece.from = from;
            piece.until = until;
            piece.stage = stage;
            piece.occurrences = occurrences;
            piece.micros = Math.round(occurrences * piece.minutes * each * MICROS_PER_MINUTE);
            piece.variance = variance(occurrences, each * levelMinutes * effortScale / 60);
            if (piece.micros > 0) {
                taker.take(piece);
            }
        }

        /** In millionths of an hour squared. */
        private long variance(double occurrences, double hoursPerMinute) {
            double ofMinutes = activity.front().variance() + activity.back().variance();
            double mean = activity.meanMinutes();
            double minutes = occurrences * (piece.event ? mean * mean + ofMinutes : ofMinutes);
            return Math.round(minutes * hoursPerMinute * hoursPerMinute * 1e6);
        }
    }
}
