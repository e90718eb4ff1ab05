package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import java.util.List;
import java.util.Map;

/**
 * What the account file gave.
 *
 * @param confirmed whether the file itself says that the owners are customer-success people
 */
record AccountsRead(
        List<Account> accounts,
        FileCount count,
        Map<String, Integer> leftOut,
        Map<Guess, Integer> guessed,
        Map<String, Integer> currencies,
        Map<String, String> columns,
        List<String> notes,
        List<Issue> issues,
        Owners owners,
        boolean confirmed,
        MoneyOf money) {}
