package io.headroom.formats.contradiction;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Team;
import io.headroom.formats.rule.Rules;
import io.headroom.formats.yaml.Closest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether rules speak of accounts and people that there are: a rule about nobody changes nothing, in silence. */
final class RulesFit {
    private static final int SHORT = 4;

    private final String file;
    private final Rules rules;
    private final List<Account> accounts;
    private final Team team;
    private final Collection<String> keys;
    private final Collection<String> names;
    private final List<Issue> issues = new ArrayList<>();

    RulesFit(String file, Rules rules, List<Account> accounts, Team team) {
        this.file = file;
        this.rules = rules;
        this.accounts = accounts;
        this.team = team;
        this.keys = new TreeSet<>(
                accounts.stream().map(account -> account.id().value()).toList());
        this.names = new TreeSet<>(
                team.people().stream().map(person -> person.name()).toList());
    }

    List<Issue> issues() {
        new TreeSet<>(rules.parents().values()).forEach(head -> account("families", head));
        rules.parents().keySet().forEach(member -> account("families", member));
        rules.pairs().forEach(pair -> {
            account("pairs", pair.account());
            person(pair.person());
        });
        rules.freezes().forEach(freeze -> freeze.accounts().forEach(account -> account("freezes", account)));
        return issues.stream().distinct().toList();
    }

    private void account(String key, AccountId account) {
        if (!keys.contains(account.value())) {
            Optional<String> byName = accounts.stream()
                    .filter(one -> one.name().equalsIgnoreCase(account.value()))
                    .map(one -> " The key of the account with this name is \"%s\".".formatted(one.id()))
                    .findFirst();
            say(
                    key,
                    account.value(),
                    "The key of an account that is planned. There is none, so this rule does nothing for it."
                            + byName.orElseGet(() -> question(account.value(), keys)));
        }
    }

    private void person(String person) {
        boolean known = team.people().stream()
                .flatMap(one -> Stream.of(one.name(), one.id().value()))
                .anyMatch(person::equalsIgnoreCase);
        if (!known) {
            say(
                    "pairs",
                    person,
                    "A person of the team, by name or key. There is none, so this rule does nothing."
                            + question(person, names));
        }
    }

    /** Among short keys, such as X-2, every one is close to every other. */
    private static String question(String word, Collection<String> known) {
        return word.length() < SHORT ? "" : Closest.question(word, known);
    }

    private void say(String key, String value, String what) {
        issues.add(new Issue(file, 0, key, value, what, Severity.WARNING));
    }
}
