package io.headroom.formats.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How a text became bytes: by its mark, by where its zero bytes stand, or by whether it is UTF-8; what is none of these is taken for
 * Windows-1252, which old exports of Western countries are.
 *
 * @param name    as people and menus call it
 * @param begin   how many bytes stand before the text
 * @param guessed whether nothing in the file says so
 */
record Encoding(String name, Charset charset, int begin, boolean guessed) {
    private static final int PROBE = 4096;
    private static final String UTF_16 = "UTF-16";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32_LITTLE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32_BIG = Charset.forName("UTF-32BE");

    /** The encodings that can be asked for. */
    static final Map<String, Charset> NAMES = names();

    /** Empty where the bytes are no text. */
    static Optional<Encoding> of(byte[] bytes) {
        Optional<Encoding> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        Optional<Encoding> wide = wide(bytes);
        if (wide.isPresent()) {
            return wide;
        }
        Utf8 utf8 = Utf8.of(bytes);
        if (utf8.wrong() == 0 || utf8.wrong() < utf8.right()) {
            return Optional.of(new Encoding("UTF-8", StandardCharsets.UTF_8, 0, false));
        }
        return strange(bytes) < 0 ? Optional.of(new Encoding("Windows-1252", WINDOWS_1252, 0, true)) : Optional.empty();
    }

    /** The encoding that is asked for; a mark at the beginning says where the text begins, and in which order the bytes stand. */
    static Encoding asked(String name, byte[] bytes) {
        return marked(bytes)
                .or(() -> wide(bytes))
                .filter(found -> found.name().equals(name))
                .map(found -> new Encoding(name, found.charset(), found.begin(), false))
                .orElseGet(() -> new Encoding(name, Objects.requireNonNull(NAMES.get(name)), 0, false));
    }

    String decode(byte[] bytes) {
        return new String(bytes, begin, bytes.length - begin, charset);
    }

    private static Map<String, Charset> names() {
        Map<String, Charset> names = new LinkedHashMap<>();
        names.put("UTF-8", StandardCharsets.UTF_8);
        names.put(UTF_16, StandardCharsets.UTF_16LE);
        names.put("UTF-32", UTF_32_LITTLE);
        for (String page : List.of("1250", "1251", "1252", "1253", "1254", "1257")) {
            names.put("Windows-" + page, Charset.forName("windows-" + page));
        }
        for (String part : List.of("1", "2", "15")) {
            names.put("ISO-8859-" + part, Charset.forName("ISO-8859-" + part));
        }
        return Collections.unmodifiableMap(names);
    }

    private static Optional<Encoding> marked(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new Encoding("UTF-8", StandardCharsets.UTF_8, 3, false));
        }
        if (begins(bytes, 0xff, 0xfe, 0, 0)) {
            return Optional.of(new Encoding("UTF-32", UTF_32_LITTLE, 4, false));
        }
        if (begins(bytes, 0, 0, 0xfe, 0xff)) {
            return Optional.of(new Encoding("UTF-32", UTF_32_BIG, 4, false));
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return Optional.of(new Encoding(UTF_16, StandardCharsets.UTF_16LE, 2, false));
        }
        return begins(bytes, 0xfe, 0xff)
                ? Optional.of(new Encoding(UTF_16, StandardCharsets.UTF_16BE, 2, false))
                : Optional.empty();
    }

    /** UTF-16 without a mark: blanks, separators and line ends make every second byte zero, and never the other ones. */
    private static Optional<Encoding> wide(byte[] bytes) {
        int probe = Math.min(bytes.length, PROBE) & ~1;
        int[] zeros = new int[2];
        for (int at = 0; at < probe; at++) {
            zeros[at % 2] += bytes[at] == 0 ? 1 : 0;
        }
        boolean oneSided = (zeros[0] == 0) != (zeros[1] == 0);
        if (bytes.length % 2 != 0 || !oneSided) {
            return Optional.empty();
        }
        Charset charset = zeros[0] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        String text = new String(bytes, 0, probe, charset);
        boolean lines = text.chars().anyMatch(letter -> letter == '\n' || letter == '\r');
        return lines && text.chars().noneMatch(Encoding::isControl)
                ? Optional.of(new Encoding(UTF_16, charset, 0, true))
                : Optional.empty();
    }

    /** Where the first byte is that no text has: a control character, or one of the five that Windows-1252 lacks; -1 where none is. */
    static int strange(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            int code = bytes[at] & 0xff;
            if (isControl(code) || code == 0x81 || code == 0x8d || code == 0x8f || code == 0x90 || code == 0x9d) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isControl(int code) {
        return code < ' ' && code != '\t' && code != '\n' && code != '\r' && code != '\f';
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xff) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
