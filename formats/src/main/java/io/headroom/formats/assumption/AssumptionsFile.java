package io.headroom.formats.assumption;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Budget;
import io.headroom.engine.model.people.SupportStaff;
import io.headroom.engine.model.people.TargetRatio;
import io.headroom.formats.intake.Rates;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What {@code assumptions.yaml} says.
 *
 * @param currency the reporting currency, where the file says one; {@code assumptions} and {@code rates} are in US dollars otherwise
 * @param holidays public holidays by region, such as {@code US} or {@code DE-BY}; they replace those that Headroom knows for that region
 * @param asOf     the day on which the accounts are as their file says, where given
 */
public record AssumptionsFile(
        Assumptions assumptions,
        Optional<Currency> currency,
        Rates rates,
        Map<String, Set<LocalDate>> holidays,
        Optional<LocalDate> asOf) {
    /** The currency of amounts where neither the file nor the accounts name one. */
    public static final Currency USUAL_CURRENCY = Currency.getInstance("USD");

    public AssumptionsFile {
        Map<String, Set<LocalDate>> copy = new TreeMap<>();
        holidays.forEach((region, days) -> copy.put(region, Set.copyOf(days)));
        holidays = java.util.Collections.unmodifiableMap(copy);
    }

    /** What holds where there is no such file. */
    public static AssumptionsFile none() {
        return new AssumptionsFile(
                Assumptions.usual(USUAL_CURRENCY),
                Optional.empty(),
                Rates.none(USUAL_CURRENCY),
                Map.of(),
                Optional.empty());
    }

    /** The same with all its amounts read as amounts of another currency, for a file that names none itself. */
    public AssumptionsFile in(Currency reporting) {
        if (currency.isPresent()) {
            return this;
        }
        Map<RoleId, Money> costs = new TreeMap<>();
        assumptions.roleCosts().forEach((role, cost) -> costs.put(role, in(reporting, cost)));
        List<SupportStaff> staff = assumptions.supportStaff().stream()
                .map(one -> new SupportStaff(
                        one.role(),
                        one.fromAccounts(),
                        one.perAccounts(),
                        one.perPeople(),
                        in(reporting, one.yearlyCost())))
                .toList();
        Optional<Budget> budget = assumptions
                .budget()
                .map(one ->
                        one instanceof Budget.Amount amount ? new Budget.Amount(in(reporting, amount.yearly())) : one);
        Assumptions read = new Assumptions(
                reporting,
                assumptions.given(),
                assumptions.ramp(),
                assumptions.charter(),
                assumptions.newCustomers(),
                costs,
                staff,
                budget,
                assumptions.targetRatio().map(one -> new TargetRatio(in(reporting, one.revenuePerPerson()), one.by())),
                assumptions.without());
        return new AssumptionsFile(read, currency, new Rates(reporting, rates.rates()), holidays, asOf);
    }

    private static Money in(Currency reporting, Money amount) {
        return Money.of(amount.exact(), reporting);
    }
}
