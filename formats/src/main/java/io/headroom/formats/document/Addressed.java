package io.headroom.formats.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;

/** Where a number of a plan can be asked for: {@code headcount/POOL/2027-03}, keys percent-encoded. */
public final class Addressed {
    private Addressed() {}

    public static String of(String kind, Object key, YearMonth month) {
        return of(kind, key) + "/" + month;
    }

    static String of(String kind, Object key) {
        return kind + "/"
                + URLEncoder.encode(key.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
