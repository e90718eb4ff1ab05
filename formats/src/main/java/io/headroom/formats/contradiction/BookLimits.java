package io.headroom.formats.contradiction;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Segment;
import io.headroom.engine.model.blueprint.ServiceLevel.Coverage;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.segment.Placement;
import io.headroom.engine.segment.Segmenter;
import io.headroom.formats.Counted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Books larger than anybody may have: the accounts of a segment over the most that one person may own are more people than there are.
 *
 * <pre>
 *   330 accounts of smb, at most 50 a person   → 6.6 people
 *   the team has 2 who may own them            → a contradiction
 * </pre>
 *
 * Of a segment without such a limit only accounts that must have an owner of their own count; a pool shares the others.
 */
final class BookLimits {
    private final String file;
    private final List<Account> accounts;
    private final List<Person> owners;
    private final Blueprint blueprint;

    BookLimits(String file, List<Account> accounts, Team team, Blueprint blueprint, LocalDate asOf) {
        RoleId role = blueprint.roles().get(0).id();
        this.file = file;
        this.accounts = accounts;
        this.owners = team.people().stream()
                .filter(person -> person.role().equals(role) && person.here(asOf))
                .toList();
        this.blueprint = blueprint;
    }

    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        List<Person> limitedPeople = owners.stream()
                .filter(person -> person.maxAccounts().isPresent())
                .toList();
        Map<PersonId, Long> books = limitedPeople.isEmpty() ? Map.of() : books();
        limitedPeople.forEach(person -> ofPerson(person, books.getOrDefault(person.id(), 0L), issues));
        List<Segment> limited = blueprint.segments().stream()
                .filter(segment -> most(segment).orElse(0) > 0)
                .toList();
        Map<String, Long> sizes = limited.isEmpty() ? Map.of() : sizes();
        for (Segment segment : limited) {
            long count = sizes.getOrDefault(segment.id().value(), 0L);
            double most = most(segment).orElseThrow();
            if (count > most * owners.size()) {
                issues.add(ofSegment(segment, count, most));
            }
        }
        return issues;
    }

    private Issue ofSegment(Segment segment, long count, double most) {
        return new Issue(
                file,
                0,
                "segment",
                segment.id().value(),
                "As many people as the accounts need. %s, at most %s a person, need %s people, but %s: allow larger books, plan more people, or serve the segment from a pool."
                        .formatted(
                                Counted.of(count, "account"),
                                oneDecimal(most),
                                oneDecimal(count / most),
                                owners.isEmpty()
                                        ? "nobody is planned"
                                        : "only " + Counted.of(owners.size(), "is planned", "are planned")),
                Severity.WARNING);
    }

    private Map<PersonId, Long> books() {
        return accounts.stream()
                .flatMap(account -> account.ownership().owner().stream())
                .collect(Collectors.groupingBy(owner -> owner, TreeMap::new, Collectors.counting()));
    }

    private void ofPerson(Person person, long own, List<Issue> issues) {
        if (own > person.maxAccounts().orElseThrow()) {
            issues.add(new Issue(
                    file,
                    0,
                    "owner",
                    person.name(),
                    "At most the %s that max_accounts allows this person. The file gives %s: raise the limit or move some."
                            .formatted(Counted.of(person.maxAccounts().getAsInt(), "account"), Counted.number(own)),
                    Severity.WARNING));
        }
    }

    /** The most accounts of one person: what the segment allows, or else what the people are allowed on average, where it is known of each. */
    private OptionalDouble most(Segment segment) {
        OptionalInt own = limit(segment);
        if (own.isPresent()) {
            return OptionalDouble.of(own.getAsInt());
        }
        return !owners.isEmpty()
                        && owners.stream()
                                .allMatch(person -> person.maxAccounts().isPresent())
                ? owners.stream()
                        .mapToInt(person -> person.maxAccounts().orElse(0))
                        .average()
                : OptionalDouble.empty();
    }

    /** What the segment allows, or else the one service level of its accounts. */
    private OptionalInt limit(Segment segment) {
        return segment.maxAccounts().isPresent()
                ? segment.maxAccounts()
                : segment.level()
                        .map(level -> blueprint.level(level).maxAccounts())
                        .orElse(OptionalInt.empty());
    }

    /** The accounts of each segment that must have an owner of their own: all of them, where the segment says how many one may have. */
    private Map<String, Long> sizes() {
        Segmenter segmenter = new Segmenter(blueprint);
        return accounts.stream()
                .map(segmenter::place)
                .filter(placement -> blueprint.level(placement.level()).coverage() == Coverage.DEDICATED
                        || limit(blueprint.segment(placement.segment())).isPresent())
                .collect(Collectors.groupingBy(
                        (Placement placement) -> placement.segment().value(), TreeMap::new, Collectors.counting()));
    }

    private static String oneDecimal(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
