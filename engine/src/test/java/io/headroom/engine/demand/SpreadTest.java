package io.headroom.engine.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Horizon;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final Months MONTHS = new Months(new Horizon(LocalDate.of(2026, 12, 1), YearMonth.of(2027, 1), 12));

    private static int day(int month, int day) {
        return (int) LocalDate.of(2027, month, day).toEpochDay();
    }

    @Test
    void givesWhatRemainsToTheLargestRemainder() {
        Spread spread = new Spread(MONTHS);
        spread.share(10, day(1, 31), day(3, 2)); // 1, 28 and 1 of 30 days

        assertThat(new long[] {spread.part(0), spread.part(1), spread.part(2)}).containsExactly(1, 9, 0);
    }

    @Property
    void partsAddUpToTheWhole(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long amount,
            @ForAll @IntRange(min = -300, max = 500) int from,
            @ForAll @IntRange(min = 1, max = 900) int days) {
        Spread spread = new Spread(MONTHS);
        spread.share(amount, MONTHS.begin + from, MONTHS.begin + from + days);
        long sum = 0;
        for (int at = 0; at < spread.size(); at++) {
            assertThat(spread.part(at)).isNotNegative();
            sum += spread.part(at);
        }
        assertThat(sum).isEqualTo(amount);
    }

    /** The same in the plainest arithmetic: whole parts first, then one unit each to the largest remainders. */
    @Property
    void sharesAsPlainArithmeticDoes(
            @ForAll @LongRange(min = 0, max = 100_000_000_000_000L) long amount,
            @ForAll @IntRange(min = 0, max = 300) int from,
            @ForAll @IntRange(min = 1, max = 120) int days) {
        Spread spread = new Spread(MONTHS);
        spread.share(amount, MONTHS.begin + from, MONTHS.begin + from + days);

        List<Long> perMonth = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            int month = MONTHS.of(MONTHS.begin + from + day) - spread.first();
            while (perMonth.size() <= month) {
                perMonth.add(0L);
            }
            perMonth.set(month, perMonth.get(month) + 1);
        }
        BigInteger whole = BigInteger.valueOf(amount);
        BigInteger all = BigInteger.valueOf(days);
        List<BigInteger[]> shares = perMonth.stream()
                .map(count -> whole.multiply(BigInteger.valueOf(count)).divideAndRemainder(all))
                .toList();
        long left = amount
                - shares.stream().mapToLong(share -> share[0].longValue()).sum();
        List<Integer> byRemainder = IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer month) -> shares.get(month)[1])
                        .reversed())
                .toList();
        for (int month = 0; month < shares.size(); month++) {
            long more = byRemainder.indexOf(month) < left ? 1 : 0;
            assertThat(spread.part(month)).isEqualTo(shares.get(month)[0].longValue() + more);
        }
    }
}
