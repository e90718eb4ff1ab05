package io.headroom.engine.staffing;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.people.Team.Origin;
import io.headroom.engine.model.plan.Capacity.Flag;
import io.headroom.engine.model.plan.Plan.Cost;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a reader must know before believing the plan. */
final class Notices {
    private final Basis basis;

    Notices(Basis basis) {
        this.basis = basis;
    }

    List<Issue> all(Cost cost, List<PersonLoad> people) {
        List<Issue> all = new ArrayList<>(basis.demand().issues());
        if (NewCustomerEnds.planned(basis.assumptions()) == 0) {
            all.add(
                    Issue.warning(
                            "No new customers are planned, so onboarding of future customers is nothing. Say how many come each quarter (new_customers_per_quarter)."));
        }
        if (cost.revenue().isEmpty()) {
            all.add(
                    Issue.warning(
                            "No account says what it pays, so shares of revenue and the rules of thumb by revenue are missing. Give arr or revenue_ttm."));
        }
        new Repayment(basis, cost).issues().forEach(all::add);
        if (basis.request().team().origin() == Origin.OWNERS) {
            all.add(Issue.notice(owners(basis.request().team().people().size())));
        }
        belowMinimum(people).ifPresent(all::add);
        count(people, Flag.NO_SCHEDULE)
                .ifPresent(number -> all.add(Issue.warning(
                        "Owners who are not in the team, so that their hours are unknown and count as nothing: %s."
                                .formatted(number))));
        basis.demand()
                .outside()
                .forEach((duty, hours) -> all.add(Issue.notice(
                        "The charter gives %s to nobody in this plan: %s hours in the months computed are left out."
                                .formatted(duty, WhyWeDiffer.one(hours.total().inHours())))));
        return all;
    }

    private static String owners(int number) {
        return number == 1
                ? "The 1 owner of accounts is taken as the one person of this plan, full-time. Confirm it or name others."
                : "The %s owners of accounts are taken as the people of this plan, each full-time. Confirm them or exclude some."
                        .formatted(number);
    }

    /** How many, by reason; never who, since a plan's issues are read by many. */
    private Optional<Issue> belowMinimum(List<PersonLoad> people) {
        FewHours few = new FewHours(basis.request());
        Map<String, Integer> reasons = new TreeMap<>();
        people.stream()
                .filter(load -> load.flags().contains(Flag.BELOW_MINIMUM))
                .flatMap(load -> basis.request().team().person(load.person()).stream())
                .forEach(person -> reasons.merge(few.why(person), 1, Integer::sum));
        int number = reasons.values().stream().mapToInt(Integer::intValue).sum();
        String why = reasons.entrySet().stream()
                .map(reason -> "%s: %s".formatted(reason.getKey(), reason.getValue()))
                .collect(Collectors.joining("; "));
        return number == 0
                ? Optional.empty()
                : Optional.of(Issue.warning("People with fewer direct hours a month than minimum_direct_hours: %s (%s)."
                        .formatted(number, why)));
    }

    private static java.util.OptionalLong count(List<PersonLoad> people, Flag flag) {
        long number =
                people.stream().filter(person -> person.flags().contains(flag)).count();
        return number == 0 ? java.util.OptionalLong.empty() : java.util.OptionalLong.of(number);
    }
}
