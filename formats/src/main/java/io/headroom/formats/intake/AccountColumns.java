package io.headroom.formats.intake;

import io.headroom.formats.intake.Cells.Expected;
import java.util.ArrayList;
import java.util.List;

/** Columns of the account file that are not what their headers promise, such as a "Health" of words: most of their cells decide. */
final class AccountColumns {
    private final Cells cells;

    AccountColumns(Cells cells) {
        this.cells = cells;
    }

    /** Keeps them as text under names of their own. */
    void setAsideWhatDoesNotFit(Stretches stretches) {
        List<Expected> expected = new ArrayList<>();
        for (String field : List.of("stage_since", "owner_since", "last_moved", "outcome_due", "contract_start")) {
            expected.add(new Expected(field, "dates", row -> row.reads(trial -> trial.date(field))));
        }
        expected.add(new Expected(
                "health", "numbers from 0 to 100", row -> row.reads(trial -> trial.number("health", 0, 100))));
        for (String field :
                List.of("org_complexity", "technical_proficiency", "product_complexity", "product_maturity")) {
            expected.add(new Expected(
                    field, "whole numbers from 1 to 5", row -> row.reads(trial -> trial.whole(field, 1, 5))));
        }
        for (String field : List.of("past_growth", "expected_growth")) {
            expected.add(new Expected(field, "rates", row -> row.reads(trial -> trial.rate(field, -1, 100))));
        }
        expected.add(
                new Expected("gross_margin", "shares", row -> row.reads(trial -> trial.rate("gross_margin", 0, 1))));
        expected.add(
                new Expected("term_months", "months", row -> row.reads(trial -> trial.whole("term_months", 1, 600))));
        expected.add(new Expected(
                "billing",
                "monthly, quarterly or annual",
                row -> Words.MONTHLY.is(row.text("billing"))
                        || Words.QUARTERLY.is(row.text("billing"))
                        || Words.ANNUAL.is(row.text("billing"))));
        expected.add(new Expected("pinned", "yes or no", row -> row.reads(trial -> trial.yes("pinned"))));
        cells.demoteUnless(expected, stretches);
    }
}
