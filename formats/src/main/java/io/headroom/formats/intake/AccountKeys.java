package io.headroom.formats.intake;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.account.Account;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which account a cell of another file speaks of: by its key, 15- and 18-character ones alike, or else by its name. */
final class AccountKeys {
    /** What a cell must hold, in words. */
    static final String EXPECTED = "the id or name of an account that is planned";

    private final Map<String, AccountId> keys = new HashMap<>();

    AccountKeys(List<Account> accounts) {
        accounts.forEach(account -> keys.put("name " + Plain.slug(account.name()), account.id()));
        accounts.forEach(account -> keys.put("id " + RecordId.key(account.id().value()), account.id()));
    }

    /** The account that a cell names; empty where it names none. */
    Optional<AccountId> find(String cell) {
        return Optional.ofNullable(keys.get("id " + RecordId.key(cell)))
                .or(() -> Optional.ofNullable(keys.get("name " + Plain.slug(cell))));
    }
}
