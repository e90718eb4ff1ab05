package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Team.Origin;
import io.headroom.formats.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who the people of the plan are: those of the team file, else a number of them, else the owners of the accounts. */
final class People {
    private static final int MOST_NAMED = 12;

    private final ReadingOptions options;
    private final AccountsRead read;
    private final List<Person> team;
    private final Optional<String> file;
    private final List<String> notes = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    People(ReadingOptions options, AccountsRead read, List<Person> team, Optional<String> file) {
        this.options = options;
        this.read = read;
        this.team = team;
        this.file = file;
    }

    Origin origin() {
        if (file.isPresent()) {
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
                        read.owners().line(owner),
                        read.ownerColumn(),
                        read.owners().name(owner),
                        "A person of the team file. This owner of %s is not in it: add the person, or name the owner with --departed."
                                .formatted(Counted.of(accounts, "account")),
                        Severity.WARNING));
            }
        });
        return team.stream().map(this::inReportingCurrency).toList();
    }

    private List<Person> ofCount() {
        int count = options.people().orElse(0);
        notes.add("%s planned with, without names.".formatted(Counted.of(count, "person is", "people are")));
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> String.format(Locale.ROOT, "%02d", number))
                .map(number -> named(new PersonId("person-" + number), "Person " + number))
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
        String names = Counted.some(people.stream().map(Person::name).toList(), MOST_NAMED);
        notes.add(
                confirmed
                        ? "%s of the plan: %s."
                                .formatted(
                                        people.size() == 1
                                                ? "The one owner in the file is the only person"
                                                : "The %s owners in the file are the people"
                                                        .formatted(Counted.number(people.size())),
                                        names)
                        : "%s: %s. Confirm with --role-of-owner %s, or exclude %s with --role-of-owner sales or --people N."
                                .formatted(
                                        people.size() == 1
                                                ? "This one owner is taken as a customer-success person"
                                                : "These %s owners are taken as customer-success people"
                                                        .formatted(Counted.number(people.size())),
                                        names,
                                        options.role(),
                                        people.size() == 1 ? "this person" : "them"));
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
                person.maxAccounts(),
                person.post());
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
                    file.orElse(""),
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
                person.maxAccounts(),
                person.post());
    }
}
