package io.headroom.engine.demand;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.plan.AccountDemand;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.Age;
import io.headroom.engine.model.plan.Demand.Book;
import io.headroom.engine.model.plan.Demand.Origin;
import io.headroom.engine.model.plan.Demand.Row;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.RoleWork;
import io.headroom.engine.segment.Placement;
import io.headroom.engine.segment.Segmenter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The hours that a request's accounts need: hours = Σ activities occurrences × minutes ÷ 60 × factors × (1 − automated).
 *
 * <p>It looks at today's book: stages advance by their days, nobody leaves, and only the new customers that the assumptions name arrive. Every
 * line is rounded once to whole micro-hours and everything after it is a sum of whole numbers, so the order of accounts and the number of
 * threads never change a result. Cost grows with accounts × activities × dates; memory with segments × activities × stages × months and with
 * people × activities × months, but not with accounts.
 */
public final class DemandModel {
    private final Prepared prepared;
    private final Segmenter segmenter;
    private final Audience audience;
    private final int threads;

    /** For one request; {@code threads} changes how long it takes and nothing else. */
    public DemandModel(PlanRequest request, int threads) {
        this.prepared = new Prepared(request);
        this.segmenter = new Segmenter(request.blueprint());
        this.audience = Audience.of(prepared, segmenter);
        this.threads = threads;
    }

    /** The hours of all accounts, programmes and new customers. */
    public Demand total() {
        Tally accounts = new Accounts(prepared, segmenter, audience).tally(threads);
        Tally newcomers = new NewCustomers(prepared, new AccountWork(prepared, audience), accounts).tally();
        List<Row> rows = new ArrayList<>(new Programmes(prepared, accounts).rows());
        rows.addAll(rows(accounts, Origin.ACCOUNT));
        rows.addAll(rows(newcomers, Origin.NEW_CUSTOMER));
        rows.sort(Comparator.comparing(Row::pool)
                .thenComparing(Row::segment)
                .thenComparing(Row::activity)
                .thenComparing(row -> row.stage().map(Object::toString).orElse(""))
                .thenComparing(Row::origin));
        newcomers.books.forEach((key, book) -> accounts.book(key).merge(book));
        Tally.plus(accounts.entering, newcomers.entering);
        Tally.plus(accounts.leaving, newcomers.leaving);
        Map<String, MonthlyHours> outside = new TreeMap<>();
        accounts.outside.forEach((duty, hours) -> outside.put(duty, accounts.hours(hours)));
        return new Demand(
                prepared.horizon,
                rows,
                outside,
                segments(accounts),
                books(accounts),
                ages(accounts),
                new StageWorks(prepared, accounts).all(rows),
                accounts.hours(accounts.entering),
                accounts.hours(accounts.leaving),
                issues(accounts));
    }

    /** The work of one account, line by line; lines of duties that nobody here does are among them, marked as outside. */
    public AccountDemand of(Account account) {
        Placement placement = segmenter.place(account);
        AccountWork work = new AccountWork(prepared, audience);
        Setup setup = work.setUp(account, placement);
        Itemised itemised = new Itemised(prepared, work, setup);
        work.write(setup, placement.level(), itemised);
        return itemised.demand();
    }

    /** The levelled hours of one account over the computed months. Those of all accounts add up to the rows of {@link Origin#ACCOUNT} exactly. */
    public MonthlyHours levelled(Account account) {
        AccountWork work = new AccountWork(prepared, audience);
        Setup setup = work.setUp(account, segmenter.place(account));
        LevelledMonths months = new LevelledMonths(prepared);
        work.write(setup, setup.placement().level(), months);
        return months.hours();
    }

    /** What one account asks of one role, over the computed months; duties that nobody here does do not count. */
    public RoleWork work(Account account, RoleId role) {
        Placement placement = segmenter.place(account);
        AccountWork work = new AccountWork(prepared, audience);
        Setup setup = work.setUp(account, placement);
        RoleHours hours = new RoleHours(prepared, role);
        work.write(setup, placement.level(), hours);
        return hours.of(placement);
    }

    /** Who owns an account in a role: the one named for it, or the account's owner if that is this person's role. */
    public Optional<PersonId> owner(Account account, RoleId role) {
        return prepared.owner(account, role);
    }

    private List<Row> rows(Tally tally, Origin origin) {
        List<Row> rows = new ArrayList<>();
        int stages = prepared.blueprint.stages().size();
        for (int index = 0; index < tally.cells.length; index++) {
            Tally.Cell cell = tally.cells[index];
            if (cell != null) {
                int activity = index / stages % prepared.activities.size();
                int segment = index / stages / prepared.activities.size();
                rows.add(row(tally, origin, cell, segment, activity, index % stages));
            }
        }
        return rows;
    }

    private Row row(Tally tally, Origin origin, Tally.Cell cell, int segment, int activity, int stage) {
        Activity one = prepared.activities.get(activity);
        ActivityId id = one.id();
        Map<Guess, MonthlyHours> guessed = new EnumMap<>(Guess.class);
        for (int guess = 0; guess < Tally.GUESSES.length; guess++) {
            if (cell.guessed[guess] != null) {
                guessed.put(Tally.GUESSES[guess], tally.hours(cell.guessed[guess]));
            }
        }
        return new Row(
                prepared.pools.get(prepared.pool(activity, segment)),
                prepared.role(activity),
                prepared.segments.get(segment),
                id,
                Optional.of(prepared.blueprint.stages().get(stage).id()),
                one.duty().orElse(""),
                origin,
                tally.hours(cell.raw),
                tally.hours(cell.levelled),
                Arrays.stream(cell.variance).boxed().toList(),
                guessed);
    }

    private List<SegmentDemand> segments(Tally tally) {
        List<SegmentDemand> segments = new ArrayList<>();
        for (int segment = 0; segment < tally.segments.length; segment++) {
            segments.add(tally.segments[segment].toSegment(prepared.segments.get(segment)));
        }
        return segments;
    }

    private static List<Book> books(Tally tally) {
        return tally.books.entrySet().stream()
                .map(entry -> entry.getValue().toBook(entry.getKey()))
                .sorted(Comparator.comparing(Book::role)
                        .thenComparing(Book::holder)
                        .thenComparing(
                                book -> book.person().map(Object::toString).orElse("")))
                .toList();
    }

    private List<Age> ages(Tally tally) {
        List<Age> ages = new ArrayList<>();
        for (int years = 0; years < Tally.AGES; years++) {
            ages.add(new Age(
                    years,
                    tally.ageAccounts[years],
                    new Money(tally.ageRevenue[years], prepared.assumptions.currency()),
                    tally.hours(tally.ageHours[years])));
        }
        return ages;
    }

    private static List<Issue> issues(Tally tally) {
        if (tally.cut == 0) {
            return List.of();
        }
        return List.of(Issue.warning(
                "In %s the factors of an account multiply an activity's minutes beyond factor_floor or factor_ceiling and were cut there."
                        .formatted(tally.cut == 1 ? "1 case" : tally.cut + " cases")));
    }
}
