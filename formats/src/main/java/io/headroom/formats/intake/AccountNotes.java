package io.headroom.formats.intake;

import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.account.Account;
import io.headroom.formats.Counted;
import java.util.ArrayList;
import java.util.List;

/** The sentences a reader must know about owners before believing a number. */
final class AccountNotes {
    private AccountNotes() {}

    static List<String> of(List<Account> accounts, Owners owners) {
        List<String> notes = new ArrayList<>();
        for (PersonId person : owners.accounts().keySet()) {
            if (owners.spellings(person).size() > 1) {
                notes.add("%s are one person.".formatted(quoted(List.copyOf(owners.spellings(person)))));
            }
        }
        long unowned = accounts.stream()
                .filter(account -> account.ownership().owner().isEmpty()
                        && account.ownership().byRole().isEmpty())
                .count();
        if (unowned > 0) {
            notes.add(
                    unowned == accounts.size()
                            ? "No account has an owner."
                            : "%s of %s %s no owner."
                                    .formatted(
                                            Counted.number(unowned),
                                            Counted.of(accounts.size(), "account"),
                                            unowned == 1 ? "has" : "have"));
        }
        return notes;
    }

    private static String quoted(List<String> names) {
        return "\"" + String.join("\", \"", names) + "\"";
    }
}
