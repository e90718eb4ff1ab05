package io.headroom.bench;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.CompactAccounts;
import io.headroom.engine.model.account.Contract;
import io.headroom.engine.model.account.Lifecycle;
import io.headroom.engine.model.account.Measures;
import io.headroom.engine.model.account.Ownership;
import io.headroom.engine.model.account.Profile;
import io.headroom.engine.model.account.Revenue;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Accounts of a company that does not exist, the same for the same numbers.
 *
 * @param accounts how many
 * @param people   how many own them
 * @param profiles how many of them differ in what decides their work; as many as accounts makes each one its own
 */
record GeneratedCompany(int accounts, int people, int profiles) {
    static final Currency USD = Currency.getInstance("USD");
    static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 3_200;
    private static final List<String> INDUSTRIES =
            List.of("healthcare", "finance", "retail", "software", "education", "energy");

    /** All of them, packed. */
    List<Account> packed() {
        return CompactAccounts.of(
                () -> IntStream.range(0, accounts).mapToObj(this::account).iterator());
    }

    Account account(int number) {
        SplittableRandom chance = new SplittableRandom(number % profiles);
        long dollars = Math.round(StrictMath.exp(10 + 1.3 * gaussian(chance)));
        LocalDate start = FIRST.plusDays(chance.nextInt(DAYS));
        LocalDate renewal = AS_OF.plusDays(1 + chance.nextInt(365));
        return new Account(
                new AccountId("A%07d".formatted(number)),
                "Account %d".formatted(number),
                Optional.empty(),
                Revenue.recurring(new Money(dollars * 100, USD)),
                new Contract(Optional.of(start), Optional.of(renewal), OptionalInt.of(12), Optional.empty()),
                new Lifecycle(
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        OptionalDouble.of(chance.nextInt(101))),
                profile(INDUSTRIES.get(chance.nextInt(INDUSTRIES.size())), 1 + chance.nextInt(5)),
                List.of(),
                Ownership.of(new PersonId("p" + number % people)),
                Measures.NONE,
                Set.of());
    }

    private static Profile profile(String industry, int complexity) {
        return new Profile(
                "",
                "",
                industry,
                "",
                "",
                "",
                "",
                OptionalInt.of(complexity),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of());
    }

    /** Twelve even draws less their mean: near enough to the bell. */
    private static double gaussian(SplittableRandom chance) {
        double sum = -6;
        for (int draw = 0; draw < 12; draw++) {
            sum += chance.nextDouble();
        }
        return sum;
    }
}
