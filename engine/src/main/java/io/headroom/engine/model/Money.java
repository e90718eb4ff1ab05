package io.headroom.engine.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount in whole minor units (cents, where the currency has them) of one ISO 4217 currency. May be negative. */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    /** The nearest whole number of minor units, half away from zero. */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(
                amount.movePointRight(digits(currency))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }

    /** The nearest whole number of minor units; ties go up. */
    public static Money of(double amount, Currency currency) {
        return of(BigDecimal.valueOf(amount), currency);
    }

    public static Money none(Currency currency) {
        return new Money(0, currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    /** The nearest whole number of minor units of this amount times a factor. */
    public Money times(double factor) {
        return of(exact().doubleValue() * factor, currency);
    }

    /** The exact value in major units, with as many decimals as the currency has. */
    public BigDecimal exact() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    public double amount() {
        return exact().doubleValue();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + exact().toPlainString();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "%s and %s are different currencies; convert one of them first.".formatted(this, other));
        }
        return other;
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
