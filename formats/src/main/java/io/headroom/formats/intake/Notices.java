package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.plan.Understood;
import io.headroom.formats.Counted;
import java.util.ArrayList;
import java.util.List;

/** What reading took for granted and guessed about a file as a whole, as notices; a plan says the same among what it understood. */
final class Notices {
    private Notices() {}

    static List<Issue> of(String file, Understood understood) {
        List<String> said = new ArrayList<>(understood.notes());
        understood.guessed().forEach((guess, accounts) -> guessed(guess, accounts, said));
        return said.stream()
                .map(sentence -> new Issue(file, 0, "", "", sentence, Severity.NOTICE))
                .toList();
    }

    private static void guessed(Guess guess, int accounts, List<String> said) {
        String have = Counted.of(accounts, "account has", "accounts have");
        switch (guess) {
            case RENEWAL_SPREAD ->
                said.add(
                        "%s no renewal date and no start: each gets a day of its term, spread evenly.".formatted(have));
            case RENEWAL_ROLLED ->
                said.add("%s no renewal date to come: the last one, or the start, is rolled on by the term."
                        .formatted(have));
            case ID_FROM_NAME -> said.add("%s no key: it is made from the name.".formatted(have));
            case OWNER_HOUSE, OWNER_LEFT, STAGE_START_SPREAD -> {
                // said for each owner; known only once the months are planned
            }
        }
    }
}
