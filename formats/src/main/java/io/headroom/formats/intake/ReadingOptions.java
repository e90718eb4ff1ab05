package io.headroom.formats.intake;

import io.headroom.engine.model.RoleId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the files cannot say about themselves.
 *
 * @param asOf        the day from which everything is seen
 * @param reporting   the currency of the plan; the most frequent one of the accounts where empty
 * @param rates       what other currencies are worth in the reporting currency, whichever that will be
 * @param departed    owners who have left, by name or key, beside those that the files mark
 * @param roleOfOwner what the owners in the account file are; where empty they are taken as people of {@code role} and that is said
 * @param people      how many people there are, where no team file says it and the owners shall not be taken
 * @param role        the role that people have where nobody says otherwise
 * @param segments    the segments there are, to notice others; empty where they are not known yet
 * @param termMonths  how long a contract runs where its length is unknown
 * @param threads     how many threads may work; what is read never depends on it
 */
public record ReadingOptions(
        LocalDate asOf,
        Optional<Currency> reporting,
        Rates rates,
        Set<String> departed,
        Optional<RoleId> roleOfOwner,
        OptionalInt people,
        RoleId role,
        Set<String> segments,
        int termMonths,
        int threads) {
    public ReadingOptions {
        departed = Set.copyOf(departed);
        segments = Set.copyOf(segments);
        if (termMonths < 1) {
            throw new IllegalArgumentException("A term is at least one month, but was %s.".formatted(termMonths));
        }
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread reads, but %s were given.".formatted(threads));
        }
        if (people.isPresent() && people.getAsInt() < 0) {
            throw new IllegalArgumentException(
                    "There are 0 or more people, but %s were given.".formatted(people.getAsInt()));
        }
    }

    /** Nothing but a day: everything else is found in the files or taken as usual. */
    public static ReadingOptions on(LocalDate asOf) {
        return new ReadingOptions(
                asOf,
                Optional.empty(),
                Rates.none(Currency.getInstance("USD")),
                Set.of(),
                Optional.empty(),
                OptionalInt.empty(),
                new RoleId("csm"),
                Set.of(),
                12,
                1);
    }

    public ReadingOptions reporting(Currency currency) {
        return new ReadingOptions(
                asOf, Optional.of(currency), rates, departed, roleOfOwner, people, role, segments, termMonths, threads);
    }

    public ReadingOptions rates(Rates other) {
        return new ReadingOptions(
                asOf, reporting, other, departed, roleOfOwner, people, role, segments, termMonths, threads);
    }

    public ReadingOptions departed(Set<String> names) {
        return new ReadingOptions(
                asOf, reporting, rates, names, roleOfOwner, people, role, segments, termMonths, threads);
    }

    public ReadingOptions roleOfOwner(RoleId owners) {
        return new ReadingOptions(
                asOf, reporting, rates, departed, Optional.of(owners), people, role, segments, termMonths, threads);
    }

    public ReadingOptions people(int count) {
        return new ReadingOptions(
                asOf,
                reporting,
                rates,
                departed,
                roleOfOwner,
                OptionalInt.of(count),
                role,
                segments,
                termMonths,
                threads);
    }

    public ReadingOptions segments(Set<String> names) {
        return new ReadingOptions(
                asOf, reporting, rates, departed, roleOfOwner, people, role, names, termMonths, threads);
    }

    public ReadingOptions termMonths(int months) {
        return new ReadingOptions(
                asOf, reporting, rates, departed, roleOfOwner, people, role, segments, months, threads);
    }

    public ReadingOptions role(RoleId usual) {
        return new ReadingOptions(
                asOf, reporting, rates, departed, roleOfOwner, people, usual, segments, termMonths, threads);
    }

    public ReadingOptions threads(int count) {
        return new ReadingOptions(
                asOf, reporting, rates, departed, roleOfOwner, people, role, segments, termMonths, count);
    }

    Stretches stretches() {
        return new Stretches(threads);
    }
}
