package io.headroom.engine.model.account;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Some hundred accounts, column by column. Keys and names stand behind one another in UTF-8; where a column is the same for all accounts of the page, it is
 * one number long.
 */
final class Page {
    static final int ACCOUNTS = 1024;
    /** In place of a day or an amount: there is none. */
    static final long NONE = Long.MIN_VALUE;

    private final Shared shared;
    private final byte[] texts;
    private final Column ends;
    private final Column arr;
    private final Column start;
    private final Column renewal;
    private final Column terms;
    private final Column lifecycle;
    private final Column ownership;
    private final Column profile;
    private final Column products;
    private final Column measures;
    private final Column guesses;
    private final Column parent;

    Page(PageWriter written) {
        shared = written.shared;
        texts = written.texts();
        ends = Column.of(written.ends);
        arr = Column.of(written.arr);
        start = Column.of(written.start);
        renewal = Column.of(written.renewal);
        terms = Column.of(written.terms);
        lifecycle = Column.of(written.lifecycle);
        ownership = Column.of(written.ownership);
        profile = Column.of(written.profile);
        products = Column.of(written.products);
        measures = Column.of(written.measures);
        guesses = Column.of(written.guesses);
        parent = Column.of(written.parent);
    }

    Account account(int at) {
        Shared.Terms ofTerms = shared.terms.at((int) terms.at(at));
        return new Account(
                new AccountId(text(2 * at)),
                text(2 * at + 1),
                shared.parents.at((int) parent.at(at)),
                revenue(ofTerms.revenue(), arr.at(at)),
                contract(ofTerms.contract(), start.at(at), renewal.at(at)),
                shared.lifecycles.at((int) lifecycle.at(at)),
                shared.profiles.at((int) profile.at(at)),
                shared.products.at((int) products.at(at)),
                shared.ownerships.at((int) ownership.at(at)),
                shared.measures.at((int) measures.at(at)),
                shared.guesses.at((int) guesses.at(at)));
    }

    private String text(int index) {
        int from = index == 0 ? 0 : (int) ends.at(index - 1);
        return new String(texts, from, (int) ends.at(index) - from, StandardCharsets.UTF_8);
    }

    private static Revenue revenue(Revenue other, long minor) {
        return minor == NONE
                ? other
                : new Revenue(
                        other.arr().map(one -> new Money(minor, one.currency())),
                        other.trailing(),
                        other.pastGrowth(),
                        other.expectedGrowth(),
                        other.grossMargin(),
                        other.supportCost(),
                        other.acquisitionCost());
    }

    private static Contract contract(Contract other, long start, long renewal) {
        return new Contract(day(start), day(renewal), other.termMonths(), other.billing());
    }

    private static Optional<LocalDate> day(long day) {
        return day == NONE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
