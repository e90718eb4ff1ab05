package io.headroom.formats.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant: the nearest one by edits, counting two swapped neighbours as one edit (Damerau 1964). */
public final class Closest {
    private static final int SHORTEST_BEGINNING = 3;

    private Closest() {}

    /** The nearest of the known words, unless all are more than a third of the word's length away; else the only one that begins with the word. */
    public static Optional<String> to(String word, Collection<String> known) {
        String plain = plain(word);
        return nearest(plain, known).or(() -> beginningWith(plain, known));
    }

    /** The nearest of the known words however far they are, at most so many, nearest first. */
    public static List<String> to(String word, Collection<String> known, int most) {
        String plain = plain(word);
        return known.stream()
                .sorted(Comparator.<String>comparingInt(candidate -> edits(plain, plain(candidate)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private static Optional<String> beginningWith(String plain, Collection<String> known) {
        List<String> longer = known.stream()
                .filter(candidate ->
                        plain.length() >= SHORTEST_BEGINNING && plain(candidate).startsWith(plain))
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    private static Optional<String> nearest(String plain, Collection<String> known) {
        int most = Math.max(1, plain.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - plain.length()) <= most)
                .filter(candidate -> edits(plain, plain(candidate)) <= most)
                .min(Comparator.<String>comparingInt(candidate -> edits(plain, plain(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A question that names the word probably meant, with a blank before it; or nothing. */
    public static String question(String word, Collection<String> known) {
        return to(word, known).map(" Did you mean \"%s\"?"::formatted).orElse("");
    }

    private static String plain(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return lower.substring(0, Math.min(lower.length(), 64));
    }

    private static int edits(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        int change = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
