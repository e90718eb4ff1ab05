package io.headroom.formats;

import java.util.Locale;

/** A number of things in words, alike in every locale: {@code 1 account}, {@code 1,294 accounts}. */
public final class Counted {
    private Counted() {}

    /** The number and the word for one of it, or for several. */
    public static String of(long number, String one, String several) {
        return number(number) + " " + (number == 1 ? one : several);
    }

    /** The same for words whose plural ends in "s". */
    public static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    /** The number alone: {@code 1,294}. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
