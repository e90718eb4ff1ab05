package io.headroom.engine.demand;

import io.headroom.engine.demand.Timeline.Span;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.account.Lifecycle;
import io.headroom.engine.model.account.OwnedProduct;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Subject;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.segment.Placement;
import java.util.List;
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

    /** Of which service levels lines are asked. */
    private enum Asked {
        OWN,
        EVERY
    }

    private final Prepared prepared;
    private final Audience audience;
    private final FactorSets factorSets;
    private final double effortScale;
    private final int usualTerm;
    private final Piece piece = new Piece();
    private final Dates dates = new Dates();

    AccountWork(Prepared prepared, Audience audience) {
        this.prepared = prepared;
        this.audience = audience;
        factorSets = new FactorSets(prepared);
        effortScale = prepared.assumptions.value(Setting.EFFORT_SCALE);
        usualTerm = (int) prepared.assumptions.value(Setting.TERM_MONTHS);
    }

    /** What is known of an account, or of it and one of its products, before its activities are. */
    record Setup(
            Account account, Placement placement, Subject subject, Factors factors, Timeline timeline, Anchor anchor) {}

    Setup setUp(Account account, Placement placement) {
        Subject subject = Factors.subject(account, placement);
        Factors factors = factorSets.of(subject);
        Timeline timeline = Timeline.of(account, prepared, factors, usualTerm);
        return new Setup(account, placement, subject, factors, timeline, Anchor.of(account, prepared.months));
    }

    /** The account as it stands with one product: in the product's stage where it has one of its own, with the factors that hold for it. */
    Setup about(Setup setup, OwnedProduct product) {
        Subject subject = Factors.subject(setup.account, setup.placement, product);
        Factors factors = factorSets.of(subject);
        Timeline timeline = setup.timeline;
        if (product.stage().isPresent()) {
            Lifecycle whole = setup.account.lifecycle();
            Lifecycle own = new Lifecycle(
                    product.stage(), Optional.empty(), whole.targetOutcome(), whole.outcomeDue(), whole.health());
            timeline = Timeline.of(setup.account.with(own), prepared, factors, usualTerm);
        }
        return new Setup(setup.account, setup.placement, subject, factors, timeline, setup.anchor);
    }

    /** Hands on all lines that touch the computed months, as if the account had the given level. */
    void write(Setup setup, LevelId level, Piece.Taker taker) {
        write(setup, prepared.level(level), Asked.OWN, taker);
    }

    /** Hands on the lines of every level, each once with all the levels that have it. */
    void writeEveryLevel(Setup setup, Piece.Taker taker) {
        write(setup, prepared.level(setup.placement.level()), Asked.EVERY, taker);
    }

    private void write(Setup setup, int own, Asked asked, Piece.Taker taker) {
        List<OwnedProduct> products = setup.account.products();
        List<Setup> about = prepared.perProduct && !products.isEmpty()
                ? products.stream().map(product -> about(setup, product)).toList()
                : List.of();
        for (int at = 0; at < prepared.activities.size(); at++) {
            Activity.Per per = prepared.activities.get(at).per();
            if (per == Activity.Per.PRODUCT) {
                for (int product = 0; product < about.size(); product++) {
                    piece.product = products.get(product).name();
                    write(about.get(product), at, own, asked, taker);
                }
            } else if (per == Activity.Per.ACCOUNT || setup.account.parent().isEmpty()) {
                piece.product = null;
                write(setup, at, own, asked, taker);
            }
        }
    }

    private void write(Setup setup, int at, int own, Asked asked, Piece.Taker taker) {
        Activity activity = prepared.activities.get(at);
        Factors factors = setup.factors;
        List<Offer> offers = prepared.offers(at, factors);
        if (offers.isEmpty() || factors.excludes(at) || !activity.when().holds(setup.subject)) {
            return;
        }
        piece.activity = at;
        piece.factor = factors.minutes(at);
        piece.sharing = audience.sharing(at);
        for (int way = 0; way < offers.size(); way++) {
            Offer offer = offers.get(way);
            piece.own = offer.holds(own);
            if (asked == Asked.EVERY || piece.own) {
                piece.levels = offer.levels;
                dates.write(setup, activity, offer, taker);
            }
        }
    }

    /** When one activity of one account falls due. */
    private final class Dates {
        @SuppressWarnings("NullAway.Init")
        private Setup setup;

        @SuppressWarnings("NullAway.Init")
        private Activity activity;

        @SuppressWarnings("NullAway.Init")
        private Piece.Taker taker;

        private double more;
        private double each;
        private double levelMinutes;

        void write(Setup newSetup, Activity newActivity, Offer offer, Piece.Taker newTaker) {
            setup = newSetup;
            activity = newActivity;
            taker = newTaker;
            more = setup.factors.cadence(piece.activity);
            each = piece.factor * piece.sharing * activity.automated().rest();
            levelMinutes = offer.use.minutes();
            piece.minutes = activity.meanMinutes() * levelMinutes * effortScale;
            piece.guess = null;
            Cadence cadence = offer.use.cadence();
            piece.event = cadence instanceof Cadence.Events;
            if (cadence instanceof Cadence.Events events) {
                events(events);
                return;
            }
            size(1);
            if (piece.micros == 0) {
                return;
            }
            if (cadence instanceof Cadence.Once) {
                once();
            } else if (cadence instanceof Cadence.Every every) {
                again(every);
            } else if (cadence instanceof Cadence.BeforeRenewal before) {
                piece.guess = renewalGuess();
                for (int renewal : setup.timeline.renewals()) {
                    dated(renewal - before.days());
                }
            } else if (cadence instanceof Cadence.BeforeOutcome before) {
                setup.account.lifecycle().outcomeDue().ifPresent(due -> dated((int) due.toEpochDay() - before.days()));
            }
        }

        private void once() {
            boolean inside = false;
            for (Span span : setup.timeline.spans()) {
                boolean happens = prepared.happens(piece.activity, span.stage());
                if (happens && !inside && !span.resumed() && span.from() > Timeline.LONG_AGO) {
                    int until = span.until() < Timeline.NEVER && prepared.stages.ends(span.stage())
                            ? span.until()
                            : span.from() + Math.max(1, activity.windowDays());
                    piece.dated = false;
                    piece.guess = stageGuess(span.stage());
                    line(span.from(), span.from(), until, span.stage());
                }
                inside = happens;
            }
        }

        private void again(Cadence.Every every) {
            Interval interval = Interval.of(every, more);
            int latest = prepared.months.end + activity.windowDays();
            int first =
                    interval.firstFrom(setup.anchor, prepared.months, prepared.months.begin - activity.windowDays());
            for (int count = first; ; count++) {
                int day = interval.day(setup.anchor, prepared.months, count);
                if (day >= latest) {
                    return;
                }
                dated(day);
            }
        }

        private void events(Cadence.Events events) {
            double rate =
                    events.metric().map(setup.account.measures().metrics()::get).orElse(events.perMonth()) * more;
            Months months = prepared.months;
            for (int month = 0; rate > 0 && month < months.count; month++) {
                int begins = months.start(month);
                int ends = months.start(month + 1);
                for (Span span : setup.timeline.spans()) {
                    int from = Math.max(begins, span.from());
                    int until = Math.min(ends, span.until());
                    if (from < until && prepared.happens(piece.activity, span.stage())) {
                        piece.dated = false;
                        size(rate * (until - from) / (ends - begins));
                        line(from, from, until, span.stage());
                    }
                }
            }
        }

        private void dated(int day) {
            if (day < setup.timeline.begins()) {
                return;
            }
            int stage = setup.timeline.stageOn(day);
            if (prepared.happens(piece.activity, stage)) {
                piece.dated = true;
                line(day, day - activity.windowDays(), day + activity.windowDays() + 1, stage);
            }
        }

        private @Nullable Guess renewalGuess() {
            if (setup.account.guesses().contains(Guess.RENEWAL_SPREAD)) {
                return Guess.RENEWAL_SPREAD;
            }
            return setup.account.guesses().contains(Guess.RENEWAL_ROLLED) ? Guess.RENEWAL_ROLLED : null;
        }

        private @Nullable Guess stageGuess(int stage) {
            if (prepared.stages.at(stage).beforeRenewal()) {
                return renewalGuess();
            }
            return setup.timeline.startSpread() ? Guess.STAGE_START_SPREAD : null;
        }

        /** So many occurrences in the lines that follow; the variance in millionths of an hour squared. */
        private void size(double occurrences) {
            piece.occurrences = occurrences;
            piece.micros = Math.round(occurrences * piece.minutes * each * MICROS_PER_MINUTE);
            double hoursPerMinute = each * levelMinutes * effortScale / 60;
            double ofMinutes = activity.front().variance() + activity.back().variance();
            double mean = activity.meanMinutes();
            double minutes = occurrences * (piece.event ? mean * mean + ofMinutes : ofMinutes);
            piece.variance = Math.round(minutes * hoursPerMinute * hoursPerMinute * 1e6);
        }

        private void line(int date, int from, int until, int stage) {
            Months months = prepared.months;
            if ((until <= months.begin && date < months.begin) || (from >= months.end && date >= months.end)) {
                return;
            }
            piece.date = date;
            piece.from = from;
            piece.until = until;
            piece.stage = stage;
            if (piece.micros > 0) {
                taker.take(piece);
            }
        }
    }
}
