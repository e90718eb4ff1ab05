package io.headroom.engine.staffing;

import io.headroom.engine.model.HourPrice;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.SupportStaff;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.Age;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan.AgeShare;
import io.headroom.engine.model.plan.Plan.Cost;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** What the people needed in the answer's month cost a year, and how that compares with revenue and today. */
final class Costs {
    private final Basis basis;
    private final List<Headcount> needs;
    private final YearMonth month;
    private final HourPrice hourPrice;
    private final Money none;

    /** {@code needs} are those of all pools in the answer's month. */
    Costs(Basis basis, List<Headcount> needs, YearMonth month, HourPrice hourPrice) {
        this.hourPrice = hourPrice;
        this.basis = basis;
        this.needs = needs;
        this.month = month;
        this.none = Money.none(basis.assumptions().currency());
    }

    Cost cost() {
        List<Cost.Line> lines = lines();
        Money total = lines.stream().map(Cost.Line::yearly).reduce(none, Money::plus);
        Money today = today();
        Optional<Money> revenue = revenue();
        int accounts = basis.accounts();
        Budgets budgets = new Budgets(basis, needs, total, revenue);
        return new Cost(
                lines,
                total,
                today,
                revenue,
                share(total, revenue),
                share(today, revenue),
                scope(),
                accounts == 0 ? none : total.times(1.0 / accounts),
                hourPrice,
                ages(total),
                basis.assumptions().budget().map(budgets::check));
    }

    /** Yearly revenue of all accounts; empty where nobody says it. */
    Optional<Money> revenue() {
        boolean known = basis.demand().segments().stream().anyMatch(segment -> segment.withRevenue() > 0);
        Money sum =
                basis.demand().segments().stream().map(SegmentDemand::revenue).reduce(none, Money::plus);
        return known && sum.minor() > 0 ? Optional.of(sum) : Optional.empty();
    }

    static OptionalDouble share(Money cost, Optional<Money> revenue) {
        return revenue.isPresent()
                ? OptionalDouble.of(cost.amount() / revenue.get().amount())
                : OptionalDouble.empty();
    }

    private List<Cost.Line> lines() {
        Map<RoleId, Integer> roles = new TreeMap<>();
        needs.forEach(need -> roles.merge(need.role(), need.required(), Integer::sum));
        List<Cost.Line> lines = new ArrayList<>();
        int people = 0;
        for (Map.Entry<RoleId, Integer> role : roles.entrySet()) {
            people += role.getValue();
            lines.add(line(
                    label(role.getKey()), role.getValue(), basis.assumptions().cost(role.getKey())));
        }
        for (SupportStaff staff : basis.assumptions().supportStaff()) {
            int count = count(staff, basis.accounts(), people);
            if (count > 0) {
                lines.add(line(staff.role(), count, staff.yearlyCost()));
            }
        }
        return lines;
    }

    private static Cost.Line line(String label, int people, Money each) {
        return new Cost.Line(
                label, people, each, new Money(Math.multiplyExact(each.minor(), (long) people), each.currency()));
    }

    private String label(RoleId role) {
        return basis.blueprint().roles().stream()
                .filter(one -> one.id().equals(role) && !one.label().isBlank())
                .map(one -> one.label())
                .findFirst()
                .orElse(role.value());
    }

    /** How many support staff so many customers and people call for (text 000: needed once there are enough customers). */
    static int count(SupportStaff staff, int accounts, int people) {
        if (accounts < staff.fromAccounts()) {
            return 0;
        }
        int byAccounts = staff.perAccounts() > 0 ? (accounts - staff.fromAccounts()) / staff.perAccounts() : 0;
        int byPeople = staff.perPeople() > 0 ? people / staff.perPeople() : 0;
        boolean onlyByPeople = staff.perPeople() > 0 && staff.fromAccounts() == 0 && staff.perAccounts() == 0;
        return onlyByPeople ? byPeople : Math.max(1 + byAccounts, byPeople);
    }

    /** People employed on the month's first day, at their own cost where it is known, else their FTE's part of the role's; and staff who come with size. */
    private Money today() {
        List<Person> here = basis.request().team().people().stream()
                .filter(person -> person.here(month.atDay(1)))
                .toList();
        Money sum = none;
        for (Person person : here) {
            sum = sum.plus(person.loadedCost()
                    .orElseGet(() -> basis.assumptions().cost(person.role()).times(person.fte())));
        }
        for (SupportStaff staff : basis.assumptions().supportStaff()) {
            sum = sum.plus(staff.yearlyCost().times(count(staff, basis.accounts(), here.size())));
        }
        return sum;
    }

    private String scope() {
        String staff = basis.assumptions().supportStaff().isEmpty()
                ? "Support, operations, managers, tools and travel are not in it."
                : "Staff who come with size are in it; customer support, managers, tools and travel are not.";
        return "Loaded yearly cost (salary, benefits and all else) of the people who do the blueprint's work. " + staff;
    }

    private List<AgeShare> ages(Money total) {
        Demand demand = basis.demand();
        int months = demand.horizon().months();
        double all = demand.levelled(row -> true).sum(0, months).inHours();
        List<AgeShare> ages = new ArrayList<>();
        for (Age age : demand.ages()) {
            double part = all == 0 ? 0 : age.levelled().sum(0, months).inHours() / all;
            Money cost = total.times(part);
            Optional<Money> revenue = Optional.of(age.revenue()).filter(money -> money.minor() > 0);
            ages.add(new AgeShare(age.years(), age.accounts(), cost, age.revenue(), share(cost, revenue)));
        }
        return ages;
    }
}
