package io.headroom.engine.model.account;

import static io.headroom.engine.sample.Samples.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Money;
import io.headroom.engine.sample.RandomCompany;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CompactAccountsTest {
    private static final Currency USD = Currency.getInstance("USD");

    @Property(tries = 200)
    void givesEveryAccountBackAsItWas(@ForAll long seed) {
        List<Account> accounts = RandomCompany.of(seed, 40).accounts();
        assertThat(CompactAccounts.of(accounts)).isEqualTo(accounts);
    }

    @Test
    void keepsMoreThanOnePage() {
        List<Account> accounts = IntStream.range(0, 3 * Page.ACCOUNTS + 5)
                .mapToObj(number ->
                        anAccount("Nº " + number).paying(number * 1_000L).build())
                .toList();
        assertThat(CompactAccounts.of(accounts)).isEqualTo(accounts);
    }

    @Test
    void keepsTheLargestAmountsAndTheEarliestDays() {
        List<Account> accounts = List.of(
                paying(Long.MAX_VALUE, LocalDate.of(1950, 1, 1)),
                paying(Long.MIN_VALUE + 1, LocalDate.of(2199, 12, 31)),
                paying(0, LocalDate.EPOCH),
                Account.of(new AccountId("nothing known")));
        assertThat(CompactAccounts.of(accounts)).isEqualTo(accounts);
    }

    @Test
    void keepsNumbersThatFillTwoBytesToTheLastOne() {
        List<Account> accounts = LocalDate.EPOCH
                .datesUntil(LocalDate.EPOCH.plusDays(65_537), java.time.Period.ofDays(65_534))
                .map(day -> paying(1, day))
                .toList();
        assertThat(CompactAccounts.of(accounts)).isEqualTo(accounts).hasSize(2);
        assertThat(CompactAccounts.of(List.of(
                        paying(0, LocalDate.EPOCH), paying(65_534, LocalDate.EPOCH), paying(65_535, LocalDate.EPOCH))))
                .extracting(account -> account.revenue().arr().orElseThrow().minor())
                .containsExactly(0L, 65_534L, 65_535L);
    }

    @Test
    void cannotBeChanged() {
        List<Account> accounts = CompactAccounts.of(List.of(Account.of(new AccountId("A"))));
        assertThatThrownBy(() -> accounts.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Account paying(long minor, LocalDate day) {
        return new Account(
                new AccountId("A " + minor + " " + day),
                "A",
                Optional.empty(),
                Revenue.recurring(new Money(minor, USD)),
                new Contract(Optional.of(day), Optional.empty(), OptionalInt.of(12), Optional.empty()),
                Lifecycle.UNKNOWN,
                Profile.UNKNOWN,
                List.of(),
                Ownership.NOBODY,
                Measures.NONE,
                java.util.Set.of());
    }
}
