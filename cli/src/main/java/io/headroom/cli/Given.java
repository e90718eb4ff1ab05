package io.headroom.cli;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Assumptions.Step;
import io.headroom.engine.model.people.Setting;
import io.headroom.formats.Read;
import io.headroom.formats.assumption.AssumptionsFile;
import io.headroom.formats.assumption.AssumptionsReader;
import io.headroom.formats.intake.Rates;
import io.headroom.formats.intake.ReadingOptions;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the options say about a plan, laid over what the assumptions file says. */
final class Given {
    private final InputOptions options;

    Given(InputOptions options) {
        this.options = options;
    }

    /** The file's assumptions with those of the options; empty where the file cannot be read. */
    Optional<AssumptionsFile> assumptions(Optional<TextFile> file, List<Issue> issues) {
        Read<AssumptionsFile> read = file.map(one -> AssumptionsReader.read(one.name(), one.text()))
                .orElseGet(() -> Read.of(AssumptionsFile.none(), List.of()));
        issues.addAll(read.issues());
        return read.value().map(this::over);
    }

    /** The day of the accounts; reads the clock where neither options nor file name one. */
    LocalDate asOf(Optional<AssumptionsFile> assumptions, Clock clock) {
        return options.asOf.or(() -> assumptions.flatMap(AssumptionsFile::asOf)).orElseGet(() -> LocalDate.now(clock));
    }

    /** The months of the plan. */
    Horizon horizon(LocalDate asOf) {
        YearMonth month = YearMonth.from(asOf);
        YearMonth first = options.from.orElse(asOf.getDayOfMonth() == 1 ? month : month.plusMonths(1));
        try {
            return new Horizon(asOf, first, options.months);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.usage(Failures.said(wrong) + " Change --months, --from or --as-of.");
        }
    }

    ReadingOptions reading(AssumptionsFile assumptions, LocalDate asOf) {
        ReadingOptions reading = ReadingOptions.on(asOf)
                .rates(assumptions.rates())
                .termMonths((int) Math.round(assumptions.assumptions().value(Setting.TERM_MONTHS)));
        if (assumptions.currency().isPresent()) {
            reading = reading.reporting(assumptions.currency().get());
        }
        if (options.roleOfOwner.isPresent()) {
            reading = reading.roleOfOwner(new RoleId(options.roleOfOwner.get()));
        }
        if (options.people.isPresent()) {
            if (options.people.get() < 0) {
                throw Refusal.usage("--people is 0 or more, but was %d.".formatted(options.people.get()));
            }
            reading = reading.people(options.people.get());
        }
        return reading;
    }

    /** The assumptions, once the blueprint is known whose duties and roles the charter may name. */
    Assumptions charter(Assumptions read, Blueprint blueprint) {
        if (options.charter.isEmpty()) {
            return read;
        }
        Set<String> duties = blueprint.activities().stream()
                .flatMap(activity -> activity.duty().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        blueprint.roles().forEach(role -> duties.addAll(role.does()));
        List<String> roles =
                blueprint.roles().stream().map(role -> role.id().value()).toList();
        Map<String, Optional<RoleId>> charter = new HashMap<>(read.charter());
        options.charter.forEach((duty, role) -> {
            boolean nobody = role.equalsIgnoreCase("nobody");
            if (!duties.contains(duty)) {
                throw Refusal.usage("--charter %s=%s: \"%s\" is not a duty of this blueprint. It knows %s."
                        .formatted(duty, role, duty, String.join(", ", duties)));
            }
            if (!nobody && !roles.contains(role)) {
                throw Refusal.usage(
                        "--charter %s=%s: \"%s\" is not a role of this blueprint. It knows %s, or \"nobody\"."
                                .formatted(duty, role, role, String.join(", ", roles)));
            }
            charter.put(duty, nobody ? Optional.empty() : Optional.of(new RoleId(role)));
        });
        return new Assumptions(
                read.currency(),
                read.given(),
                read.ramp(),
                charter,
                read.newCustomers(),
                read.roleCosts(),
                read.supportStaff(),
                read.budget(),
                read.targetRatio(),
                read.without());
    }

    private AssumptionsFile over(AssumptionsFile file) {
        Optional<Currency> asked = options.currency.map(Given::currency);
        if (asked.isPresent() && file.currency().isPresent() && !asked.equals(file.currency())) {
            throw Refusal.usage("The assumptions file counts in %s, but --currency says %s. Change one of them."
                    .formatted(file.currency().get(), asked.get()));
        }
        AssumptionsFile base = asked.map(file::in).orElse(file);
        Assumptions read = base.assumptions();
        Assumptions changed = new Assumptions(
                read.currency(),
                settings(read.given()),
                read.ramp(),
                read.charter(),
                options.newCustomers.isPresent() ? Map.of() : read.newCustomers(),
                read.roleCosts(),
                read.supportStaff(),
                read.budget(),
                read.targetRatio(),
                steps(read.without()));
        return new AssumptionsFile(
                changed, asked.or(file::currency), rates(base.rates()), base.holidays(), base.asOf());
    }

    private Map<Setting, Double> settings(Map<Setting, Double> given) {
        Map<Setting, Double> settings = new EnumMap<>(Setting.class);
        settings.putAll(given);
        options.set.forEach((key, value) -> settings.put(setting(key), number(key, value)));
        options.newCustomers.ifPresent(number -> settings.put(Setting.NEW_CUSTOMERS_PER_QUARTER, number));
        options.seed.ifPresent(seed -> settings.put(Setting.SEED, (double) seed));
        settings.forEach((setting, value) -> {
            try {
                setting.checked(value);
            } catch (IllegalArgumentException outside) {
                throw Refusal.usage(Failures.said(outside));
            }
        });
        return settings;
    }

    private static Setting setting(String key) {
        String wanted = key.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.usage("--set %s: there is no such assumption. There are: %s."
                        .formatted(
                                key,
                                Arrays.stream(Setting.values())
                                        .map(Setting::key)
                                        .collect(Collectors.joining(", ")))));
    }

    private static double number(String key, String value) {
        try {
            return new BigDecimal(value.strip()).doubleValue();
        } catch (NumberFormatException noNumber) {
            throw Refusal.usage("--set %s=%s: \"%s\" is no number. Write it with a decimal point; 30 %% is 0.30."
                    .formatted(key, value, value));
        }
    }

    private Set<Step> steps(Set<Step> given) {
        Set<Step> without = EnumSet.noneOf(Step.class);
        without.addAll(given);
        for (String word : options.without) {
            without.add(Arrays.stream(Step.values())
                    .filter(step -> step.name().equalsIgnoreCase(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.usage(
                            "--without %s: the steps are uncertainty, utilisation, cover, rounding.".formatted(word))));
        }
        return without;
    }

    private Rates rates(Rates given) {
        Map<Currency, NavigableMap<LocalDate, BigDecimal>> rates = new HashMap<>(given.rates());
        options.rates.forEach((code, rate) -> {
            NavigableMap<LocalDate, BigDecimal> always = new TreeMap<>();
            always.put(LocalDate.EPOCH, rate(code, rate));
            rates.put(currency(code), always);
        });
        return new Rates(given.reporting(), rates);
    }

    private static BigDecimal rate(String code, String rate) {
        try {
            BigDecimal number = new BigDecimal(rate.strip());
            if (number.signum() > 0 && number.compareTo(BigDecimal.valueOf(1e9)) < 0) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // refused below
        }
        throw Refusal.usage("--rate %s=%s: a rate is a number above 0, such as EUR=1.08.".formatted(code, rate));
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.usage(
                    "\"%s\" is no currency. Write three letters of ISO 4217, such as USD or EUR.".formatted(code));
        }
    }
}
