package io.headroom.engine.model.portfolio;

import io.headroom.engine.model.Hours;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What a plan costs, by what it is paid for; each part is 0 or more, and together they are the cost, exactly. */
public record Parts(Map<Part, Hours> hours) {
    /** Every part is among them; what is not given is nothing. */
    public Parts {
        Map<Part, Hours> all = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            all.put(part, hours.getOrDefault(part, Hours.NONE));
        }
        hours = Collections.unmodifiableMap(all);
    }

    public Hours of(Part part) {
        return Objects.requireNonNull(hours.get(part));
    }

    public Hours total() {
        return hours.values().stream().reduce(Hours.NONE, Hours::plus);
    }

    /** What a plan pays for. */
    public enum Part {
        /** Hours above a person's direct hours in three months, each at its price. */
        OVERLOAD("overload"),
        /** Hours away from the pool's mean load. */
        IMBALANCE("imbalance"),
        /** Revenue of a book outside a band around an even share. */
        REVENUE("uneven revenue"),
        /** Renewals of a quarter that are more than a book's share. */
        RENEWALS("bunched renewals"),
        /** Accounts at risk that are too many for one book. */
        RISK("bunched risk"),
        /** Accounts of one class that are more than a book's share. */
        MIX("one-sided books"),
        /** Hours outside an owner's skills or industries. */
        MISFIT("work outside skills"),
        /** Hours of accounts whose owner lives in another region. */
        REGION("other regions"),
        /** Hours of accounts whose owner lives in a distant time zone. */
        TIMEZONE("distant time zones"),
        /** Hours of accounts that ask for more experience than their owner has. */
        SENIORITY("little experience"),
        /** Hours of accounts that somebody else covers until their owner starts. */
        COVER("cover until somebody starts"),
        /** Changes of owner. */
        MOVES("changes of owner"),
        /** Accounts without an owner. */
        UNOWNED("accounts without an owner");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        /** What it is called in a sentence. */
        public String words() {
            return words;
        }
    }
}
