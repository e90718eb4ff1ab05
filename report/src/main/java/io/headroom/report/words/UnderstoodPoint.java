package io.headroom.report.words;

import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.plan.AssumptionUse;
import io.headroom.engine.model.plan.Understood;
import io.headroom.report.words.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Point 1: what was understood, left out and guessed. */
final class UnderstoodPoint {
    private UnderstoodPoint() {}

    static Point of(Wording wording) {
        Understood understood = wording.plan().understood();
        List<String> notes = new ArrayList<>();
        if (wording.plan().cost().revenue().isEmpty()) {
            notes.add("No revenue is known, so shares of revenue and guideposts by revenue are missing.");
        }
        understood
                .notes()
                .forEach(note -> notes.add(Sentence.stop(wording.people().in(note))));
        if (!understood.blueprint().equals("given")) {
            notes.add("Blueprint: " + Sentence.stop(understood.blueprint()));
        }
        return new Point(
                1,
                "What we understood",
                sentence(understood) + onboarding(wording),
                List.of(used(wording), leftOut(understood), guessed(understood)),
                notes);
    }

    static String sentence(Understood understood) {
        int out = leftOutRows(understood);
        StringBuilder said = new StringBuilder(
                Sentence.of(understood.rows(), "row in the account file: ", "rows in the account file: "));
        said.append(Figures.count(understood.accounts())).append(" used");
        if (out > 0) {
            said.append(", ").append(Figures.count(out)).append(" left out");
        }
        if (understood.rejected() > 0) {
            said.append(", ").append(Figures.count(understood.rejected())).append(" could not be read");
        }
        return said.append(
                        out == 0 && understood.rejected() == 0
                                ? ". Nothing was left out."
                                : ". Nothing was dropped in silence.")
                .toString();
    }

    /** Said in the first sentence, because nothing is missed so easily: nobody new comes unless somebody says how many. */
    private static String onboarding(Wording wording) {
        List<AssumptionUse> uses = wording.plan().assumptions();
        if (uses.stream().anyMatch(use -> use.name().startsWith("new_customers.") && use.given())) {
            return "";
        }
        return uses.stream()
                .filter(use -> use.name().equals("new_customers_per_quarter") && !use.given())
                .findFirst()
                .map(use ->
                        " Onboarding of new customers is zero, since nobody said how many come%s: give new_customers_per_quarter."
                                .formatted(use.people().isPresent() ? ". That " + use.effect() : ""))
                .orElse("");
    }

    private static Table used(Wording wording) {
        Understood understood = wording.plan().understood();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Customer accounts", Figures.count(understood.accounts())));
        rows.add(List.of(
                "People", Figures.count(wording.plan().capacity().people().size())));
        int currencies = understood.currencies().size();
        if (currencies > 0) {
            String code = wording.plan().cost().total().currency().getCurrencyCode();
            rows.add(List.of("Currencies, in " + code, Figures.count(currencies)));
        }
        wording.plan()
                .cost()
                .revenue()
                .ifPresent(revenue -> rows.add(List.of(Sentence.start(wording.revenueWord()), Figures.money(revenue))));
        return Table.of("Understood", counted(), rows);
    }

    private static Table leftOut(Understood understood) {
        List<List<String>> rows = counts(understood.leftOut());
        if (understood.rejected() > 0) {
            rows.add(List.of("Could not be read", Figures.count(understood.rejected())));
        }
        Table table = Table.of("Left out", counted(), rows);
        return rows.isEmpty()
                ? nothing("Left out")
                : table.with(
                        "Of " + Sentence.of(understood.rows(), "row", "rows"),
                        Figures.count(leftOutRows(understood) + understood.rejected()));
    }

    private static Table guessed(Understood understood) {
        List<List<String>> rows = new ArrayList<>();
        understood.guessed().forEach((guess, count) -> rows.add(List.of(said(guess), Figures.count(count))));
        return rows.isEmpty() ? nothing("Guessed") : Table.of("Guessed", counted(), rows);
    }

    static String said(Guess guess) {
        return switch (guess) {
            case RENEWAL_SPREAD -> "Renewal missing: spread";
            case RENEWAL_ROLLED -> "Renewal past: rolled on";
            case STAGE_START_SPREAD -> "Start of stage: spread";
            case OWNER_HOUSE -> "House account: no owner";
            case OWNER_LEFT -> "Owner left: no owner";
            case ID_FROM_NAME -> "Key made from the name";
        };
    }

    private static List<List<String>> counts(Map<String, Integer> counts) {
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((what, count) -> rows.add(List.of(Sentence.start(what), Figures.count(count))));
        return rows;
    }

    private static Table nothing(String title) {
        return Table.of(title, counted(), List.of(List.of("Nothing", "0")));
    }

    private static List<Column> counted() {
        return List.of(Column.text(""), Column.number(""));
    }

    private static int leftOutRows(Understood understood) {
        return understood.leftOut().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
