package io.headroom.engine.model.account;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.InOrder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A customer, with everything that shapes the work it needs. Money stands in the plan's one reporting currency.
 *
 * @param parent   the account above this one in its family
 * @param products what it owns, each product once, in the order given
 * @param guesses  what had to be guessed because the input did not say
 */
public record Account(
        AccountId id,
        String name,
        Optional<AccountId> parent,
        Revenue revenue,
        Contract contract,
        Lifecycle lifecycle,
        Profile profile,
        List<OwnedProduct> products,
        Ownership ownership,
        Measures measures,
        Set<Guess> guesses) {

    public Account {
        products = List.copyOf(products);
        guesses = InOrder.set(guesses);
    }

    /** An account of which nothing but its key is known. */
    public static Account of(AccountId id) {
        return new Account(
                id,
                id.value(),
                Optional.empty(),
                Revenue.UNKNOWN,
                Contract.UNKNOWN,
                Lifecycle.UNKNOWN,
                Profile.UNKNOWN,
                List.of(),
                Ownership.NOBODY,
                Measures.NONE,
                Set.of());
    }

    /** The same account at another point of its way. */
    public Account with(Lifecycle other) {
        return new Account(id, name, parent, revenue, contract, other, profile, products, ownership, measures, guesses);
    }

    /** The same account with other revenue. */
    public Account with(Revenue other) {
        return new Account(
                id, name, parent, other, contract, lifecycle, profile, products, ownership, measures, guesses);
    }

    /** The same account with other things known of it. */
    public Account with(Measures other) {
        return new Account(
                id, name, parent, revenue, contract, lifecycle, profile, products, ownership, other, guesses);
    }

    /** The same account as a member of another's family. */
    public Account below(AccountId head) {
        return new Account(
                id,
                name,
                Optional.of(head),
                revenue,
                contract,
                lifecycle,
                profile,
                products,
                ownership,
                measures,
                guesses);
    }

    /** The key of the family it belongs to: its parent's, or its own. */
    public AccountId family() {
        return parent.orElse(id);
    }
}
