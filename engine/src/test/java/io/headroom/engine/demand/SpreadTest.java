package io.headroom.engine.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Horizon;
import java.time.LocalDate;
import java.time.YearMonth;
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
}
