package io.headroom.formats.intake;

import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.people.Person;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who the owners in a file are: the same person in every spelling, and nobody where it is no person or one who has left. Several threads may read; what was
 * met is asked for once they have.
 */
final class Owners {
    private final Known<Owner> known = new Known<>();
    private final Map<String, Person> byName = new HashMap<>();
    private final Set<String> departed = new HashSet<>();
    private final Set<String> met = new HashSet<>();
    private final LocalDate asOf;
    private final Map<PersonId, Set<String>> spellings = new TreeMap<>();
    private final Map<PersonId, Integer> accounts = new HashMap<>();
    private final Map<PersonId, Long> lines = new HashMap<>();

    Owners(List<Person> team, Set<String> departed, LocalDate asOf) {
        this.asOf = asOf;
        team.forEach(person -> {
            byName.put(Plain.person(person.name()), person);
            byName.put(Plain.person(person.id().value()), person);
        });
        departed.forEach(name -> this.departed.add(Plain.person(name)));
    }

    Owner read(String cell) {
        return cell.isEmpty() ? new Owner.Nobody() : known.of(cell, this::owner);
    }

    private synchronized Owner owner(String cell) {
        Optional<Person> known = Optional.ofNullable(byName.get(Plain.person(cell)));
        String bare = Words.withoutBrackets(cell);
        if (isDeparted(cell)
                || isDeparted(bare)
                || known.filter(person -> isDeparted(person.name())
                                || isDeparted(person.id().value()))
                        .isPresent()) {
            return new Owner.Left();
        }
        if (known.isPresent()) {
            return known.get().here(asOf) || !hasLeft(known.get())
                    ? named(known.get().id(), cell)
                    : new Owner.Left();
        }
        if (Words.LEFT_IN_BRACKETS.inBrackets(cell) || Words.LEFT_BESIDE.begins(cell) || Words.LEFT_BESIDE.ends(cell)) {
            return new Owner.Left();
        }
        if (Words.HOUSE_OWNER.is(cell) || Words.HOUSE_OWNER.is(bare) || Words.HOUSE_OWNER_ENDING.ends(cell)) {
            return new Owner.House();
        }
        return named(new PersonId(Plain.slug(Plain.person(cell))), cell);
    }

    /** Counts an account that is really used. */
    void count(PersonId person, AccountRow row) {
        accounts.merge(person, 1, Integer::sum);
        lines.merge(person, row.row().line(), Math::min);
    }

    /** The line of a person's first account. */
    long line(PersonId person) {
        return lines.getOrDefault(person, 0L);
    }

    /** The people who own accounts, by key, with how many. */
    Map<PersonId, Integer> accounts() {
        return new TreeMap<>(accounts);
    }

    /** The ways in which the file writes a person, in alphabetical order. */
    Set<String> spellings(PersonId person) {
        return spellings.getOrDefault(person, Set.of());
    }

    /** The best of the spellings: first name first, with capitals where one has them. */
    String name(PersonId person) {
        return spellings(person).stream()
                .filter(name -> !name.contains(",")
                        && !name.contains("@")
                        && !name.equals(name.toLowerCase(java.util.Locale.ROOT)))
                .findFirst()
                .or(() -> spellings(person).stream().findFirst())
                .orElse(person.value());
    }

    /** Whether the team file knows this person. */
    boolean isKnown(PersonId id) {
        return byName.values().stream().anyMatch(person -> person.id().equals(id));
    }

    private boolean isDeparted(String cell) {
        if (departed.isEmpty()) {
            return false;
        }
        String name = Plain.person(cell);
        met.add(name);
        return departed.contains(name);
    }

    /** Whether somebody of this name owns, or is said to own, an account. */
    boolean hasMet(String name) {
        return met.contains(Plain.person(name));
    }

    /** All names of owners that were met, for somebody who misspelt one. */
    List<String> names() {
        return spellings.values().stream().flatMap(Set::stream).toList();
    }

    private boolean hasLeft(Person person) {
        return person.leaves().map(day -> !day.isAfter(asOf)).orElse(false);
    }

    private Owner named(PersonId id, String cell) {
        spellings.computeIfAbsent(id, person -> new TreeSet<>()).add(cell.strip());
        return new Owner.Named(id);
    }
}
