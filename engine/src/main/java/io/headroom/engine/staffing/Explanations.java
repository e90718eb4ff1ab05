package io.headroom.engine.staffing;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.Unit;
import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.SegmentNeed;
import io.headroom.engine.model.plan.PlanRequest;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opens the numbers of a plan. */
final class Explanations {
    private final Inputs inputs;
    private final PlanRequest request;
    private final Plan plan;
    private final Basis basis;
    private final int most;

    Explanations(Inputs inputs, PlanRequest request, Plan plan, int most) {
        this.inputs = inputs;
        this.request = request;
        this.plan = plan;
        this.basis = Basis.of(request, plan.demand(), plan.capacity());
        this.most = most;
    }

    Line of(Address address) {
        return switch (address.kind()) {
            case "answer" -> answer();
            case "headcount" -> headcount(need(new PoolId(address.key()), address.month()));
            case "segment" ->
                segment(new SegmentId(address.key()), window(address).month());
            case "activity" -> activity(address);
            case "account" -> account(address);
            case "person" -> person(new PersonId(address.key()), window(address));
            case "capacity" -> capacity(new PersonId(address.key()), address.month());
            case "cost" -> new MoneyLines(plan, basis).cost(address);
            case "break-even" ->
                BreakEven.of(plan.cost(), request.assumptions().value(Setting.GROSS_MARGIN))
                        .line()
                        .at(address.text());
            case "serve" -> serving(address).cost(address);
            case "margin" -> serving(address).margin(address);
            case "benchmark" -> new MoneyLines(plan, basis).benchmark(address);
            case "ratio" -> new RatioLines(plan, basis).ratio(address.monthAlone());
            case "glide" -> new RatioLines(plan, basis).glide(address.monthAlone());
            default -> throw unknown(address.text());
        };
    }

    private IllegalArgumentException unknown(String text) {
        YearMonth month = plan.answer().month();
        String pools = basis.pools().keySet().stream()
                .map(pool -> Address.text("headcount", pool.value(), month))
                .collect(Collectors.joining(", "));
        return new IllegalArgumentException(
                "\"%s\" is no number of this plan. Ask for answer, %s, segment/KEY/%s, activity/KEY/%s, account/KEY/%s, person/KEY/%s, capacity/PERSON/%s, cost, cost/POOL, break-even, serve/ACCOUNT, margin/ACCOUNT, benchmark/KEY, ratio/%s or glide/%s."
                        .formatted(text, pools, month, month, month, month, month, month, month));
    }

    private <T> T known(String kind, Object key, Optional<T> found, List<?> all) {
        return found.orElseThrow(() -> new IllegalArgumentException("This plan knows no %s \"%s\". It knows %s."
                .formatted(
                        kind,
                        key,
                        all.stream().map(Object::toString).sorted().limit(20).collect(Collectors.joining(", ")))));
    }

    private Window window(Address address) {
        int index = request.horizon().index(address.month());
        if (index < 0 || index >= request.horizon().months()) {
            throw new IllegalArgumentException("%s is not among the months of this plan, %s to %s."
                    .formatted(
                            address.month(),
                            request.horizon().first(),
                            request.horizon().month(request.horizon().months() - 1)));
        }
        return new Window(index);
    }

    private Headcount need(PoolId pool, YearMonth month) {
        return known(
                "headcount of pool and month",
                Address.text("headcount", pool.value(), month),
                plan.headcount().stream()
                        .filter(need -> need.pool().equals(pool) && need.month().equals(month))
                        .findFirst(),
                plan.headcount().stream()
                        .map(need -> Address.text("headcount", need.pool().value(), need.month()))
                        .toList());
    }

    private Line answer() {
        YearMonth month = plan.answer().month();
        List<Line> pools = plan.headcount().stream()
                .filter(need -> need.month().equals(month))
                .map(this::headcount)
                .toList();
        return Line.sum("People needed in " + Horizon.inWords(month), Unit.PEOPLE, pools)
                .at("answer");
    }

    private Line headcount(Headcount need) {
        Window window = new Window(request.horizon().index(need.month()));
        Line hours = work(window, new Selection(Optional.of(need.pool().value()), Optional.empty()))
                .all("levelled hours, " + window.words(request.horizon()));
        return new NeedLines(basis, capacityOf(window), standard(window)).headcount(need, window, hours);
    }

    private Function<PersonId, Line> capacityOf(Window window) {
        return id -> capacity(id, window);
    }

    private Line segment(SegmentId id, int month) {
        Window window = new Window(month);
        List<SegmentNeed> needs = plan.segments().stream()
                .filter(need -> need.segment().equals(id)
                        && need.month().equals(request.horizon().month(month)))
                .toList();
        known(
                "segment",
                id,
                needs.stream().findFirst(),
                plan.segments().stream().map(SegmentNeed::segment).distinct().toList());
        List<Line> pools = needs.stream().map(need -> part(need, window)).toList();
        return Line.sum("People for segment " + id, Unit.PEOPLE, pools)
                .at(Address.text("segment", id.value(), request.horizon().month(month)));
    }

    private Line part(SegmentNeed need, Window window) {
        Headcount pool = need(need.pool(), need.month());
        if (pool.levelledHours().micros() == 0) {
            return Line.given("no hours in pool " + need.pool(), need.peopleShare(), Unit.PEOPLE);
        }
        Selection which = new Selection(
                Optional.of(need.pool().value()), Optional.of(need.segment().value()));
        Line hours = work(window, which).all("hours of the segment");
        BigDecimal share = need.hours().exact().divide(pool.levelledHours().exact(), MathContext.DECIMAL64);
        Line people = Line.given("people of the pool before rounding", pool.unrounded(), Unit.PEOPLE)
                .at(Address.text("headcount", need.pool().value(), need.month()));
        Line part = Line.quotient(
                "its share of the pool's hours",
                share,
                Unit.SHARE,
                hours,
                Line.given("hours of the pool", pool.levelledHours().exact(), Unit.HOURS));
        return Line.product("in pool " + need.pool(), need.peopleShare(), Unit.PEOPLE, List.of(people, part));
    }

    private Line activity(Address address) {
        ActivityId id = new ActivityId(address.key());
        Window window = window(address);
        Selection which = Selection.of(address);
        known(
                "activity",
                id,
                basis.demand().rows().stream()
                        .filter(row -> row.activity().equals(id) && which.has(row))
                        .findFirst(),
                basis.demand().rows().stream()
                        .map(row -> row.activity())
                        .distinct()
                        .toList());
        return work(window, which).activity(id, after(address)).at(address.text());
    }

    private static int after(Address address) {
        try {
            return Math.max(0, Integer.parseInt(address.filter("after").orElse("0")));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(
                    "\"after\" in \"%s\" is a number of accounts.".formatted(address.text()), notANumber);
        }
    }

    private WorkLines work(Window window, Selection which) {
        return new WorkLines(basis, inputs.accounts(request), most, window, which);
    }

    private Line account(Address address) {
        AccountId id = new AccountId(address.key());
        Window window = window(address);
        Account account = account(id);
        YearMonth from = request.horizon().month(window.month());
        YearMonth to = from.plusMonths(Window.MONTHS - 1);
        Leaves leaves = new Leaves(request);
        List<Line> works = inputs.accounts(request).apply(account).works().stream()
                .filter(work -> !work.outside())
                .filter(work -> address.filter("activity")
                        .map(work.activity().value()::equals)
                        .orElse(true))
                .filter(work -> Parts.of(work).between(from, to).micros() != 0)
                .map(work -> leaves.of(work, from, to))
                .toList();
        return Line.sum("%s, %s".formatted(account.name(), window.words(request.horizon())), Unit.HOURS, works)
                .at(address.text());
    }

    private Account account(AccountId id) {
        return known(
                "account",
                id,
                request.accounts().stream().filter(one -> one.id().equals(id)).findFirst(),
                request.accounts().stream().limit(20).map(Account::id).toList());
    }

    private ServingLines serving(Address address) {
        Account account = account(new AccountId(address.key()));
        return new ServingLines(plan, request, inputs.accounts(request).apply(account));
    }

    private Line person(PersonId id, Window window) {
        known(
                "person",
                id,
                plan.people().stream().filter(load -> load.person().equals(id)).findFirst(),
                plan.people().stream().map(Plan.PersonLoad::person).toList());
        return new PersonLines(basis, most, inputs.accounts(request)).load(id, window, capacity(id, window));
    }

    /** Direct hours of three months; none of somebody who is not in the team. */
    private Line capacity(PersonId id, Window window) {
        List<Line> months = new ArrayList<>();
        if (plan.capacity().person(id).isPresent()) {
            for (int month = window.month(); month < window.month() + Window.MONTHS; month++) {
                months.add(capacity(id, request.horizon().month(month)));
            }
        }
        return Line.sum("direct hours of " + id, Unit.HOURS, months);
    }

    private Line capacity(PersonId id, YearMonth month) {
        known(
                "person in the team",
                id,
                plan.capacity().person(id),
                plan.capacity().people().stream().map(person -> person.person()).toList());
        return inputs.capacity(request, id, month).at(Address.text("capacity", id.value(), month));
    }

    private Line standard(Window window) {
        List<Line> months = new ArrayList<>();
        for (int month = window.month(); month < window.month() + Window.MONTHS; month++) {
            months.add(inputs.standard(request, request.horizon().month(month)));
        }
        return Line.sum("direct hours of a full-time person of whom nothing else is known", Unit.HOURS, months);
    }
}
