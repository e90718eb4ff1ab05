package io.headroom.engine.model.account;

import io.headroom.engine.model.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Takes accounts apart, one after the other, until a page is full. */
final class PageWriter {
    final Shared shared;
    private byte[] texts = new byte[32 * Page.ACCOUNTS];
    private int textSize;
    final Numbers ends = new Numbers();
    final Numbers arr = new Numbers();
    final Numbers start = new Numbers();
    final Numbers renewal = new Numbers();
    final Numbers terms = new Numbers();
    final Numbers lifecycle = new Numbers();
    final Numbers ownership = new Numbers();
    final Numbers profile = new Numbers();
    final Numbers products = new Numbers();
    final Numbers measures = new Numbers();
    final Numbers guesses = new Numbers();
    final Numbers parent = new Numbers();

    PageWriter(Shared shared) {
        this.shared = shared;
    }

    int size() {
        return arr.size;
    }

    void add(Account account) {
        text(account.id().value());
        text(account.name());
        Revenue revenue = account.revenue();
        Contract contract = account.contract();
        arr.add(revenue.arr().map(Money::minor).orElse(Page.NONE));
        start.add(day(contract.start()));
        renewal.add(day(contract.renewal()));
        terms.add(shared.terms.numberOfNew(new Shared.Terms(withoutAmount(revenue), withoutDates(contract))));
        lifecycle.add(shared.lifecycles.number(account.lifecycle()));
        ownership.add(shared.ownerships.number(account.ownership()));
        profile.add(shared.profiles.number(account.profile()));
        products.add(shared.products.number(account.products()));
        measures.add(shared.measures.number(account.measures()));
        guesses.add(shared.guesses.number(account.guesses()));
        parent.add(shared.parents.number(account.parent()));
    }

    Page written() {
        return new Page(this);
    }

    /** All keys and names so far, without anything between them. */
    byte[] texts() {
        return Arrays.copyOf(texts, textSize);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (textSize + bytes.length > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(2 * texts.length, textSize + bytes.length));
        }
        System.arraycopy(bytes, 0, texts, textSize, bytes.length);
        textSize += bytes.length;
        ends.add(textSize);
    }

    private static long day(Optional<LocalDate> date) {
        return date.map(LocalDate::toEpochDay).orElse(Page.NONE);
    }

    private static Revenue withoutAmount(Revenue revenue) {
        return new Revenue(
                revenue.arr().map(money -> Money.none(money.currency())),
                revenue.trailing(),
                revenue.pastGrowth(),
                revenue.expectedGrowth(),
                revenue.grossMargin(),
                revenue.supportCost(),
                revenue.acquisitionCost());
    }

    private static Contract withoutDates(Contract contract) {
        return new Contract(Optional.empty(), Optional.empty(), contract.termMonths(), contract.billing());
    }

    /** Numbers that were added so far. */
    static final class Numbers {
        private final long[] values = new long[2 * Page.ACCOUNTS];
        private int size;

        void add(long value) {
            values[size++] = value;
        }

        long[] values() {
            return Arrays.copyOf(values, size);
        }
    }
}
