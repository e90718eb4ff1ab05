package io.headroom.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USD | 0 | $0",
                "USD | 77.28 | $77.28",
                "USD | 77 | $77",
                "USD | 2000 | $2,000",
                "USD | 20000 | $20,000",
                "USD | 99999.49 | $99,999",
                "USD | 99999.50 | $100k",
                "USD | 120000 | $120k",
                "USD | 999499 | $999k",
                "USD | 999500 | $1M",
                "USD | 1080000 | $1.08M",
                "USD | 1500000 | $1.5M",
                "USD | 24600000 | $24.6M",
                "USD | 999499999 | $999M",
                "USD | 999500000 | $1B",
                "USD | 12345678901 | $12.3B",
                "EUR | 1500000 | €1.5M",
                "CHF | 1500000 | CHF 1.5M",
                "JPY | 1500 | ¥1,500",
                "USD | -190000 | −$190k"
            })
    void writesMoneyInShort(String currency, BigDecimal amount, String text) {
        assertThat(Figures.money(Money.of(amount, Currency.getInstance(currency))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 h",
                "0.001 | under 1 min",
                "0.5 | 30 min",
                "0.7833 | 47 min",
                "0.999 | 1 h",
                "1 | 1 h",
                "12.7 | 12.7 h",
                "99.94 | 99.9 h",
                "99.96 | 100 h",
                "1294.2 | 1,294 h",
                "-0.5 | −30 min",
                "NaN | –"
            })
    void writesHoursAsMinutesBelowOne(double hours, String text) {
        assertThat(Figures.hours(hours)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.0609756 | 6.1 %", "0.85 | 85 %", "0 | 0 %", "0.000049 | 0 %", "1.37 | 137 %", "-0.02 | −2 %"})
    void writesSharesWithOneDecimalWhereNeeded(double share, String text) {
        assertThat(Figures.share(share)).isEqualTo(text);
    }

    @Test
    void writesChangesWithASign() {
        assertThat(Figures.percentChange(12.7 / 16.2 - 1)).isEqualTo("−22 %");
        assertThat(Figures.percentChange(0.04)).isEqualTo("+4 %");
        assertThat(Figures.percentChange(0.001)).isEqualTo("0 %");
        assertThat(Figures.change(new BigDecimal("1.24"), 1)).isEqualTo("+1.2");
        assertThat(Figures.change(new BigDecimal("-0.04"), 1)).isEqualTo("0.0");
    }

    @Test
    void writesCountsAndRanges() {
        assertThat(Figures.count(1294)).isEqualTo("1,294");
        assertThat(Figures.count(-1294)).isEqualTo("−1,294");
        assertThat(Figures.range(11, 16)).isEqualTo("11 to 16");
        assertThat(Figures.range(15, 15)).isEqualTo("15");
        assertThat(Figures.range(16.4, 32.2)).isEqualTo("16.4 to 32.2");
        assertThat(Figures.people(11.5)).isEqualTo("11.5");
        assertThat(Figures.people(12.04)).isEqualTo("12");
        assertThat(Figures.decimal(-0.04, 1)).isEqualTo("0");
    }

    @Test
    void writesMonthsByName() {
        YearMonth march = YearMonth.of(2027, 3);
        assertThat(Figures.months(march, march)).isEqualTo("March 2027");
        assertThat(Figures.months(march, YearMonth.of(2027, 5))).isEqualTo("March to May 2027");
        assertThat(Figures.months(YearMonth.of(2026, 12), YearMonth.of(2027, 2)))
                .isEqualTo("December 2026 to February 2027");
        assertThat(Figures.span(march, YearMonth.of(2027, 5))).isEqualTo("March to May");
        assertThat(Figures.monthShort(YearMonth.of(2027, 9))).isEqualTo("Sep");
        assertThat(Figures.date(LocalDate.of(2027, 1, 4))).isEqualTo("4 January 2027");
    }

    @Test
    void speaksEnglishWhateverTheMachineSpeaks() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Figures.count(1294)).isEqualTo("1,294");
            assertThat(Figures.month(YearMonth.of(2027, 3))).isEqualTo("March 2027");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
