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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Works out the lines of one account after the other and hands them to a taker. For one thread. */
final class AccountWork {
    /** Of which service levels lines are asked. */
    private enum Asked {
        OWN,
        EVERY
    }

    private final Prepared prepared;
    private final FactorSets factorSets;
    private final int usualTerm;
    private final int[] allActivities;
    private final Piece piece = new Piece();
    private final Dates dates = new Dates();

    AccountWork(Prepared prepared, Audience audience) {
        this.prepared = prepared;
        factorSets = new FactorSets(prepared, audience);
        usualTerm = (int) prepared.assumptions.value(Setting.TERM_MONTHS);
        allActivities = IntStream.range(0, prepared.activities.size()).toArray();
    }

    Setup setUp(Account account, Placement placement) {
        Subject subject = Factors.subject(account, placement);
        Factors factors = factorSets.of(subject);
        Timeline timeline = Timeline.of(account, prepared, factors, usualTerm);
        return new Setup(
                account,
                placement,
                prepared.segment(placement.segment()),
                prepared.level(placement.level()),
                subject,
                factors,
                timeline,
                Anchor.of(account, prepared.months));
    }

    /** The account as it stands with one product: in the product's stage where it has one of its own, with the factors that hold for it. */
    Setup about(Setup setup, OwnedProduct product) {
        Subject subject = Factors.subject(setup.account(), setup.placement(), product);
        Factors factors = factorSets.of(subject);
        Timeline timeline = setup.timeline();
        if (product.stage().isPresent()) {
            Lifecycle whole = setup.account().lifecycle();
            Lifecycle own = new Lifecycle(
                    product.stage(), Optional.empty(), whole.targetOutcome(), whole.outcomeDue(), whole.health());
            timeline = Timeline.of(setup.account().with(own), prepared, factors, usualTerm);
        }
        return setup.with(subject, factors, timeline);
    }

    /** Hands on all lines that touch the computed months, as if the account had the given level. */
    void write(Setup setup, LevelId level, Piece.Taker taker) {
        write(setup, allActivities, prepared.level(level), Asked.OWN, taker);
    }

    /** Hands on the lines of some activities at every level, each once with all the levels that have it. */
    void writeEveryLevel(Setup setup, int[] activities, Piece.Taker taker) {
        write(setup, activities, setup.level(), Asked.EVERY, taker);
    }

    /** The same of all activities. */
    void writeEveryLevel(Setup setup, Piece.Taker taker) {
        writeEveryLevel(setup, allActivities, taker);
    }

    private void write(Setup setup, int[] activities, int own, Asked asked, Piece.Taker taker) {
        List<OwnedProduct> products = setup.account().products();
        List<Setup> about = prepared.perProduct && !products.isEmpty()
                ? products.stream().map(product -> about(setup, product)).toList()
                : List.of();
        for (int at : activities) {
            Activity.Per per = prepared.activities.get(at).per();
            if (per == Activity.Per.PRODUCT) {
                for (int product = 0; product < about.size(); product++) {
                    piece.product = products.get(product).name();
                    write(about.get(product), at, own, asked, taker);
                }
            } else if (per == Activity.Per.ACCOUNT || setup.account().parent().isEmpty()) {
                piece.product = null;
                write(setup, at, own, asked, taker);
            }
        }
    }

    private void write(Setup setup, int at, int own, Asked asked, Piece.Taker taker) {
        Activity activity = prepared.activities.get(at);
        List<Occurrence> occurrences = setup.factors().occurrences(at);
        if (occurrences.isEmpty() || !activity.when().holds(setup.subject())) {
            return;
        }
        for (int way = 0; way < occurrences.size(); way++) {
            Occurrence of = occurrences.get(way);
            piece.own = of.offer.holds(own);
            if (asked == Asked.EVERY || piece.own) {
                piece.of = of;
                dates.write(setup, activity, taker);
            }
        }
    }

    /** When one activity of one account falls due. */
    private final class Dates {
        @SuppressWarnings("NullAway.Init")
        private Setup setup;

        @SuppressWarnings("NullAway.Init")
        private Occurrence of;

        @SuppressWarnings("NullAway.Init")
        private Piece.Taker taker;

        void write(Setup newSetup, Activity activity, Piece.Taker newTaker) {
            setup = newSetup;
            of = piece.of;
            taker = newTaker;
            piece.guess = null;
            Cadence cadence = of.offer.use.cadence();
            if (cadence instanceof Cadence.Events events) {
                events(events);
                return;
            }
            if (of.micros == 0) {
                return;
            }
            if (cadence instanceof Cadence.Every every) {
                again(every);
            } else if (cadence instanceof Cadence.Once) {
                once(activity);
            } else if (cadence instanceof Cadence.BeforeRenewal before) {
                piece.guess = renewalGuess();
                for (int renewal : setup.timeline().renewals()) {
                    dated(renewal - before.days());
                }
            } else if (cadence instanceof Cadence.BeforeOutcome before) {
                setup.account()
                        .lifecycle()
                        .outcomeDue()
                        .ifPresent(due -> dated((int) due.toEpochDay() - before.days()));
            }
        }

        private void once(Activity activity) {
            piece.dated = false;
            piece.occurrences = 1;
            piece.micros = of.micros;
            piece.variance = of.variance(1);
            boolean inside = false;
            for (Span span : setup.timeline().spans()) {
                boolean happens = prepared.happens(of.activity, span.stage());
                if (happens && !inside && !span.resumed() && span.from() > Timeline.LONG_AGO) {
                    int until = span.until() < Timeline.NEVER && prepared.stages.ends(span.stage())
                            ? span.until()
                            : span.from() + Math.max(1, activity.windowDays());
                    piece.guess = stageGuess(span.stage());
                    line(span.from(), span.from(), until, span.stage());
                }
                inside = happens;
            }
        }

        private void again(Cadence.Every every) {
            if (of.rhythm.isOfSeries()) {
                series();
                return;
            }
            Interval interval = Interval.of(every, of.more);
            int latest = prepared.months.end + of.window;
            int first = interval.firstFrom(setup.anchor(), prepared.months, of.earliest());
            for (int count = first; ; count++) {
                int day = interval.day(setup.anchor(), prepared.months, count);
                if (day >= latest) {
                    return;
                }
                dated(day);
            }
        }

        /** The anchor's series, from the first date after the anchor and the account's beginning on: one run for each stage that it lies in. */
        private void series() {
            Rhythm rhythm = of.rhythm;
            Timeline timeline = setup.timeline();
            int begins = Math.max(timeline.begins(), setup.anchor().day() + 1);
            int at = rhythm.first(setup.anchor());
            while (rhythm.day(at) < begins) {
                at++;
            }
            while (rhythm.day(at) < Timeline.NEVER) {
                int stage = timeline.stageOn(rhythm.day(at));
                int until = timeline.isOneStage() ? rhythm.end(at) : at + 1;
                while (rhythm.day(until) < Timeline.NEVER && timeline.stageOn(rhythm.day(until)) == stage) {
                    until++;
                }
                run(stage, at, until);
                at = until;
            }
        }

        private void events(Cadence.Events events) {
            double rate = perMonth(events) * of.more;
            boolean usual = of.isUsual(rate);
            Months months = prepared.months;
            for (Span span : setup.timeline().spans()) {
                int from = Math.max(months.begin, span.from());
                int until = Math.min(months.end, span.until());
                if (rate > 0 && from < until && prepared.happens(of.activity, span.stage())) {
                    int whole = months.of(from - 1) + 1;
                    int end = usual ? Math.max(whole, months.of(until)) : whole;
                    parts(rate, from, Math.min(until, months.start(whole)), span.stage());
                    run(span.stage(), whole, end);
                    parts(rate, Math.max(from, months.start(end)), until, span.stage());
                }
            }
        }

        private double perMonth(Cadence.Events events) {
            Double measured = events.metric().isEmpty()
                    ? null
                    : setup.account().measures().metrics().get(events.metric().get());
            return measured == null ? events.perMonth() : measured;
        }

        /** Events of single months or parts of months. */
        private void parts(double rate, int first, int end, int stage) {
            piece.dated = false;
            int from = first;
            while (from < end) {
                int month = prepared.months.of(from);
                int until = Math.min(end, prepared.months.start(month + 1));
                piece.occurrences = of.inMonth(rate, month, from, until);
                piece.micros = of.micros(piece.occurrences);
                piece.variance = of.variance(piece.occurrences);
                line(from, from, until, stage);
                from = until;
            }
        }

        private void dated(int day) {
            int position = day - of.earliest();
            if (day >= setup.timeline().begins() && position >= 0 && day < prepared.months.end + of.window) {
                run(setup.timeline().stageOn(day), position, position + 1);
            }
        }

        private void run(int stage, int from, int until) {
            if (from < until && prepared.happens(of.activity, stage)) {
                piece.stage = stage;
                taker.takeRun(piece, from, until);
            }
        }

        private @Nullable Guess renewalGuess() {
            if (setup.account().guesses().contains(Guess.RENEWAL_SPREAD)) {
                return Guess.RENEWAL_SPREAD;
            }
            return setup.account().guesses().contains(Guess.RENEWAL_ROLLED) ? Guess.RENEWAL_ROLLED : null;
        }

        private @Nullable Guess stageGuess(int stage) {
            if (prepared.stages.at(stage).beforeRenewal()) {
                return renewalGuess();
            }
            return setup.timeline().startSpread() ? Guess.STAGE_START_SPREAD : null;
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
