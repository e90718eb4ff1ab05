package io.headroom.formats.contradiction;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Team;
import io.headroom.formats.assumption.AssumptionsFit;
import io.headroom.formats.rule.Rules;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Finds what the files of a company say against each other. What one table says against itself is found where it is read. */
public final class Contradictions {
    private final String accountFile;
    private final List<Account> accounts;
    private final Team team;
    private final Blueprint blueprint;

    /** All of a company that is checked; the accounts are in the families that the rules name, and not copied, for there may be a million of them. */
    public Contradictions(String accountFile, List<Account> accounts, Team team, Blueprint blueprint) {
        this.accountFile = accountFile;
        this.accounts = Collections.unmodifiableList(accounts);
        this.team = team;
        this.blueprint = blueprint;
    }

    /** Between the accounts, the people and the blueprint on a day. */
    public List<Issue> issues(LocalDate asOf) {
        return Stream.of(
                        new StageFit(accountFile, accounts, blueprint).issues(),
                        new SegmentFit(accountFile, accounts, blueprint).issues(),
                        new BookLimits(accountFile, accounts, team, blueprint, asOf).issues())
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /** Between the rules in {@code file} and the rest. */
    public List<Issue> issues(String file, Rules rules) {
        return Stream.of(
                        new RulesFit(file, rules, accounts, team).issues(),
                        new FamilyRevenue(file, rules, accounts).issues())
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /** Between the assumptions in {@code file} and the blueprint. */
    public List<Issue> issues(String file, Assumptions assumptions) {
        return AssumptionsFit.issues(file, assumptions, blueprint);
    }
}
