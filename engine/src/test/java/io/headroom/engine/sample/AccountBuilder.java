package io.headroom.engine.sample;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Contract;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.account.Lifecycle;
import io.headroom.engine.model.account.Measures;
import io.headroom.engine.model.account.OwnedProduct;
import io.headroom.engine.model.account.Ownership;
import io.headroom.engine.model.account.Profile;
import io.headroom.engine.model.account.Revenue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** An account in the making. */
public final class AccountBuilder {
    private final String name;
    private Optional<AccountId> parent = Optional.empty();
    private Revenue revenue = Revenue.UNKNOWN;
    private Optional<LocalDate> start = Optional.empty();
    private Optional<LocalDate> renewal = Optional.empty();
    private Optional<StageId> stage = Optional.empty();
    private Optional<LocalDate> since = Optional.empty();
    private Optional<LocalDate> outcomeDue = Optional.empty();
    private OptionalDouble health = OptionalDouble.empty();
    private String segment = "";
    private String industry = "";
    private String language = "";
    private String region = "";
    private String timezone = "";
    private Ownership ownership = Ownership.NOBODY;
    private final List<OwnedProduct> products = new ArrayList<>();
    private final Map<String, Double> metrics = new TreeMap<>();
    private final Map<String, String> attributes = new TreeMap<>();
    private final Set<Guess> guesses = EnumSet.noneOf(Guess.class);

    AccountBuilder(String name) {
        this.name = name;
    }

    public AccountBuilder under(String parentId) {
        parent = Optional.of(new AccountId(parentId));
        return this;
    }

    /** Whole dollars of recurring revenue a year. */
    public AccountBuilder paying(long dollars) {
        revenue = Revenue.recurring(new Money(dollars * 100, Currency.getInstance("USD")));
        return this;
    }

    /** Whole dollars of support a year. */
    public AccountBuilder supportedFor(long dollars) {
        revenue = new Revenue(
                revenue.arr(),
                revenue.trailing(),
                revenue.pastGrowth(),
                revenue.expectedGrowth(),
                revenue.grossMargin(),
                Optional.of(new Money(dollars * 100, Currency.getInstance("USD"))),
                revenue.acquisitionCost());
        return this;
    }

    /** The day on which the contract starts, such as {@code 2026-01-31}. */
    public AccountBuilder startedOn(String day) {
        start = Optional.of(LocalDate.parse(day));
        return this;
    }

    public AccountBuilder renewingOn(String day) {
        renewal = Optional.of(LocalDate.parse(day));
        return this;
    }

    public AccountBuilder in(String stageId, String sinceDay) {
        stage = Optional.of(new StageId(stageId));
        since = Optional.of(LocalDate.parse(sinceDay));
        return this;
    }

    public AccountBuilder withOutcomeDueOn(String day) {
        outcomeDue = Optional.of(LocalDate.parse(day));
        return this;
    }

    public AccountBuilder healthy(double score) {
        health = OptionalDouble.of(score);
        return this;
    }

    public AccountBuilder ofSegment(String name) {
        segment = name;
        return this;
    }

    public AccountBuilder ofIndustry(String name) {
        industry = name;
        return this;
    }

    public AccountBuilder locatedIn(String name) {
        region = name;
        return this;
    }

    /** Such as {@code Europe/Berlin}. */
    public AccountBuilder inTimezone(String zone) {
        timezone = zone;
        return this;
    }

    public AccountBuilder speaking(String name) {
        language = name;
        return this;
    }

    /** The owner in every role, by key. */
    public AccountBuilder ownedBy(String person) {
        ownership = Ownership.of(new PersonId(person));
        return this;
    }

    /** The day since which the owner has had it. */
    public AccountBuilder since(String day) {
        ownership = new Ownership(
                ownership.owner(),
                ownership.byRole(),
                Optional.of(LocalDate.parse(day)),
                ownership.lastMoved(),
                ownership.pinned());
        return this;
    }

    public AccountBuilder pinned() {
        ownership =
                new Ownership(ownership.owner(), ownership.byRole(), ownership.since(), ownership.lastMoved(), true);
        return this;
    }

    public AccountBuilder owning(String product) {
        products.add(OwnedProduct.named(product));
        return this;
    }

    public AccountBuilder measuring(String metric, double value) {
        metrics.put(metric, value);
        return this;
    }

    /** A text of a column {@code attr.NAME}. */
    public AccountBuilder described(String attribute, String text) {
        attributes.put(attribute, text);
        return this;
    }

    public AccountBuilder guessed(Guess guess) {
        guesses.add(guess);
        return this;
    }

    public Account build() {
        Profile unknown = Profile.UNKNOWN;
        return new Account(
                new AccountId(name),
                name,
                parent,
                revenue,
                new Contract(start, renewal, OptionalInt.empty(), Optional.empty()),
                new Lifecycle(stage, since, "", outcomeDue, health),
                new Profile(
                        segment,
                        "",
                        industry,
                        region,
                        "",
                        timezone,
                        language,
                        unknown.orgComplexity(),
                        unknown.technicalProficiency(),
                        unknown.productComplexity(),
                        unknown.productMaturity(),
                        List.of()),
                products,
                ownership,
                new Measures(metrics, attributes),
                guesses);
    }
}
