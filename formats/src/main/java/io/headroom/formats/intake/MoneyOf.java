package io.headroom.formats.intake;

import io.headroom.engine.model.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Amounts of a file in the plan's one currency. */
final class MoneyOf {
    private static final Currency WITHOUT_A_WORD = Currency.getInstance("USD");

    private final Currency reporting;
    private final Rates rates;
    private final LocalDate asOf;

    MoneyOf(Currency reporting, Rates rates, LocalDate asOf) {
        this.reporting = reporting;
        this.rates = new Rates(reporting, rates.rates());
        this.asOf = asOf;
    }

    /** The currency that most amounts name, the first by alphabet of several; US dollars where none names any. */
    static Currency mostFrequent(List<Currency> named) {
        Map<String, Long> counts = named.stream()
                .collect(Collectors.groupingBy(Currency::getCurrencyCode, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .map(Currency::getInstance)
                .orElse(WITHOUT_A_WORD);
    }

    Currency reporting() {
        return reporting;
    }

    Currency currency(Amount amount, Optional<Currency> ofRow) {
        return ofRow.or(amount::currency).orElse(reporting);
    }

    /** The amount in the reporting currency; empty where its currency has no rate. */
    Optional<Money> read(Amount amount, Optional<Currency> ofRow) {
        return rates.rate(currency(amount, ofRow), asOf)
                .map(rate -> Money.of(amount.value().multiply(rate), reporting));
    }
}
