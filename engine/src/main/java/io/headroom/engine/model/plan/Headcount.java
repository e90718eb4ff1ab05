package io.headroom.engine.model.plan;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.RoleId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many people a pool needs in a month. Hours and direct hours are those of the three months from {@code month} on.
 *
 * @param rawHours       mean demand on the dates of the work
 * @param levelledHours  mean demand spread over the windows of the work
 * @param quantileHours  the demand that is not exceeded in the share of futures that was asked for
 * @param directHoursPerPerson of one full-time, ramped person of this pool
 * @param utilisation    the part of the direct hours that is booked
 * @param required       whole people; with {@link Step#ROUNDING} switched off, see {@code unrounded}
 * @param unrounded      people before rounding, cover included, with six decimals
 * @param available      ramped FTE of the people there are, mean of the three months
 * @param steps          from raw hours to people; their people add up to {@code required} exactly
 * @param range          the need over all futures, everything else alike
 * @param cover          what besides hours decides the number
 */
public record Headcount(
        PoolId pool,
        RoleId role,
        YearMonth month,
        Hours rawHours,
        Hours levelledHours,
        Hours quantileHours,
        Hours directHoursPerPerson,
        double utilisation,
        int required,
        BigDecimal unrounded,
        double available,
        List<Step> steps,
        Range range,
        Cover cover) {

    public Headcount {
        steps = List.copyOf(steps);
    }

    /** People needed above those there are; negative where there are more. */
    public double missing() {
        return required - available;
    }

    /**
     * A step of the waterfall.
     *
     * @param people with six decimals
     * @param yearly what they cost a year
     * @param why    in words
     */
    public record Step(Kind kind, String why, BigDecimal people, Money yearly) {
        /** In the order in which the steps stand. */
        public enum Kind {
            RAW,
            UNCERTAINTY,
            UTILISATION,
            COVER,
            ROUNDING
        }
    }

    /**
     * Whole people needed in equally likely futures.
     *
     * @param p10     enough in 1 of 10 futures
     * @param p90     enough in 9 of 10 futures, so that 8 of 10 lie between it and {@code p10}
     * @param futures twenty equally likely needs, rising
     * @param mean    mean demand over three months
     * @param deviation its standard deviation: individual and common errors together
     */
    public record Range(
            int p10,
            int p25,
            int p50,
            int p75,
            int p90,
            List<BigDecimal> unrounded,
            List<Integer> futures,
            Hours mean,
            Hours deviation) {
        public Range {
            unrounded = List.copyOf(unrounded);
            futures = List.copyOf(futures);
        }
    }

    /**
     * The bounds beside hours; the largest decides.
     *
     * @param minimum   people that there must be at least
     * @param ceilings  people by the accounts or revenue that one person may have; empty where no ceiling is set
     * @param packing   people without whom whole dedicated accounts do not fit (a lower bound); 0 where nothing is dedicated
     * @param queue     people who answer events in time; empty where nothing must be answered
     * @param binding   which of them decides, in words; empty where hours do
     * @param gaps      languages and skills that nobody, or too few, can speak for
     */
    public record Cover(
            int minimum,
            Optional<Ceiling> ceilings,
            int packing,
            Optional<Queue> queue,
            String binding,
            List<Gap> gaps) {
        public Cover {
            gaps = List.copyOf(gaps);
        }
    }

    /** People by accounts and by revenue, unrounded, summed over the segments with such a ceiling. */
    public record Ceiling(OptionalDouble byAccounts, OptionalDouble byRevenue) {}

    /**
     * Pooled work as a queue (Erlang C).
     *
     * @param perHour    events that arrive in a working hour
     * @param minutes    mean minutes of one
     * @param responseHours within which they must be answered
     * @param people     the least people who answer the share that was asked for in time
     * @param inTime     the share that they answer in time
     */
    public record Queue(double perHour, double minutes, double responseHours, int people, double inTime) {}

    /**
     * Something that people must be able to do.
     *
     * @param kind   "language" or "skill"
     * @param accounts or activities that ask for it
     * @param people who have it
     * @param needed unrounded people whose work asks for it
     */
    public record Gap(String kind, String name, int accounts, int people, double needed) {}
}
