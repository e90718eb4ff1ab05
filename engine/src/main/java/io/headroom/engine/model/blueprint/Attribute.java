package io.headroom.engine.model.blueprint;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.OwnedProduct;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that a rule may ask about an account. Every attribute can be read as a number (not a number where it is missing
 * or no number) and as a list of texts in lower case (empty where it is missing); single texts are lists of one.
 */
public sealed interface Attribute {
    /** The value as a number; not a number where there is none. */
    double number(Subject subject);

    /** The value as texts in lower case, without blanks around them. */
    List<String> texts(Subject subject);

    /** How rules write it: {@code account.arr}, {@code account.metric.tickets}, {@code product.adoption}. */
    String path();

    /** A column of {@code accounts.csv}, or a field of the product that an activity is about. */
    enum Field implements Attribute {
        ID,
        NAME,
        PARENT,
        SEGMENT,
        TIER,
        INDUSTRY,
        REGION,
        COUNTRY,
        TIMEZONE,
        LANGUAGE,
        STAGE,
        BILLING,
        TARGET_OUTCOME,
        OWNER,
        SERVICES,
        PRODUCTS,
        ARR,
        REVENUE_TTM,
        TERM_MONTHS,
        ORG_COMPLEXITY,
        TECHNICAL_PROFICIENCY,
        PRODUCT_COMPLEXITY,
        PRODUCT_MATURITY,
        HEALTH,
        PAST_GROWTH,
        EXPECTED_GROWTH,
        GROSS_MARGIN,
        SUPPORT_COST,
        CAC,
        PRODUCT_NAME,
        PRODUCT_STAGE,
        PRODUCT_REVENUE,
        PRODUCT_ADOPTION;

        private static final String PRODUCT_PREFIX = "PRODUCT_";

        @Override
        public double number(Subject subject) {
            Account account = subject.account();
            return switch (this) {
                case ARR -> money(account.revenue().arr());
                case REVENUE_TTM -> money(account.revenue().trailing());
                case TERM_MONTHS -> whole(account.contract().termMonths());
                case ORG_COMPLEXITY -> whole(account.profile().orgComplexity());
                case TECHNICAL_PROFICIENCY -> whole(account.profile().technicalProficiency());
                case PRODUCT_COMPLEXITY -> whole(account.profile().productComplexity());
                case PRODUCT_MATURITY -> whole(account.profile().productMaturity());
                case HEALTH -> account.lifecycle().health().orElse(Double.NaN);
                case PAST_GROWTH -> account.revenue().pastGrowth().orElse(Double.NaN);
                case EXPECTED_GROWTH -> account.revenue().expectedGrowth().orElse(Double.NaN);
                case GROSS_MARGIN ->
                    account.revenue().grossMargin().map(share -> share.value()).orElse(Double.NaN);
                case SUPPORT_COST -> money(account.revenue().supportCost());
                case CAC -> money(account.revenue().acquisitionCost());
                case PRODUCTS -> account.products().size();
                case SERVICES -> account.profile().services().size();
                case PRODUCT_REVENUE -> money(subject.product().flatMap(OwnedProduct::revenue));
                case PRODUCT_ADOPTION ->
                    subject.product()
                            .flatMap(OwnedProduct::adoption)
                            .map(share -> share.value())
                            .orElse(Double.NaN);
                case ID,
                        NAME,
                        PARENT,
                        SEGMENT,
                        TIER,
                        INDUSTRY,
                        REGION,
                        COUNTRY,
                        TIMEZONE,
                        LANGUAGE,
                        STAGE,
                        BILLING,
                        TARGET_OUTCOME,
                        OWNER,
                        PRODUCT_NAME,
                        PRODUCT_STAGE -> Double.NaN;
            };
        }

        @Override
        public List<String> texts(Subject subject) {
            Account account = subject.account();
            return switch (this) {
                case ID -> one(account.id().value());
                case NAME -> one(account.name());
                case PARENT -> one(account.parent().map(Object::toString).orElse(""));
                case SEGMENT -> one(subject.segment());
                case TIER -> one(subject.tier());
                case INDUSTRY -> one(account.profile().industry());
                case REGION -> one(account.profile().region());
                case COUNTRY -> one(account.profile().country());
                case TIMEZONE -> one(account.profile().timezone());
                case LANGUAGE -> one(account.profile().language());
                case STAGE -> one(subject.stage());
                case BILLING -> one(account.contract().billing().map(Enum::name).orElse(""));
                case TARGET_OUTCOME -> one(account.lifecycle().targetOutcome());
                case OWNER ->
                    one(account.ownership().owner().map(Object::toString).orElse(""));
                case SERVICES ->
                    account.profile().services().stream().map(Field::plain).toList();
                case PRODUCTS ->
                    account.products().stream()
                            .map(product -> plain(product.name()))
                            .toList();
                case PRODUCT_NAME ->
                    one(subject.product().map(OwnedProduct::name).orElse(""));
                case PRODUCT_STAGE ->
                    one(subject.product()
                            .flatMap(OwnedProduct::stage)
                            .map(Object::toString)
                            .orElse(""));
                case ARR,
                        REVENUE_TTM,
                        TERM_MONTHS,
                        ORG_COMPLEXITY,
                        TECHNICAL_PROFICIENCY,
                        PRODUCT_COMPLEXITY,
                        PRODUCT_MATURITY,
                        HEALTH,
                        PAST_GROWTH,
                        EXPECTED_GROWTH,
                        GROSS_MARGIN,
                        SUPPORT_COST,
                        CAC,
                        PRODUCT_REVENUE,
                        PRODUCT_ADOPTION -> List.of();
            };
        }

        /** Whether rules must be about one product of an account to ask this. */
        public boolean ofProduct() {
            return this == PRODUCT_NAME || this == PRODUCT_STAGE || this == PRODUCT_REVENUE || this == PRODUCT_ADOPTION;
        }

        @Override
        public String path() {
            return ofProduct()
                    ? "product." + plain(name().substring(PRODUCT_PREFIX.length()))
                    : "account." + plain(name());
        }

        private static double money(Optional<Money> money) {
            return money.map(Money::amount).orElse(Double.NaN);
        }

        private static double whole(OptionalInt value) {
            return value.isPresent() ? value.getAsInt() : Double.NaN;
        }

        private static List<String> one(String text) {
            return text.isBlank() ? List.of() : List.of(plain(text));
        }

        private static String plain(String text) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
    }

    /** A measured number of an account. */
    record Metric(String name) implements Attribute {
        @Override
        public double number(Subject subject) {
            return subject.account().measures().metrics().getOrDefault(name, Double.NaN);
        }

        @Override
        public List<String> texts(Subject subject) {
            return List.of();
        }

        @Override
        public String path() {
            return "account.metric." + name;
        }
    }

    /** A column that only this company has. Read as a number where it is one. */
    record Custom(String name) implements Attribute {
        @Override
        public double number(Subject subject) {
            try {
                return Double.parseDouble(text(subject));
            } catch (NumberFormatException notANumber) {
                return Double.NaN;
            }
        }

        @Override
        public List<String> texts(Subject subject) {
            return Field.one(text(subject));
        }

        @Override
        public String path() {
            return "account.attr." + name;
        }

        private String text(Subject subject) {
            return subject.account().measures().attributes().getOrDefault(name, "");
        }
    }
}
