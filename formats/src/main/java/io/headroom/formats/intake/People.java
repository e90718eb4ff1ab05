package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Team.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who the people of the plan are: those of the team file, else a number of them, else the owners of the accounts. */
final class People {
    private final ReadingOptions options;
    private final AccountsRead read;
    private final List<Person> team;
    private final boolean fromFile;
    private final List<String> notes = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    People(ReadingOptions options, AccountsRead read, List<Person> team, boolean fromFile) {
        this.options = options;
        this.read = read;
        this.team = team;
        this.fromFile = fromFile;
    }

    Origin origin() {
        if (fromFile) {
            return Origin.FILE;
        }
        return options.people().isPresent() ? Origin.COUNT : Origin.OWNERS;
    }

    List<Person> people() {
        return switch (origin()) {
            case FILE -> ofFile();
            case COUNT -> ofCount();
            case OWNERS -> ofOwners();
        };
    }

    /** Sentences about who they are; complete once the people were asked for. */
    List<String> notes() {
        return notes;
    }

    List<Issue> issues() {
        return issues;
    }

    private List<Person> ofFile() {
        read.owners().accounts().forEach((owner, accounts) -> {
            if (!read.owners().isKnown(owner)) {
                issues.add(new Issue(
                        read.count().file(),
                        0,
                        "owner",
                        read.owners().name(owner),
                        "A person of the team file. This owner of %d accounts is not in it: add the person, or name the owner with --departed."
                                .formatted(accounts),
                        Severity.WARNING));
            }
        });
        return team.stream().map(this::inReportingCurrency).toList();
    }

    private List<Person> ofCount() {
        int count = options.people().orElse(0);
        notes.add("%d people are planned with, without names.".formatted(count));
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        number -> named(new PersonId("person-%02d".formatted(number)), "Person %02d".formatted(number)))
                .toList();
    }

    private List<Person> ofOwners() {
        Map<PersonId, Integer> owners = read.owners().accounts();
        if (owners.isEmpty()) {
            notes.add("Nobody is known to do the work: give a team file, or say how many there are with --people.");
            return List.of();
        }
        List<Person> people = owners.keySet().stream()
                .map(id -> named(id, read.owners().name(id)))
                .toList();
        boolean confirmed = read.confirmed() || options.roleOfOwner().isPresent();
        String names = String.join(", ", people.stream().map(Person::name).toList());
        notes.add(
                confirmed
                        ? "The %d owners in the file are the people of the plan: %s.".formatted(people.size(), names)
                        : "These %d owners are taken as customer-success people: %s. Confirm with --role-of-owner %s, or exclude them with --role-of-owner sales or --people N."
                                .formatted(people.size(), names, options.role()));
        return people;
    }

    private Person named(PersonId id, String name) {
        Person person = Person.of(id, options.role());
        return new Person(
                id,
                name,
                person.role(),
                person.manager(),
                person.seniority(),
                person.region(),
                person.timezone(),
                person.languages(),
                person.skills(),
                person.verticals(),
                person.fte(),
                person.hoursPerDay(),
                person.internalShare(),
                person.hired(),
                person.leaves(),
                person.loadedCost(),
                person.maxAccounts());
    }

    private Person inReportingCurrency(Person person) {
        Optional<Money> cost = person.loadedCost()
                .flatMap(money -> read.money()
                        .read(
                                new Amount(
                                        money.exact(),
                                        Optional.of(money.currency()).filter(known -> !known.equals(TeamFile.UNSAID))),
                                Optional.empty()));
        if (person.loadedCost().isPresent() && cost.isEmpty()) {
            issues.add(new Issue(
                    "team.csv",
                    0,
                    "loaded_cost",
                    person.loadedCost().get().toString(),
                    "A rate from %s to %s. The usual cost is taken for %s instead."
                            .formatted(
                                    person.loadedCost().get().currency(),
                                    read.money().reporting(),
                                    person.name()),
                    Severity.WARNING));
        }
        return new Person(
                person.id(),
                person.name(),
                person.role(),
                person.manager(),
                person.seniority(),
                person.region(),
                person.timezone(),
                person.languages(),
                person.skills(),
                person.verticals(),
                person.fte(),
                person.hoursPerDay(),
                person.internalShare(),
                person.hired(),
                person.leaves(),
                cost,
                person.maxAccounts());
    }
}
