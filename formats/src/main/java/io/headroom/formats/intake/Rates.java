package io.headroom.formats.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Dated exchange rates into one reporting currency.
 *
 * @param reporting the currency that everything is converted into
 * @param rates     by currency and first day of validity, what one unit is worth in the reporting currency
 */
public record Rates(Currency reporting, Map<Currency, NavigableMap<LocalDate, BigDecimal>> rates) {
    public Rates {
        Map<Currency, NavigableMap<LocalDate, BigDecimal>> copy =
                new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
        rates.forEach(
                (currency, dated) -> copy.put(currency, Collections.unmodifiableNavigableMap(new TreeMap<>(dated))));
        rates = Collections.unmodifiableMap(copy);
    }

    /** No rates but that of the reporting currency itself. */
    public static Rates none(Currency reporting) {
        return new Rates(reporting, Map.of());
    }

    /** What one unit of a currency is worth on a day: by the latest rate up to that day, or else by the first one; empty without any. */
    public Optional<BigDecimal> rate(Currency currency, LocalDate day) {
        if (currency.equals(reporting)) {
            return Optional.of(BigDecimal.ONE);
        }
        NavigableMap<LocalDate, BigDecimal> dated = rates.get(currency);
        if (dated == null || dated.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(dated.floorEntry(day))
                .or(() -> Optional.of(dated.firstEntry()))
                .map(Map.Entry::getValue);
    }
}
