package io.headroom.engine.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Horizon;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    private static final Months MONTHS = new Months(new Horizon(LocalDate.of(2026, 12, 1), YearMonth.of(2027, 1), 12));
    private static final int WINDOW = 30;
    private static final int FROM = MONTHS.begin - WINDOW;
    private static final int UNTIL = MONTHS.end + WINDOW;

    @ParameterizedTest(name = "every {0} months or {1} days")
    @CsvSource({"1,0", "2,0", "3,0", "5,0", "12,0", "36,0", "0,1", "0,7", "0,45", "0,400", "0,4000"})
    void hasTheDatesOfEveryAnchor(int months, int days) {
        Interval interval = new Interval(months, days);
        Rhythm rhythm = Rhythm.again(interval, MONTHS, FROM, UNTIL);

        for (LocalDate day = LocalDate.of(2019, 1, 1); day.getYear() < 2023; day = day.plusDays(5)) {
            Anchor anchor = anchor(day);
            assertThat(dates(rhythm, anchor)).as("anchor %s", day).isEqualTo(dates(interval, anchor));
        }
    }

    @Test
    void hasNoSeriesForCadencesThatHardlyEverHappen() {
        assertThat(Rhythm.hasSeries(new Interval(12, 0))).isTrue();
        assertThat(Rhythm.hasSeries(new Interval(1_200_000_000, 0))).isFalse();
        assertThat(Rhythm.hasSeries(new Interval(0, Integer.MAX_VALUE))).isFalse();
    }

    @Test
    void hasEveryDayAndEveryMonthOnce() {
        assertThat(Rhythm.eachDay(FROM, UNTIL).end(0)).isEqualTo(UNTIL - FROM);
        assertThat(Rhythm.eachMonth(MONTHS).end(0)).isEqualTo(MONTHS.count);
        assertThat(Rhythm.eachMonth(MONTHS).day(1)).isEqualTo(MONTHS.start(1));
    }

    private static List<Integer> dates(Rhythm rhythm, Anchor anchor) {
        List<Integer> dates = new ArrayList<>();
        int first = rhythm.first(anchor);
        for (int position = first; position < rhythm.end(first); position++) {
            dates.add(rhythm.day(position));
        }
        return dates;
    }

    private static List<Integer> dates(Interval interval, Anchor anchor) {
        List<Integer> dates = new ArrayList<>();
        for (int count = 1; interval.day(anchor, MONTHS, count) < UNTIL; count++) {
            if (interval.day(anchor, MONTHS, count) >= FROM) {
                dates.add(interval.day(anchor, MONTHS, count));
            }
        }
        return dates;
    }

    private static Anchor anchor(LocalDate day) {
        int month = (int) ChronoUnit.MONTHS.between(MONTHS.first(), day.withDayOfMonth(1));
        return new Anchor((int) day.toEpochDay(), month, day.getDayOfMonth());
    }
}
