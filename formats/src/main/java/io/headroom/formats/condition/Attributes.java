package io.headroom.formats.condition;

import io.headroom.engine.model.blueprint.Attribute;
import io.headroom.engine.model.blueprint.Attribute.Field;
import io.headroom.formats.yaml.Closest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What rules may ask, by the path they write. */
final class Attributes {
    private static final Map<String, Field> BY_PATH =
            Arrays.stream(Field.values()).collect(Collectors.toMap(Field::path, Function.identity()));

    private Attributes() {}

    /** What a value is: fields of accounts have one kind, a company's own columns are read either way. */
    enum Kind {
        NUMBER,
        TEXT,
        LIST,
        TEXT_OR_NUMBER
    }

    static Kind kind(Attribute attribute) {
        if (attribute instanceof Attribute.Metric) {
            return Kind.NUMBER;
        }
        return attribute instanceof Field field ? kind(field) : Kind.TEXT_OR_NUMBER;
    }

    private static Kind kind(Field field) {
        return switch (field) {
            case SERVICES, PRODUCTS -> Kind.LIST;
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
                    PRODUCT_ADOPTION -> Kind.NUMBER;
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
                    PRODUCT_STAGE -> Kind.TEXT;
        };
    }

    /** The attribute that a path names; nothing where the expression is no path. */
    static Optional<Attribute> of(Expression expression, boolean aboutProduct) {
        if (!(expression instanceof Expression.Select select)) {
            if (expression instanceof Expression.Name name) {
                throw new NotUnderstood(
                        name.at(),
                        "\"%s\" is not known; a rule asks account.FIELD, account.metric.NAME, account.attr.NAME or product.FIELD."
                                .formatted(name.name()));
            }
            return Optional.empty();
        }
        if (select.of() instanceof Expression.Select inner && inner.of() instanceof Expression.Name root) {
            return Optional.of(own(root, inner.field(), select.field()));
        }
        if (select.of() instanceof Expression.Name root) {
            return Optional.of(field(root, select.field(), aboutProduct));
        }
        throw new NotUnderstood(
                select.at(), "A rule asks account.FIELD, account.metric.NAME, account.attr.NAME or product.FIELD.");
    }

    private static Attribute own(Expression.Name root, String family, String name) {
        if (root.name().equals("account") && family.equals("metric")) {
            return new Attribute.Metric(name);
        }
        if (root.name().equals("account") && family.equals("attr")) {
            return new Attribute.Custom(name);
        }
        throw new NotUnderstood(
                root.at(),
                "\"%s.%s.%s\" is not known; only account.metric.NAME and account.attr.NAME have a second point."
                        .formatted(root.name(), family, name));
    }

    private static Attribute field(Expression.Name root, String name, boolean aboutProduct) {
        String path = root.name() + "." + name;
        Field field = BY_PATH.get(path);
        if (field == null) {
            throw new NotUnderstood(root.at(), unknown(path));
        }
        if (field.ofProduct() && !aboutProduct) {
            throw new NotUnderstood(
                    root.at(), "\"%s\" can be asked only by an activity with \"per: product\".".formatted(path));
        }
        return field;
    }

    private static String unknown(String path) {
        return "\"%s\" is not known.%s Known are %s, and the columns of your own as account.metric.NAME (numbers) and account.attr.NAME (texts)."
                .formatted(
                        path,
                        Closest.question(path, BY_PATH.keySet()),
                        BY_PATH.keySet().stream().sorted().collect(Collectors.joining(", ")));
    }
}
