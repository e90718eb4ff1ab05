package io.headroom.formats.assumption;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Assumptions.Step;
import io.headroom.engine.model.people.Budget;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.people.SupportStaff;
import io.headroom.engine.model.people.TargetRatio;
import io.headroom.formats.Read;
import io.headroom.formats.intake.Rates;
import io.headroom.formats.yaml.Fields;
import io.headroom.formats.yaml.Findings;
import io.headroom.formats.yaml.Value;
import io.headroom.formats.yaml.YamlText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads {@code assumptions.yaml}: all of it, or none and every mistake in it with line, key, value and what was expected.
 * The form is published as {@code docs/schema/assumptions.schema.json}; {@link DefaultsFile} is a commented example.
 */
public final class AssumptionsReader {
    private static final double MOST_MONEY = 1e12;
    private static final Set<String> NOBODY = Set.of("nobody", "none", "outside");

    private final Fields fields;
    private final Findings findings;

    private AssumptionsReader(Fields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    /** What stands in the text; {@code fileName} is how issues name the file. */
    public static Read<AssumptionsFile> read(String fileName, String text) {
        Findings findings = new Findings(fileName);
        if (text.length() < YamlText.LONGEST
                && text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
            return Read.of(AssumptionsFile.none(), List.of());
        }
        Optional<Fields> fields = YamlText.read(text, findings).flatMap(Value::fields);
        return fields.isEmpty()
                ? findings.read(AssumptionsFile::none)
                : new AssumptionsReader(fields.get(), findings).read();
    }

    private Read<AssumptionsFile> read() {
        Optional<Currency> given = fields.value("currency").flatMap(AssumptionsReader::currency);
        Currency currency = given.orElse(AssumptionsFile.USUAL_CURRENCY);
        Optional<LocalDate> asOf = fields.value("as_of").flatMap(Value::date);
        Rates rates = new Rates(currency, new RatesReader(currency).read(fields));
        Map<String, Set<LocalDate>> holidays =
                byName("holidays", name -> name, value -> Optional.of(Set.copyOf(value.list(Value::date))));
        Map<Setting, Double> settings = settings();
        List<Double> ramp = fields.value("ramp")
                .map(value -> value.list(part -> boxed(part.number(0, 1))))
                .orElse(Assumptions.USUAL_RAMP);
        Map<String, Optional<RoleId>> charter = new LinkedHashMap<>();
        byName("charter", duty -> duty, Value::text).forEach((duty, name) -> charter.put(duty, role(name)));
        Map<SegmentId, Double> newCustomers =
                byName("new_customers", SegmentId::new, value -> boxed(value.number(0, 1e7)));
        Map<RoleId, Money> roleCosts = byName("role_costs", RoleId::new, value -> money(value, currency));
        List<SupportStaff> staff = fields.value("support_staff")
                .map(value -> value.list(one -> one.fields().flatMap(own -> staff(own, currency))))
                .orElse(List.of());
        Optional<Budget> budget = fields.value("budget").flatMap(Value::fields).flatMap(own -> budget(own, currency));
        Optional<TargetRatio> target =
                fields.value("target_ratio").flatMap(Value::fields).flatMap(own -> target(own, currency));
        Set<Step> without = Set.copyOf(fields.value("without")
                .map(value -> value.list(step -> step.oneOf("step of the headcount", words(Step.values()))))
                .orElse(List.of()));
        fields.done();
        return findings.read(() -> new AssumptionsFile(
                new Assumptions(
                        currency, settings, ramp, charter, newCustomers, roleCosts, staff, budget, target, without),
                given,
                rates,
                holidays,
                asOf));
    }

    private Map<Setting, Double> settings() {
        Map<Setting, Double> settings = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            fields.value(setting.key())
                    .flatMap(value -> setting(setting, value))
                    .ifPresent(number -> settings.put(setting, number));
        }
        return settings;
    }

    private static Optional<Double> setting(Setting setting, Value value) {
        boolean tooLarge = value.decimal()
                .filter(number -> number.doubleValue() > setting.most())
                .isPresent();
        boolean perCent = value.isText() && value.text().orElse("").endsWith("%");
        if (setting.unit().equals("share") && (tooLarge || perCent)) {
            value.refuse("%s (%s) is a share between %s and %s, so 30 per cent is written 0.30."
                    .formatted(setting.key(), setting.meaning(), setting.least(), setting.most()));
            return Optional.empty();
        }
        return boxed(value.number(setting.least(), setting.most()));
    }

    private <K, V> Map<K, V> byName(String key, Function<String, K> name, Function<Value, Optional<V>> reader) {
        Map<K, V> found = new LinkedHashMap<>();
        fields.value(key).flatMap(Value::fields).ifPresent(own -> {
            for (String each : own.keys()) {
                own.need(each, "…").flatMap(reader).ifPresent(value -> found.put(name.apply(each), value));
            }
        });
        return found;
    }

    private static Optional<RoleId> role(String name) {
        return NOBODY.contains(name.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(new RoleId(name));
    }

    private static Optional<SupportStaff> staff(Fields fields, Currency currency) {
        Optional<String> role = fields.need("role", "analyst").flatMap(Value::text);
        int from = whole(fields.need("from_accounts", "200"));
        int perAccounts = whole(fields.value("per_accounts"));
        int perPeople = whole(fields.value("per_people"));
        Optional<Money> cost = fields.need("yearly_cost", "80000").flatMap(value -> money(value, currency));
        fields.done();
        return role.isPresent() && cost.isPresent()
                ? fields.whole().make(() -> new SupportStaff(role.get(), from, perAccounts, perPeople, cost.get()))
                : Optional.empty();
    }

    private static int whole(Optional<Value> value) {
        return value.map(number -> number.whole(0, 1_000_000_000).orElse(0)).orElse(0);
    }

    private static Optional<Budget> budget(Fields fields, Currency currency) {
        Optional<Value> amount = fields.value("amount");
        Optional<Value> share = fields.value("share_of_revenue");
        fields.done();
        if (amount.isPresent() == share.isPresent()) {
            fields.whole().refuse("A budget is either {amount: 1000000} a year or {share_of_revenue: 0.15}.");
            return Optional.empty();
        }
        return amount.isPresent()
                ? amount.flatMap(value -> money(value, currency)).map(Budget.Amount::new)
                : share.flatMap(value -> boxed(value.number(0, 1)))
                        .map(part -> new Budget.OfRevenue(new io.headroom.engine.model.Share(part)));
    }

    private static Optional<TargetRatio> target(Fields fields, Currency currency) {
        Optional<Money> each = fields.need("revenue_per_person", "2000000").flatMap(value -> money(value, currency));
        Optional<YearMonth> by = fields.need("by", "2027-12").flatMap(AssumptionsReader::month);
        fields.done();
        return each.isPresent() && by.isPresent()
                ? fields.whole().make(() -> new TargetRatio(each.get(), by.get()))
                : Optional.empty();
    }

    private static Optional<YearMonth> month(Value value) {
        Optional<String> text = value.text();
        try {
            return text.map(YearMonth::parse);
        } catch (DateTimeException notAMonth) {
            value.refuse("A month is written as 2027-12.");
            return Optional.empty();
        }
    }

    private static Optional<Money> money(Value value, Currency currency) {
        OptionalDouble checked = value.number(0, MOST_MONEY);
        return checked.isPresent()
                ? value.decimal().flatMap(amount -> value.make(() -> Money.of(amount, currency)))
                : Optional.empty();
    }

    static Optional<Currency> currency(Value value) {
        Map<String, Currency> known = Currency.getAvailableCurrencies().stream()
                .collect(Collectors.toMap(
                        Currency::getCurrencyCode, Function.identity(), (one, same) -> one, TreeMap::new));
        Optional<Currency> found = value.text().map(code -> known.get(code.toUpperCase(Locale.ROOT)));
        if (found.isEmpty() && value.isText()) {
            value.refuse("A currency is three letters of ISO 4217, such as USD or EUR.");
        }
        return found;
    }

    private static Map<String, Step> words(Step... steps) {
        return Stream.of(steps)
                .collect(Collectors.toMap(
                        step -> step.name().toLowerCase(Locale.ROOT),
                        Function.identity(),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
