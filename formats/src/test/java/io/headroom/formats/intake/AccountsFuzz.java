package io.headroom.formats.intake;

import static io.headroom.formats.fuzz.Promise.kept;

import io.headroom.formats.Read;
import io.headroom.formats.fuzz.Promise;
import io.headroom.formats.mapping.FileMapping;
import io.headroom.formats.mapping.Mapping;
import io.headroom.formats.table.Form;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Any bytes are an account file or refused; every row is used, left out or rejected (a count refuses to be anything else); the same bytes give the same company; and
 * the rows that are rejected are as many again in a file of their own, where it is said that its first line is the header: a second header far below the
 * first, of which no column was known, would else be taken for it, and that be said.
 */
public final class AccountsFuzz {
    private static final Mapping AS_WRITTEN = new Mapping(
            "mapping.yaml",
            Map.of(
                    Columns.ACCOUNTS,
                    new FileMapping(
                            Optional.empty(),
                            new Form(
                                    Optional.empty(),
                                    OptionalInt.of(1),
                                    Optional.of("UTF-8"),
                                    Optional.of(','),
                                    Optional.of('"')),
                            List.of())));

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
        byte[] written = rejected.write().getBytes(StandardCharsets.UTF_8);
        Promise.valueOrReason(read(written));
        Read<Company> again = Written.read(Map.of("accounts.csv", written), AS_WRITTEN);
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
