package io.headroom.formats.change;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.account.Guess;
import io.headroom.formats.intake.AccountExport.Customer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A customer that is gone and one that is new, who are probably the same: they share their name, or else revenue, renewal date and owner. Only pairs of
 * which nobody else could be meant.
 *
 * @param why what they share, in words
 */
public record LikelySame(AccountId gone, String goneName, AccountId fresh, String freshName, String why) {
    static List<LikelySame> among(List<Customer> gone, List<Customer> fresh) {
        List<LikelySame> pairs = new ArrayList<>();
        Set<Customer> paired = new HashSet<>();
        pair(gone, fresh, customer -> Optional.of(customer.name()), "the same name", pairs, paired);
        pair(gone, fresh, LikelySame::contract, "the same owner, revenue and renewal date", pairs, paired);
        return pairs;
    }

    private static void pair(
            List<Customer> gone,
            List<Customer> fresh,
            Function<Customer, Optional<String>> trait,
            String why,
            List<LikelySame> pairs,
            Set<Customer> paired) {
        Map<String, Optional<Customer>> old = only(gone, trait, paired);
        Map<String, Optional<Customer>> young = only(fresh, trait, paired);
        for (Customer one : gone) {
            trait.apply(one)
                    .ifPresent(shared -> old.getOrDefault(shared, Optional.empty())
                            .filter(one::equals)
                            .ifPresent(same -> young.getOrDefault(shared, Optional.empty())
                                    .ifPresent(other -> {
                                        pairs.add(of(one, other, why));
                                        paired.add(one);
                                        paired.add(other);
                                    })));
        }
    }

    /** Who has a trait; empty where several have it. */
    private static Map<String, Optional<Customer>> only(
            List<Customer> customers, Function<Customer, Optional<String>> trait, Set<Customer> paired) {
        Map<String, Optional<Customer>> only = new HashMap<>();
        customers.stream()
                .filter(customer -> !paired.contains(customer))
                .forEach(customer -> trait.apply(customer)
                        .ifPresent(
                                shared -> only.merge(shared, Optional.of(customer), (one, other) -> Optional.empty())));
        return only;
    }

    private static Optional<String> contract(Customer customer) {
        boolean spread = customer.account().guesses().contains(Guess.RENEWAL_SPREAD);
        return customer.paid()
                .filter(paid -> !spread && paid.amount().signum() > 0)
                .flatMap(paid -> customer.account()
                        .contract()
                        .renewal()
                        .map(day -> "%s %s %s %s"
                                .formatted(
                                        paid.currency(),
                                        paid.amount().stripTrailingZeros().toPlainString(),
                                        day,
                                        customer.owner().toLowerCase(Locale.ROOT))));
    }

    private static LikelySame of(Customer gone, Customer fresh, String why) {
        return new LikelySame(
                gone.account().id(),
                gone.account().name(),
                fresh.account().id(),
                fresh.account().name(),
                why);
    }
}
