package io.headroom.report.words;

import io.headroom.engine.model.plan.Action;
import java.math.BigDecimal;
import java.util.List;

/** Why each thing to do is right, with its numbers. */
final class ActionText {
    private static final List<Said<?>> ALL = List.of(
            new Said<>(
                    Action.Relieve.class,
                    (wording, one) -> "%s from %s. Move before you hire."
                            .formatted(
                                    OverloadPoint.move(wording, one.relief()),
                                    Figures.span(one.month(), one.month().plusMonths(2)))),
            new Said<>(
                    Action.OpenPositions.class,
                    (wording, one) -> "Even at its least (%s) the need of %s is %s, and %s there."
                            .formatted(
                                    one.leastWhen(),
                                    pool(wording, one.pool()),
                                    one.leastNeed(),
                                    there(one.available()))),
            new Said<>(
                    Action.KeepSize.class,
                    (wording, one) -> "Even at its largest (%s) the need of %s is %s, and %s there."
                            .formatted(
                                    one.largestWhen(),
                                    pool(wording, one.pool()),
                                    one.largestNeed(),
                                    there(one.available()))),
            new Said<>(
                    Action.NameOwners.class,
                    (wording, one) ->
                            "The service level promises a named person, and nobody is named. The work takes %s in the three months of the peak%s."
                                    .formatted(
                                            Figures.hours(one.hours().inHours()),
                                            one.renewals() == 0
                                                    ? ""
                                                    : ", with " + Sentence.of(one.renewals(), "renewal", "renewals"))),
            new Said<>(
                    Action.DecideCharter.class,
                    (wording, one) -> "Whose work %s is %s. No minutes have to be measured to decide it."
                            .formatted(one.duty(), moves(one.people()))),
            new Said<>(
                    Action.ProveMinutes.class,
                    (wording, one) -> "The ten-minute survey asks the people who do the work. Begin with %s; it %s."
                            .formatted(one.activity(), moves(one.people()))),
            new Said<>(
                    Action.ConfirmOwners.class,
                    (wording, one) ->
                            "%s in the file %s taken as customer-success people. If some are in sales, say so: each changes the answer."
                                    .formatted(
                                            Sentence.of(one.people(), "owner", "owners"),
                                            one.people() == 1 ? "was" : "were")),
            new Said<>(
                    Action.SayNewCustomers.class,
                    (wording, one) -> one.perQuarter().isPresent()
                            ? "Onboarding is planned as nothing. %s a quarter would add %s."
                                    .formatted(
                                            Sentence.of(one.perQuarter().getAsInt(), "new customer", "new customers"),
                                            moved(one.people()))
                            : "Onboarding is planned as nothing until somebody says how many come."),
            new Said<>(
                    Action.CloseGap.class,
                    (wording, one) -> "%s for it in %s, and too few people have it."
                            .formatted(
                                    Sentence.of(one.accounts(), "account asks", "accounts ask"),
                                    pool(wording, one.pool()))),
            new Said<>(
                    Action.AskRenewalDates.class,
                    (wording, one) -> "%s guessed renewal; %s of work hang on it."
                            .formatted(
                                    Sentence.of(one.accounts(), "account has a", "accounts have a"),
                                    Figures.hours(one.hours().inHours()))));

    private ActionText() {}

    static String of(Wording wording, Action action) {
        return ALL.stream()
                .filter(said -> said.kind().isInstance(action))
                .findFirst()
                .map(said -> said.text(wording, action))
                .orElseThrow(() -> new IllegalArgumentException("Nothing is said about %s.".formatted(action)));
    }

    private static String pool(Wording wording, io.headroom.engine.model.PoolId pool) {
        return wording.pools().size() > 1 ? "pool " + wording.labels().of(pool) : "the pool";
    }

    private static String there(double people) {
        String said = Figures.people(people);
        return said + (said.equals("1") ? " is" : " are");
    }

    private static String moves(BigDecimal people) {
        return moved(people).equals("no people")
                ? "moves nothing here, yet it is asked first since little else moves hours more"
                : "moves the need by " + moved(people);
    }

    private static String moved(BigDecimal people) {
        return Sentence.people(people.abs().doubleValue());
    }

    private record Said<A extends Action>(Class<A> kind, Text<A> text) {
        String text(Wording wording, Action action) {
            return text.say(wording, kind.cast(action));
        }
    }

    @FunctionalInterface
    private interface Text<A> {
        String say(Wording wording, A action);
    }
}
