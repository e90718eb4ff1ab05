package io.headroom.formats.contradiction;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.formats.Counted;
import io.headroom.formats.yaml.Closest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether accounts are in stages that the blueprint has: for another stage an account gets what its dates say. */
final class StageFit {
    private final String file;
    private final List<Account> accounts;
    private final Blueprint blueprint;

    StageFit(String file, List<Account> accounts, Blueprint blueprint) {
        this.file = file;
        this.accounts = accounts;
        this.blueprint = blueprint;
    }

    List<Issue> issues() {
        List<String> known =
                blueprint.stages().stream().map(stage -> stage.id().value()).toList();
        Map<String, Long> unknown = accounts.stream()
                .flatMap(account -> account.lifecycle().stage().stream())
                .map(stage -> stage.value())
                .filter(stage -> !known.contains(stage))
                .collect(Collectors.groupingBy(stage -> stage, TreeMap::new, Collectors.counting()));
        return unknown.entrySet().stream()
                .map(entry -> new Issue(
                        file,
                        0,
                        "stage",
                        entry.getKey(),
                        "A stage of the blueprint, which knows %s. %s in this one; the dates of %s decide instead.%s"
                                .formatted(
                                        String.join(", ", known),
                                        Counted.of(entry.getValue(), "account is", "accounts are"),
                                        entry.getValue() == 1 ? "its contract" : "their contracts",
                                        Closest.question(entry.getKey(), known)),
                        Severity.WARNING))
                .toList();
    }
}
