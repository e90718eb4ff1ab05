package io.headroom.report.words;

import io.headroom.engine.model.plan.Plan.BudgetCheck;

/** What may be spent, whether the plan fits it, and which price rise would make it fit. */
public final class BudgetSentence {
    private BudgetSentence() {}

    /** In words, one line of text. */
    public static String of(BudgetCheck budget) {
        String may = "%s may be spent a year, which pays for %s. "
                .formatted(Figures.money(budget.budget()), Sentence.people(budget.people()));
        if (budget.over().minor() <= 0) {
            return may + "The plan fits.";
        }
        return may + "The plan costs %s more.".formatted(Figures.money(budget.over())) + rise(budget);
    }

    private static String rise(BudgetCheck budget) {
        if (budget.priceRise().isEmpty()) {
            return "";
        }
        String rise = " A rise of all prices by %s would close the gap"
                .formatted(Figures.share(budget.priceRise().getAsDouble()));
        return budget.tolerableChurn().isEmpty()
                ? rise + "."
                : rise
                        + "; it destroys value if more than %s of the customers leave because of it."
                                .formatted(Figures.share(budget.tolerableChurn().getAsDouble()));
    }
}
