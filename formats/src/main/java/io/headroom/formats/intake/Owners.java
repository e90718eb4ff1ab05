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

/** Who the owners in a file are: the same person in every spelling, and nobody where it is no person or one who has left. */
final class Owners {
    private final Known<Owner> known = new Known<>();
    private final Map<String, Person> byName = new HashMap<>();
    private final Set<String> departed = new HashSet<>();
    private final LocalDate asOf;
    private final Map<PersonId, Set<String>> spellings = new TreeMap<>();
    private final Map<PersonId, Integer> accounts = new TreeMap<>();
    private final Map<PersonId, Long> lines = new TreeMap<>();

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

    private Owner owner(String cell) {
        Optional<Person> known = known(cell);
        if (known.isPresent()) {
            return known.get().here(asOf) || !hasLeft(known.get())
                    ? named(known.get().id(), cell)
                    : new Owner.Left();
        }
        String bare = Words.withoutBrackets(cell);
        if (Words.LEFT_IN_BRACKETS.inBrackets(cell)
                || Words.LEFT_BESIDE.begins(cell)
                || Words.LEFT_BESIDE.ends(cell)
                || departed.contains(Plain.person(cell))
                || departed.contains(Plain.person(bare))) {
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
        return accounts;
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

    private Optional<Person> known(String cell) {
        return Optional.ofNullable(byName.get(Plain.person(cell)))
                .filter(person -> !departed.contains(Plain.person(cell)));
    }

    private boolean hasLeft(Person person) {
        return person.leaves().map(day -> !day.isAfter(asOf)).orElse(false);
    }

    private Owner named(PersonId id, String cell) {
        spellings.computeIfAbsent(id, person -> new TreeSet<>()).add(cell.strip());
        return new Owner.Named(id);
    }
}
