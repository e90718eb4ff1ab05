package io.headroom.formats.assumption;

import io.headroom.formats.yaml.Fields;
import io.headroom.formats.yaml.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what other currencies are worth: {@code {EUR: 1.08}}, or by first day, {@code {GBP: {2026-01-01: 1.25, 2026-07-01: 1.27}}}. */
final class RatesReader {
    private static final double LEAST = 1e-9;
    private static final double MOST = 1e9;

    private final Currency reporting;

    RatesReader(Currency reporting) {
        this.reporting = reporting;
    }

    Map<Currency, NavigableMap<LocalDate, BigDecimal>> read(Fields fields) {
        Map<Currency, NavigableMap<LocalDate, BigDecimal>> rates = new HashMap<>();
        fields.value("rates").flatMap(Value::fields).ifPresent(own -> {
            for (String code : own.keys()) {
                Optional<Currency> currency = AssumptionsReader.currency(own.key(code));
                Optional<NavigableMap<LocalDate, BigDecimal>> dated =
                        own.need(code, "1.08").map(this::dated);
                if (currency.isPresent() && dated.isPresent()) {
                    check(own.key(code), currency.get(), dated.get());
                    rates.put(currency.get(), dated.get());
                }
            }
        });
        return rates;
    }

    private void check(Value place, Currency currency, NavigableMap<LocalDate, BigDecimal> dated) {
        boolean one = dated.values().stream().allMatch(rate -> rate.compareTo(BigDecimal.ONE) == 0);
        if (currency.equals(reporting) && !one) {
            place.refuse("%s is the reporting currency, so one %s is worth 1.".formatted(currency, currency));
        }
    }

    private NavigableMap<LocalDate, BigDecimal> dated(Value value) {
        NavigableMap<LocalDate, BigDecimal> dated = new TreeMap<>();
        if (!value.isKeyed()) {
            rate(value).ifPresent(rate -> dated.put(LocalDate.EPOCH, rate));
            return dated;
        }
        value.fields().ifPresent(days -> {
            for (String day : days.keys()) {
                Optional<BigDecimal> rate = days.need(day, "1.08").flatMap(RatesReader::rate);
                try {
                    LocalDate from = LocalDate.parse(day);
                    rate.ifPresent(worth -> dated.put(from, worth));
                } catch (DateTimeException notADay) {
                    days.key(day).refuse("A rate is given for a day, written as 2026-01-31, from which it holds.");
                }
            }
        });
        return dated;
    }

    private static Optional<BigDecimal> rate(Value value) {
        return value.number(LEAST, MOST).isPresent() ? value.decimal() : Optional.empty();
    }
}
