package io.headroom.engine.model.portfolio;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.HourPrice;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.portfolio.Portfolio.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Who could own one account, while all others are as proposed.
 *
 * @param hourPrice makes money of hours
 * @param along    the other members of its family, which go where it goes
 * @param today    its owner today
 * @param proposed its owner as proposed; empty where nobody may take it
 * @param people   everybody: first those who may, what saves most first, then those whom a rule stops
 */
public record Candidates(
        HourPrice hourPrice,
        AccountId account,
        String name,
        List<AccountId> along,
        Optional<PersonId> today,
        Optional<PersonId> proposed,
        List<Candidate> people) {

    public Candidates {
        along = List.copyOf(along);
        people = List.copyOf(people);
    }

    /** What hours are worth, rounded to whole minor units. */
    public Money worth(Hours hours) {
        return hourPrice.perHour().times(hours.inHours());
    }

    /**
     * Somebody who could own it.
     *
     * @param saves what the plan would cost less than as proposed, below 0 if it costs more; where a rule stops it, what it would if it did not
     * @param why   everything that changes, the largest first; it adds up to what is saved
     * @param rules what stops it, each said of the person or of the account; empty where nothing does
     */
    public record Candidate(PersonId person, Hours saves, List<Reason> why, List<String> rules) {
        public Candidate {
            why = List.copyOf(why);
            rules = List.copyOf(rules);
            Hours sum = why.stream().map(Reason::saves).reduce(Hours.NONE, Hours::plus);
            if (!sum.equals(saves)) {
                throw new IllegalArgumentException(
                        "The reasons for \"%s\" add up to %s, but %s is saved.".formatted(person, sum, saves));
            }
        }

        public boolean may() {
            return rules.isEmpty();
        }
    }
}
