package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import org.junit.jupiter.api.Test;

/** What was taken for granted is said beside what is wrong. */
class NoticesTest {
    @Test
    void everyNoteAndEveryGuessIsSaid() {
        Company company = Reading.accounts(
                        "Name,ARR,Renewal Date,Account Owner",
                        "Acme,$5,,Ada",
                        "Beta,$5,2026-01-01,Ada",
                        "Gamma,$5,,Ada")
                .company();
        assertThat(company.notices())
                .extracting(Issue::expected)
                .containsExactly(
                        "Money is counted in USD, the currency of most accounts.",
                        "This one owner is taken as a customer-success person: Ada. Confirm with --role-of-owner csm, or exclude this person with --role-of-owner sales or --people N.",
                        "2 accounts have no renewal date and no start: each gets a day of its term, spread evenly.",
                        "1 account has no renewal date to come: the last one, or the start, is rolled on by the term.",
                        "3 accounts have no key: it is made from the name.");
    }
}
