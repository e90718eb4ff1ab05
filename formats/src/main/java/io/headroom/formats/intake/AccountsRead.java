package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import io.headroom.formats.mapping.FileReading;
import io.headroom.formats.table.Table.Row;
import java.util.List;
import java.util.Map;

/**
 * What the account file gave.
 *
 * @param reading   how its columns were read
 * @param rejected  the rows that could not be read, to be read alike in a file of their own
 * @param ownerColumn the header of the column with the owners
 * @param confirmed whether the file itself says that the owners are customer-success people
 */
record AccountsRead(
        List<Account> accounts,
        FileCount count,
        Map<String, Integer> leftOut,
        Map<Guess, Integer> guessed,
        Map<String, Integer> currencies,
        Map<String, String> columns,
        FileReading reading,
        List<String> notes,
        List<Issue> issues,
        List<Row> rejected,
        Owners owners,
        String ownerColumn,
        boolean confirmed,
        MoneyOf money) {}
