package io.headroom.formats.table;

import io.headroom.formats.table.Table.Row;
import io.headroom.formats.table.WorkbookParts.Tab;
import io.headroom.formats.yaml.Closest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which sheet of a workbook is read: of those that people see the one whose header has most known names; of several such, the first that has
 * rows; where no name is known, the fullest.
 */
final class SheetChoice {
    /** How many rows tell. */
    static final int PROBE = 60;

    private static final int SHOWN = 8;
    private static final Comparator<Offer> BEST = Comparator.comparingLong(Offer::names)
            .thenComparing(Offer::hasRows)
            .thenComparingLong(offer -> offer.names() > 0 ? 0 : offer.filled());

    private final Predicate<String> known;
    private final Optional<String> asked;
    private final List<Offer> offers = new ArrayList<>();

    /** {@code asked} is the sheet to read, whatever it holds. */
    SheetChoice(Predicate<String> known, Optional<String> asked) {
        this.known = known;
        this.asked = asked;
    }

    /** A sheet with its first rows. */
    void offer(Tab tab, List<Row> rows) {
        List<Row> full = rows.stream().filter(row -> !Footer.isBlank(row)).toList();
        long names = full.isEmpty() ? 0 : HeaderRow.names(full.get(HeaderRow.in(full, known)), known);
        offers.add(new Offer(
                tab,
                names,
                full.size() > 1,
                full.stream().mapToLong(HeaderRow::filled).sum()));
    }

    /** The sheet to read. */
    Tab tab() throws Unreadable {
        if (asked.isPresent()) {
            return called(asked.get());
        }
        Offer best = null;
        for (Offer offer : offers) {
            if (!offer.tab().hidden() && offer.filled() > 0 && (best == null || BEST.compare(offer, best) > 0)) {
                best = offer;
            }
        }
        if (best == null) {
            throw new Unreadable("A visible sheet that holds something; this workbook has none%s."
                    .formatted(
                            offers.stream().anyMatch(offer -> offer.filled() > 0)
                                    ? ": unhide " + names(offers) + " in Excel, and save the file"
                                    : ", so export the file again"));
        }
        return best.tab();
    }

    private Tab called(String name) throws Unreadable {
        for (Offer offer : offers) {
            if (offer.tab().name().strip().equalsIgnoreCase(name)) {
                return offer.tab();
            }
        }
        List<String> there =
                offers.stream().map(offer -> offer.tab().name().strip()).toList();
        throw new Unreadable(
                "The sheet \"%s\", which the mapping names; this workbook has none of that name.%s It has %s."
                        .formatted(
                                name,
                                Closest.question(name, there),
                                there.stream()
                                        .limit(SHOWN)
                                        .map("\"%s\""::formatted)
                                        .collect(Collectors.joining(", "))));
    }

    /** Which sheet is read and which are not; empty where there is no other that holds something. */
    Optional<String> others() throws Unreadable {
        Tab tab = tab();
        if (asked.isPresent()) {
            return Optional.empty();
        }
        List<Offer> others = offers.stream()
                .filter(offer -> offer.filled() > 0 && !offer.tab().equals(tab))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Of this workbook the sheet \"%s\" is read, and not %s.".formatted(tab.name(), names(others)));
    }

    private static String names(List<Offer> some) {
        String names = some.stream()
                .filter(offer -> offer.filled() > 0)
                .limit(SHOWN)
                .map(offer ->
                        "\"%s\"%s".formatted(offer.tab().name(), offer.tab().hidden() ? " (hidden)" : ""))
                .collect(Collectors.joining(", "));
        return some.size() > SHOWN ? names + " and %s more".formatted(some.size() - SHOWN) : names;
    }

    /** One sheet: how many names of columns are known, whether anything stands below them, how many cells are filled. */
    private record Offer(Tab tab, long names, boolean hasRows, long filled) {}
}
