package io.headroom.formats.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms in which texts are compared: without case, punctuation and superfluous blanks. */
final class Plain {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern CUSTOM_FIELD = Pattern.compile("_{1,2}c$", Pattern.CASE_INSENSITIVE);

    private Plain() {}

    /** Words of letters and digits in lower case with one blank between them: {@code "Acme, Inc."} becomes {@code "acme inc"}. */
    static String words(String text) {
        if (isAscii(text)) {
            return asciiWords(text);
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip();
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** The same without the tables of Unicode, which most cells do not need. */
    private static String asciiWords(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean apart = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean upper = letter >= 'A' && letter <= 'Z';
            if (upper || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
                if (apart && words.length() > 0) {
                    words.append(' ');
                }
                words.append(upper ? (char) (letter + ('a' - 'A')) : letter);
                apart = false;
            } else {
                apart = true;
            }
        }
        return words.toString();
    }

    /** A header without anything but letters and digits: {@code "Renewal_Date__c"} becomes {@code "renewaldate"}. */
    static String header(String text) {
        return words(CUSTOM_FIELD.matcher(text).replaceFirst("")).replace(" ", "");
    }

    /** A key made of the words: {@code "Acme, Inc."} becomes {@code "acme-inc"}. */
    static String slug(String text) {
        String words = words(text).replace(' ', '-');
        return words.isEmpty() ? text.strip() : words;
    }

    /** The name of a column that only this company has: {@code "Billing City"} becomes {@code "billing_city"}. */
    static String attribute(String header) {
        return words(header).replace(' ', '_');
    }

    /** The name of a person in one order, in lower case: {@code "Lee, Ada"}, {@code "ada lee "} and {@code "ada.lee@example.org"} are {@code "ada lee"}. */
    static String person(String text) {
        String name = text.strip();
        int at = name.indexOf('@');
        if (at > 0 && name.indexOf(' ') < 0) {
            name = name.substring(0, at);
        }
        int comma = name.indexOf(',');
        if (comma > 0 && comma == name.lastIndexOf(',')) {
            name = name.substring(comma + 1) + " " + name.substring(0, comma);
        }
        String words = words(name);
        return words.isEmpty() ? text.strip() : words;
    }
}
