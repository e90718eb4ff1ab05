package io.headroom.formats;

import java.util.List;
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

    /** Names of which there may be many: all of a few more than {@code most}, else the first and how many more there are. */
    public static String some(List<String> names, int most) {
        int more = names.size() - most;
        return more <= 1
                ? String.join(", ", names)
                : "%s and %s more".formatted(String.join(", ", names.subList(0, most)), number(more));
    }

    /** The number alone: {@code 1,294}. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
