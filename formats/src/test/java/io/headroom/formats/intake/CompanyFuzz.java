package io.headroom.formats.intake;

import io.headroom.formats.Read;
import io.headroom.formats.fuzz.Promise;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Any files beside the accounts are people, their time off, products, a survey and purchases, or refused. They come in one text, in this order, between form feeds. */
public final class CompanyFuzz {
    private static final List<String> NAMES =
            List.of("team.csv", "time_off.csv", "account_products.csv", "survey.csv", "transactions.csv");
    private static final byte[] ACCOUNTS =
            "Id,Name,ARR,CSM\nA-1,Acme,1000,Ada\nA-2,Bolt,2000,Ben\n".getBytes(StandardCharsets.UTF_8);

    private CompanyFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String[] texts = new String(bytes, StandardCharsets.ISO_8859_1).split("\f", NAMES.size());
        Map<String, byte[]> files = new HashMap<>(Map.of("accounts.csv", ACCOUNTS));
        for (int file = 0; file < texts.length; file++) {
            if (!texts[file].isEmpty()) {
                files.put(NAMES.get(file), texts[file].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        Read<Company> read = Written.read(files);
        Promise.valueOrReason(read);
        read.value()
                .ifPresent(company -> company.rejected().forEach(rows -> {
                    Map<String, byte[]> again = new HashMap<>(files);
                    again.put(rows.file(), rows.write().getBytes(StandardCharsets.UTF_8));
                    Promise.valueOrReason(Written.read(again));
                }));
    }
}
