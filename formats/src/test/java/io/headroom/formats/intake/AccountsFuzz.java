package io.headroom.formats.intake;

import static io.headroom.formats.fuzz.Promise.kept;

import io.headroom.formats.Read;
import io.headroom.formats.fuzz.Promise;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Any bytes are an account file or refused; every row is used, left out or rejected (a count refuses to be anything else); the same bytes give the same company; and
 * the rows that are rejected are as many again in a file of their own.
 */
public final class AccountsFuzz {
    private AccountsFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Read<Company> read = read(bytes);
        Promise.valueOrReason(read);
        kept(read.equals(read(bytes)), "Another company the second time", read);
        read.value().ifPresent(company -> {
            FileCount count = company.files().get(0);
            kept(
                    count.accepted() == company.accounts().size(),
                    "Another number of accounts than the count says",
                    company.files());
            company.rejected().forEach(AccountsFuzz::readAgain);
        });
    }

    private static void readAgain(RejectedRows rejected) {
        Read<Company> again = read(rejected.write().getBytes(StandardCharsets.UTF_8));
        Promise.valueOrReason(again);
        again.value()
                .ifPresent(company -> kept(
                        company.files().get(0).rows() == rejected.rows().size(),
                        "Another number of rejected rows in a file of their own",
                        rejected));
    }

    private static Read<Company> read(byte[] bytes) {
        return Written.read(Map.of("accounts.csv", bytes));
    }
}
