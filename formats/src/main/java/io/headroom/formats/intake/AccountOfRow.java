package io.headroom.formats.intake;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Contract;
import io.headroom.engine.model.account.Contract.Billing;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.account.Lifecycle;
import io.headroom.engine.model.account.Measures;
import io.headroom.engine.model.account.OwnedProduct;
import io.headroom.engine.model.account.Ownership;
import io.headroom.engine.model.account.Profile;
import io.headroom.engine.model.account.Revenue;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Reads one row of the account file into an account, as far as the row alone can say. */
final class AccountOfRow {
    private static final BigDecimal MONTHS = new BigDecimal(12);
    private static final RoleId ACCOUNT_OWNER = new RoleId("account-owner");

    private final RowCells row;
    private final MoneyOf money;
    private final Owners owners;
    private final Contracts contracts;
    private final ReadingOptions options;
    private final Set<String> ids;
    private final Parts parts;
    private final Set<Guess> guesses = EnumSet.noneOf(Guess.class);

    /** Keys made from names differ from all {@code ids} that the file gives. */
    AccountOfRow(
            RowCells row,
            MoneyOf money,
            Owners owners,
            Contracts contracts,
            ReadingOptions options,
            Set<String> ids,
            Parts parts) {
        this.row = row;
        this.money = money;
        this.owners = owners;
        this.contracts = contracts;
        this.options = options;
        this.ids = ids;
        this.parts = parts;
    }

    /** What many accounts have alike. */
    record Parts(Shared<Lifecycle> lifecycles, Shared<Profile> profiles, Shared<Ownership> ownerships) {
        Parts() {
            this(new Shared<>(), new Shared<>(), new Shared<>());
        }
    }

    /** The account's recurring revenue a year as the row writes it, monthly revenue times twelve where only that is given. */
    static Optional<Amount> paid(RowCells row) {
        Optional<Amount> monthly = row.amount("mrr");
        return row.amount("arr")
                .or(() -> monthly.map(amount -> new Amount(amount.value().multiply(MONTHS), amount.currency())));
    }

    AccountRow read(String ownerField, Optional<Amount> paid) {
        AccountId id = id();
        String ownerCell = row.text(ownerField);
        Account account = new Account(
                id,
                row.text("name").isEmpty() ? id.value() : row.text("name"),
                Optional.empty(),
                revenue(paid),
                contracts.settled(contract(), id, guesses),
                parts.lifecycles().one(lifecycle()),
                parts.profiles().one(profile()),
                row.list("products").stream().map(OwnedProduct::named).toList(),
                parts.ownerships().one(ownership(ownerCell)),
                measures(),
                guesses);
        return new AccountRow(row.row(), account, ownerCell, row.text("parent"), currency(), paid);
    }

    private AccountId id() {
        String given = row.text("id");
        if (given.isEmpty()) {
            guesses.add(Guess.ID_FROM_NAME);
            String made = Plain.slug(row.text("name"));
            while (ids.contains(made)) {
                made = "name-" + made;
            }
            return new AccountId(made);
        }
        return new AccountId(given);
    }

    /** What two rows of one account have in common, in this file or another. */
    static String key(RowCells row) {
        return key(row.text("id"), row.text("name"));
    }

    /** The same for the id that a row gives, empty where it gives none, and its name. */
    static String key(String id, String name) {
        return id.isEmpty() ? AccountExport.byName(name) : "id " + RecordId.key(id);
    }

    private Revenue revenue(Optional<Amount> paid) {
        return new Revenue(
                paid.flatMap(this::convert),
                row.amount("revenue_ttm").flatMap(this::convert),
                row.rate("past_growth", -1, 100),
                row.rate("expected_growth", -1, 100),
                row.share("gross_margin"),
                row.amount("support_cost").flatMap(this::convert),
                row.amount("cac").flatMap(this::convert));
    }

    private Optional<Currency> currency() {
        String text = row.text("currency");
        Optional<Currency> currency = row.currency("currency");
        if (!text.isEmpty() && currency.isEmpty()) {
            row.problem("currency", text, "an ISO 4217 currency code, such as USD or EUR");
        }
        return currency;
    }

    private Optional<Money> convert(Amount amount) {
        return money.read(amount, currency());
    }

    private Contract contract() {
        return new Contract(
                row.date("contract_start"), row.date("renewal_date"), row.whole("term_months", 1, 600), billing());
    }

    private Optional<Billing> billing() {
        String text = row.text("billing");
        if (Words.MONTHLY.is(text)) {
            return Optional.of(Billing.MONTHLY);
        }
        if (Words.QUARTERLY.is(text)) {
            return Optional.of(Billing.QUARTERLY);
        }
        if (Words.ANNUAL.is(text)) {
            return Optional.of(Billing.ANNUAL);
        }
        if (!text.isEmpty()) {
            row.problem("billing", text, "monthly, quarterly or annual");
        }
        return Optional.empty();
    }

    private Lifecycle lifecycle() {
        return new Lifecycle(
                Stages.read(row.text("stage")),
                row.date("stage_since"),
                row.text("target_outcome"),
                row.date("outcome_due"),
                row.number("health", 0, 100));
    }

    private Profile profile() {
        return new Profile(
                row.text("segment"),
                row.text("tier"),
                row.text("industry"),
                row.text("region"),
                row.text("country"),
                row.text("timezone"),
                row.text("language"),
                scale("org_complexity"),
                scale("technical_proficiency"),
                scale("product_complexity"),
                scale("product_maturity"),
                row.list("services"));
    }

    private OptionalInt scale(String field) {
        return row.whole(field, 1, 5);
    }

    private Ownership ownership(String cell) {
        Owner owner = owners.read(cell);
        if (owner instanceof Owner.House) {
            guesses.add(Guess.OWNER_HOUSE);
        } else if (owner instanceof Owner.Left) {
            guesses.add(Guess.OWNER_LEFT);
        }
        Map<RoleId, PersonId> byRole = new HashMap<>();
        Optional<PersonId> person = owner.person();
        Optional<RoleId> other = roleOfOwner();
        if (other.isPresent()) {
            person.ifPresent(id -> byRole.put(other.get(), id));
        }
        row.owners().forEach((role, name) -> owners.read(name).person().ifPresent(id -> byRole.put(role, id)));
        return new Ownership(
                other.isPresent() ? Optional.empty() : person,
                byRole,
                row.date("owner_since"),
                row.date("last_moved"),
                row.yes("pinned"));
    }

    /** What the owners are, where they are not the people of the plan. */
    private Optional<RoleId> roleOfOwner() {
        if (options.roleOfOwner().isPresent()) {
            return options.roleOfOwner().filter(role -> !role.equals(options.role()));
        }
        return options.people().isPresent() ? Optional.of(ACCOUNT_OWNER) : Optional.empty();
    }

    private Measures measures() {
        Map<String, Double> metrics = new TreeMap<>();
        Map<String, String> attributes = new TreeMap<>();
        row.named().forEach((column, name) -> {
            if (name.startsWith(Columns.METRIC)) {
                OptionalDouble value = row.number(column, -RowCells.ANY, RowCells.ANY);
                value.ifPresent(number -> metrics.put(name.substring(Columns.METRIC.length()), number));
            } else if (name.startsWith(Columns.ATTRIBUTE)) {
                attribute(attributes, name.substring(Columns.ATTRIBUTE.length()), row.text(column));
            }
        });
        attribute(attributes, "customer_revenue", row.text("customer_revenue"));
        attribute(attributes, "status", row.text("status"));
        attribute(attributes, "managed_as", row.text("managed_as"));
        attribute(attributes, "type", row.text("type"));
        return metrics.isEmpty() && attributes.isEmpty() ? Measures.NONE : new Measures(metrics, attributes);
    }

    private static void attribute(Map<String, String> attributes, String name, String value) {
        if (!value.isEmpty()) {
            attributes.put(name, value);
        }
    }
}
