package io.headroom.report.words;

import io.headroom.engine.model.LoadBand;
import io.headroom.engine.model.plan.Capacity.Flag;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.engine.model.plan.Plan.Relief;
import io.headroom.report.words.Table.Column;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Point 4: who is overloaded, by how much, why, and what would help. */
final class OverloadPoint {
    private static final int SHOWN = 10;

    private OverloadPoint() {}

    static Point of(Wording wording) {
        List<PersonLoad> overloaded = overloaded(wording.plan());
        return new Point(
                4,
                "Who is overloaded",
                sentence(wording),
                table(wording, overloaded),
                notes(wording, overloaded.size()));
    }

    /** Those at 110 % or more in their three fullest months, fullest first. */
    static List<PersonLoad> overloaded(Plan plan) {
        return plan.people().stream()
                .filter(one -> isOver(LoadBand.of(one.worstUtilisation())))
                .sorted(Comparator.comparingDouble(PersonLoad::worstUtilisation)
                        .reversed()
                        .thenComparing(PersonLoad::person))
                .toList();
    }

    static boolean isOver(LoadBand band) {
        return band == LoadBand.CAUTION || band == LoadBand.MUST_ACT;
    }

    static String sentence(Wording wording) {
        Plan plan = wording.plan();
        int over = overloaded(plan).size();
        int people = plan.people().size();
        if (people == 0) {
            return "No load by person: nobody is known by name.";
        }
        if (over > 0) {
            return "%s of %s %s at 110 %% of direct hours or more in the three fullest months. Overload is a fact about a book, not about a person."
                    .formatted(Figures.count(over), Sentence.of(people, "person", "people"), over == 1 ? "is" : "are");
        }
        if (plan.people().stream().allMatch(one -> one.accounts() == 0)) {
            return "Nobody owns an account, so nobody has a load of their own: the work is that of all together.";
        }
        return "Nobody is at 110 % of direct hours or more."
                + plan.people().stream()
                        .filter(one -> Double.isFinite(one.worstUtilisation()))
                        .max(Comparator.comparingDouble(PersonLoad::worstUtilisation))
                        .map(one -> " The fullest book is that of %s, at %s from %s."
                                .formatted(
                                        wording.people().call(one.person()),
                                        Figures.percent(one.worstUtilisation()),
                                        when(plan, one)))
                        .orElse("");
    }

    private static List<Table> table(Wording wording, List<PersonLoad> overloaded) {
        if (overloaded.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = overloaded.stream()
                .limit(SHOWN)
                .map(one -> List.of(
                        wording.people().call(one.person()),
                        Figures.percent(one.worstUtilisation()),
                        reason(wording, one),
                        relief(wording, one)))
                .toList();
        return List.of(Table.of(
                "",
                List.of(
                        Column.text("Person"),
                        Column.number("Load"),
                        Column.text("Reason"),
                        Column.text("What would help")),
                rows));
    }

    static String reason(Wording wording, PersonLoad one) {
        List<String> parts = new ArrayList<>();
        parts.add(Sentence.of(one.accounts(), "account", "accounts"));
        if (one.renewals() > 0) {
            parts.add(Sentence.of(one.renewals(), "renewal", "renewals"));
        }
        if (one.factored() > 0) {
            parts.add("%s that a factor makes heavier".formatted(Figures.count(one.factored())));
        }
        String most = one.topActivity().isBlank()
                ? ""
                : "; most of it %s (%s)"
                        .formatted(
                                one.topActivity(),
                                Figures.hours(one.topActivityHours().inHours()));
        return "%s from %s%s".formatted(String.join(", ", parts), when(wording.plan(), one), most);
    }

    static String relief(Wording wording, PersonLoad one) {
        return one.relief()
                .map(relief -> move(wording, relief))
                .orElse("Nobody of the same pool has room: drop work or add people");
    }

    /** "Move 97 h to Person 10: from 137 to 108 %, theirs from 58 to 80 %". */
    static String move(Wording wording, Relief relief) {
        return "Move %s to %s: from %s to %s, theirs from %s to %s"
                .formatted(
                        Figures.hours(relief.hours().inHours()),
                        wording.people().call(relief.to()),
                        Figures.decimal(relief.before() * 100, 0),
                        Figures.percent(relief.after()),
                        Figures.decimal(relief.toBefore() * 100, 0),
                        Figures.percent(relief.toAfter()));
    }

    private static String when(Plan plan, PersonLoad one) {
        YearMonth from = plan.horizon().month(one.worst());
        return Figures.span(from, from.plusMonths(2));
    }

    private static List<String> notes(Wording wording, int overloaded) {
        Plan plan = wording.plan();
        List<String> notes = new ArrayList<>();
        if (overloaded > SHOWN) {
            notes.add("%s more stand in the heat map.".formatted(Figures.count(overloaded - SHOWN)));
        }
        flagged(wording, Flag.NO_SCHEDULE, "%s without a working schedule: unknown, never taken as free: %s.")
                .ifPresent(notes::add);
        flagged(wording, Flag.BELOW_MINIMUM, "%s below the minimum of direct hours a month: %s.")
                .ifPresent(notes::add);
        if (plan.unowned().accounts() > 0) {
            notes.add(
                    "%s the owner that the service level promises; the work (%s in the months shown) is in nobody’s load."
                            .formatted(
                                    Sentence.of(plan.unowned().accounts(), "account lacks", "accounts lack"),
                                    Figures.hours(plan.unowned().hours().total().inHours())));
        }
        return notes;
    }

    private static java.util.Optional<String> flagged(Wording wording, Flag flag, String sentence) {
        List<String> names = wording.plan().people().stream()
                .filter(one -> one.flags().contains(flag))
                .map(one -> wording.people().call(one.person()))
                .toList();
        List<String> said = names.size() > SHOWN ? names.subList(0, SHOWN) : names;
        return names.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(sentence.formatted(
                        Sentence.of(names.size(), "person is", "people are"),
                        Sentence.list(said) + (names.size() > SHOWN ? " and more" : "")));
    }
}
