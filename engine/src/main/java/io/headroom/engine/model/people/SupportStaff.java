package io.headroom.engine.model.people;

import io.headroom.engine.model.Money;

/**
 * Staff such as analysts or operations who are needed once a company has so many customers, and more of them as it grows (text 000: support staff past a threshold).
 *
 * @param role         what they are called
 * @param fromAccounts customers from which the first one is needed
 * @param perAccounts  customers for each further one; 0 where more customers never need more
 * @param perPeople    people of the plan for each one; 0 where people never need more
 * @param yearlyCost   of one
 */
public record SupportStaff(String role, int fromAccounts, int perAccounts, int perPeople, Money yearlyCost) {
    public SupportStaff {
        if (fromAccounts < 0 || perAccounts < 0 || perPeople < 0) {
            throw new IllegalArgumentException("The triggers of \"%s\" must not be negative.".formatted(role));
        }
    }
}
