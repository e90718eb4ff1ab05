package io.headroom.engine.model.account;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.Share;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an account pays and costs, a year, in the reporting currency.
 *
 * @param arr            annual recurring revenue
 * @param trailing       revenue of the last twelve months, for business without contracts
 * @param pastGrowth     growth over the last year, as a share a year (0.1 is a tenth more; may be negative)
 * @param expectedGrowth growth expected, as a share a year
 * @param supportCost    cost of support a year
 * @param acquisitionCost what it cost to win the account
 */
public record Revenue(
        Optional<Money> arr,
        Optional<Money> trailing,
        OptionalDouble pastGrowth,
        OptionalDouble expectedGrowth,
        Optional<Share> grossMargin,
        Optional<Money> supportCost,
        Optional<Money> acquisitionCost) {
    public static final Revenue UNKNOWN = new Revenue(
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public static Revenue recurring(Money arr) {
        return new Revenue(
                Optional.of(arr),
                UNKNOWN.trailing,
                UNKNOWN.pastGrowth,
                UNKNOWN.expectedGrowth,
                UNKNOWN.grossMargin,
                UNKNOWN.supportCost,
                UNKNOWN.acquisitionCost);
    }

    /** The same with other revenue of the last twelve months. */
    public Revenue inTwelveMonths(Money other) {
        return new Revenue(
                arr, Optional.of(other), pastGrowth, expectedGrowth, grossMargin, supportCost, acquisitionCost);
    }

    /** What the account is worth a year: recurring revenue, or else that of the last twelve months. */
    public Optional<Money> yearly() {
        return arr.isPresent() ? arr : trailing;
    }
}
