package io.headroom.formats.table;

/**
 * How well bytes fit UTF-8.
 *
 * @param right characters of several bytes that are right
 * @param wrong bytes that belong to no character
 */
record Utf8(int right, int wrong) {

    static Utf8 of(byte[] bytes) {
        int right = 0;
        int wrong = 0;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = length(bytes, at);
            right += length > 0 ? 1 : 0;
            wrong += length > 0 ? 0 : 1;
            at += Math.max(1, length);
        }
        return new Utf8(right, wrong);
    }

    /** How many bytes the character has that begins here; 0 where none does. */
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first >= 0xc2 && first < 0xe0
                ? 2
                : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int next = at + 1; next < at + length; next++) {
            if ((bytes[next] & 0xc0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xff;
        boolean overlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
        boolean outside = (first == 0xed && second >= 0xa0) || (first == 0xf4 && second >= 0x90);
        return overlong || outside ? 0 : length;
    }
}
