package io.headroom.formats.intake;

/** Keys of Salesforce records: fifteen characters in which case matters, or the same and three more that say which are upper case. */
final class SalesforceId {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    private static final int SHORT = 15;
    private static final int GROUP = 5;

    private SalesforceId() {}

    /** The fifteen characters of a key of eighteen whose end fits; any other key as it is. */
    static String key(String id) {
        String begin = id.length() == SHORT + 3 ? id.substring(0, SHORT) : "";
        return !begin.isEmpty() && id.substring(SHORT).equals(end(begin)) ? begin : id;
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
