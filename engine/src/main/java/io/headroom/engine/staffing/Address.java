package io.headroom.engine.staffing;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a number of a plan can be asked for: {@code kind/key/month?name=value&…}, with keys and values percent-encoded as UTF-8.
 *
 * @param parts  between the slashes, decoded
 * @param filter what narrows it down
 */
record Address(String text, List<String> parts, Map<String, String> filter) {
    private static final String PLAIN = "-_.~";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    static Address of(String text) {
        int question = text.indexOf('?');
        String path = question < 0 ? text : text.substring(0, question);
        List<String> parts =
                Arrays.stream(path.split("/", -1)).map(Address::decoded).toList();
        Map<String, String> filter = new TreeMap<>();
        if (question >= 0) {
            for (String pair : text.substring(question + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    filter.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
                }
            }
        }
        return new Address(text, parts, filter);
    }

    static String text(String kind, String key, YearMonth month) {
        return kind + "/" + encoded(key) + "/" + month;
    }

    /** Of a number that has no month. */
    static String text(String kind, String key) {
        return kind + "/" + encoded(key);
    }

    String kind() {
        return parts.get(0);
    }

    String key() {
        return part(1);
    }

    /** The month of a key. */
    YearMonth month() {
        return month(2);
    }

    /** The month of a number that has no key, such as {@code ratio/2027-03}. */
    YearMonth monthAlone() {
        return month(1);
    }

    private YearMonth month(int index) {
        try {
            return YearMonth.parse(part(index));
        } catch (DateTimeException notAMonth) {
            throw new IllegalArgumentException(
                    "\"%s\" in \"%s\" is no month. Write it as 2027-03.".formatted(part(index), text), notAMonth);
        }
    }

    Optional<String> filter(String name) {
        return Optional.ofNullable(filter.get(name));
    }

    private String part(int index) {
        if (index >= parts.size() || parts.get(index).isEmpty()) {
            throw new IllegalArgumentException(
                    "\"%s\" is too short for an address. Write %s/KEY/2027-03.".formatted(text, kind()));
        }
        return parts.get(index);
    }

    static String encoded(String key) {
        StringBuilder text = new StringBuilder();
        for (byte one : key.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (one >= 'a' && one <= 'z')
                    || (one >= 'A' && one <= 'Z')
                    || (one >= '0' && one <= '9')
                    || PLAIN.indexOf(one) >= 0;
            text.append(plain ? String.valueOf((char) one) : "%" + HEX.toHexDigits(one));
        }
        return text.toString();
    }

    /** A per cent sign that no two hexadecimal digits follow stands for itself. */
    static String decoded(String text) {
        byte[] given = text.getBytes(StandardCharsets.UTF_8);
        List<Byte> bytes = new ArrayList<>();
        for (int at = 0; at < given.length; at++) {
            int high = at + 2 < given.length ? Character.digit(given[at + 1], 16) : -1;
            int low = at + 2 < given.length ? Character.digit(given[at + 2], 16) : -1;
            if (given[at] == '%' && high >= 0 && low >= 0) {
                bytes.add((byte) (high * 16 + low));
                at += 2;
            } else {
                bytes.add(given[at]);
            }
        }
        byte[] decoded = new byte[bytes.size()];
        for (int at = 0; at < decoded.length; at++) {
            decoded[at] = bytes.get(at);
        }
        return new String(decoded, StandardCharsets.UTF_8);
    }
}
