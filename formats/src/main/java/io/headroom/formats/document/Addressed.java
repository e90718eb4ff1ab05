package io.headroom.formats.document;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Optional;

/** Where a number of a plan can be asked for: {@code headcount/POOL/2027-03}, keys percent-encoded. */
public final class Addressed {
    private Addressed() {}

    public static String of(String kind, Object key, YearMonth month) {
        return of(kind, key) + "/" + month;
    }

    /** The key in an address, decoded; empty where it has none, or none that can be decoded. */
    public static Optional<String> key(String address) {
        String[] parts = address.split("[?]", 2)[0].split("/", -1);
        try {
            return parts.length < 2 || parts[1].isEmpty()
                    ? Optional.empty()
                    : Optional.of(URLDecoder.decode(parts[1].replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException loosePerCent) {
            return Optional.empty();
        }
    }

    static String of(String kind, Object key) {
        return kind + "/"
                + URLEncoder.encode(key.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
