package io.headroom.bench;

import io.headroom.engine.model.account.Account;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a generated company as the files of a folder: {@code WriteCompany FOLDER ACCOUNTS PEOPLE}. Which question it answers: none; {@code headroom plan
 * --company FOLDER} is then timed from outside.
 */
public final class WriteCompany {
    private WriteCompany() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int accounts = Integer.parseInt(arguments[1]);
        GeneratedCompany company = new GeneratedCompany(accounts, Integer.parseInt(arguments[2]), accounts);
        Files.writeString(folder.resolve("blueprint.yaml"), Lifecycle25.text());
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve("accounts.csv")))) {
            out.print(
                    "id,name,arr,currency,industry,contract_start,renewal_date,term_months,health,org_complexity,owner\n");
            for (int number = 0; number < accounts; number++) {
                write(company.account(number), out);
            }
        }
    }

    private static void write(Account account, PrintWriter out) {
        out.print(String.join(
                ",",
                account.id().value(),
                account.name(),
                account.revenue().arr().orElseThrow().exact().toPlainString(),
                "USD",
                account.profile().industry(),
                account.contract().start().orElseThrow().toString(),
                account.contract().renewal().orElseThrow().toString(),
                Integer.toString(account.contract().termMonths().orElseThrow()),
                Integer.toString((int) account.lifecycle().health().orElseThrow()),
                Integer.toString(account.profile().orgComplexity().orElseThrow()),
                account.ownership().owner().orElseThrow().value()));
        out.print('\n');
    }
}
