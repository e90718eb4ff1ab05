package io.headroom.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Keys as they stand in an address: percent-encoded. */
final class Addressed {
    private Addressed() {}

    static String encode(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
