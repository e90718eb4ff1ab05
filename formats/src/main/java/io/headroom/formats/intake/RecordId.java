package io.headroom.formats.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keys of records, which exports of one system write in several ways: with and without the check characters of Salesforce, the braces of
 * Dynamics, the beginning of Zoho.
 */
final class RecordId {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    private static final int SHORT = 15;
    private static final int GROUP = 5;
    private static final Pattern BRACED =
            Pattern.compile("\\{?([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})}?");
    private static final Pattern ZOHO = Pattern.compile("zcrm_([0-9]{6,})");

    private RecordId() {}

    /**
     * The key in one form; any other text as it is.
     *
     * <pre>
     *   0013000000NmWsRAAV                       → 0013000000NmWsR, whose case matters
     *   {1B2C3D4E-0000-1111-2222-333344445555}   → 1b2c3d4e-0000-1111-2222-333344445555
     *   zcrm_4150868000000225013                 → 4150868000000225013
     * </pre>
     */
    static String key(String id) {
        if (id.length() == SHORT + 3) {
            String begin = id.substring(0, SHORT);
            return id.substring(SHORT).equals(end(begin)) ? begin : id;
        }
        if (id.length() >= 36 && BRACED.matcher(id).matches()) {
            return BRACED.matcher(id).replaceFirst("$1").toLowerCase(Locale.ROOT);
        }
        return id.startsWith("zcrm_") ? ZOHO.matcher(id).replaceFirst("$1") : id;
    }

    private static String end(String id) {
        StringBuilder end = new StringBuilder();
        for (int from = 0; from < SHORT; from += GROUP) {
            int bits = 0;
            for (int at = 0; at < GROUP; at++) {
                char letter = id.charAt(from + at);
                bits |= letter >= 'A' && letter <= 'Z' ? 1 << at : 0;
            }
            end.append(DIGITS.charAt(bits));
        }
        return end.toString();
    }
}
