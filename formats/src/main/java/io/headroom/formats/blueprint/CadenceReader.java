package io.headroom.formats.blueprint;

import io.headroom.engine.model.blueprint.Activity.Use;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Cadence.Unit;
import io.headroom.formats.yaml.Fields;
import io.headroom.formats.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how often something happens, as people say it or key by key.
 *
 * <pre>
 *   once                            {once: true}
 *   weekly, every 2 weeks           {every: 2 weeks}
 *   90 days before renewal          {before_renewal: 90}
 *   30 days before outcome          {before_outcome: 30}
 *   1.5 a month                     {events_per_month: 1.5, metric: tickets}
 * </pre>
 */
final class CadenceReader {
    private static final String EXAMPLES =
            "How often is written as: once, weekly, monthly, quarterly, yearly, every 2 weeks, 90 days before renewal, 30 days before outcome, 1.5 a month; or as keys, such as {every: 1 quarter, minutes: 0.8}.";
    private static final Pattern EVERY =
            Pattern.compile("(?:every )?(?:(\\d{1,4}) )?(week|month|quarter|year)s?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE =
            Pattern.compile("(\\d{1,4}) days? before (?:the )?(renewal|outcome)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RATE =
            Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?) (?:times )?(?:a|per) month", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Cadence> PLAIN = Map.of(
            "once", new Cadence.Once(),
            "weekly", new Cadence.Every(1, Unit.WEEK),
            "monthly", new Cadence.Every(1, Unit.MONTH),
            "quarterly", new Cadence.Every(1, Unit.QUARTER),
            "yearly", new Cadence.Every(1, Unit.YEAR),
            "annually", new Cadence.Every(1, Unit.YEAR));
    private static final int LONGEST_DAYS = 1_000;

    private CadenceReader() {}

    static Optional<Use> read(Value value) {
        if (value.isKeyed()) {
            return value.fields().flatMap(CadenceReader::keyed);
        }
        Optional<Cadence> cadence = value.isText() ? value.text().flatMap(CadenceReader::said) : Optional.empty();
        if (cadence.isEmpty()) {
            value.refuse(EXAMPLES);
        }
        return cadence.map(often -> new Use(often, 1));
    }

    private static Optional<Cadence> said(String text) {
        String words = text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        Cadence plain = PLAIN.get(words);
        if (plain != null) {
            return Optional.of(plain);
        }
        Matcher before = BEFORE.matcher(words);
        if (before.matches()) {
            int days = Integer.parseInt(before.group(1));
            return days > LONGEST_DAYS
                    ? Optional.empty()
                    : Optional.of(
                            before.group(2).equals("renewal")
                                    ? new Cadence.BeforeRenewal(days)
                                    : new Cadence.BeforeOutcome(days));
        }
        Matcher rate = RATE.matcher(words);
        if (rate.matches()) {
            return Optional.of(new Cadence.Events(Double.parseDouble(rate.group(1)), Optional.empty()));
        }
        return words.startsWith("every ") ? every(words) : Optional.empty();
    }

    private static Optional<Cadence> every(String words) {
        Matcher every = EVERY.matcher(words);
        if (!every.matches()) {
            return Optional.empty();
        }
        int count = every.group(1) == null ? 1 : Integer.parseInt(every.group(1));
        Unit unit = Unit.valueOf(every.group(2).toUpperCase(Locale.ROOT));
        return count < 1 || count > LONGEST_DAYS ? Optional.empty() : Optional.of(new Cadence.Every(count, unit));
    }

    private static Optional<Use> keyed(Fields fields) {
        List<Cadence> found = new ArrayList<>();
        boolean said = fields.value("once").flatMap(Value::truth).orElse(false);
        if (said) {
            found.add(new Cadence.Once());
        }
        Optional<Value> every = fields.value("every");
        said |= every.isPresent();
        every.flatMap(CadenceReader::interval).ifPresent(found::add);
        Optional<OptionalInt> renewal = fields.value("before_renewal").map(days -> days.whole(0, LONGEST_DAYS));
        said |= renewal.isPresent();
        renewal.ifPresent(days -> days.ifPresent(number -> found.add(new Cadence.BeforeRenewal(number))));
        Optional<OptionalInt> outcome = fields.value("before_outcome").map(days -> days.whole(0, LONGEST_DAYS));
        said |= outcome.isPresent();
        outcome.ifPresent(days -> days.ifPresent(number -> found.add(new Cadence.BeforeOutcome(number))));
        Optional<OptionalDouble> events = fields.value("events_per_month").map(rate -> rate.number(0, 999_999));
        said |= events.isPresent();
        Optional<String> metric = fields.text("metric");
        events.ifPresent(rate -> rate.ifPresent(number -> found.add(new Cadence.Events(number, metric))));
        double minutes = fields.value("minutes")
                .map(value -> value.number(0.01, 99))
                .orElse(OptionalDouble.of(1))
                .orElse(1);
        fields.done();
        if (found.size() > 1 || !said) {
            fields.whole().refuse(found.size() > 1 ? "Only one cadence can hold; keep one of them." : EXAMPLES);
        }
        if (metric.isPresent() && events.isEmpty()) {
            fields.whole()
                    .refuse("\"metric\" goes with \"events_per_month\", the rate where an account has no such metric.");
        }
        return found.size() == 1 ? Optional.of(new Use(found.get(0), minutes)) : Optional.empty();
    }

    private static Optional<Cadence> interval(Value value) {
        Optional<Cadence> cadence =
                value.isText() ? every(value.text().orElse("").replaceAll("\\s+", " ")) : Optional.empty();
        if (cadence.isEmpty()) {
            value.refuse("Write a number of weeks, months, quarters or years, such as 2 weeks; for days take weeks.");
        }
        return cadence;
    }
}
