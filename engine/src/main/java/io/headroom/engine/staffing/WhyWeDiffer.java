package io.headroom.engine.staffing;

import io.headroom.engine.explain.Rounded;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Headcount.Step.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says from the waterfall why the plan's number is another than a rule's. */
final class WhyWeDiffer {
    private final List<Headcount> needs;

    WhyWeDiffer(List<Headcount> needs) {
        this.needs = needs;
    }

    /** For a rule that says {@code people}. */
    String than(double people, String nature) {
        Map<Kind, BigDecimal> shown = shown();
        double byWork = sum(Kind.RAW).doubleValue();
        BigDecimal becomes = shown.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String compared = Math.abs(byWork - people) < 0.05
                ? "as many as the rule says"
                : "%s than the %s of the rule".formatted(byWork < people ? "fewer" : "more", one(people));
        return "%s The work itself needs %s, %s. It becomes %s %s."
                .formatted(
                        nature,
                        Words.people(shown.getOrDefault(Kind.RAW, BigDecimal.ZERO)),
                        compared,
                        Words.plain(becomes.doubleValue()),
                        steps(shown));
    }

    /** People of each step with one decimal, so that those shown add up to the people shown. */
    private Map<Kind, BigDecimal> shown() {
        List<Kind> kinds = List.of(Kind.values());
        List<BigDecimal> parts = Rounded.parts(kinds.stream().map(this::sum).toList(), 1);
        Map<Kind, BigDecimal> shown = new EnumMap<>(Kind.class);
        for (int at = 0; at < kinds.size(); at++) {
            shown.put(kinds.get(at), parts.get(at));
        }
        return shown;
    }

    private String steps(Map<Kind, BigDecimal> shown) {
        List<String> parts = new ArrayList<>();
        shown.forEach((kind, people) -> {
            if (kind != Kind.RAW && people.signum() != 0) {
                parts.add("%s%s %s".formatted(people.signum() < 0 ? "−" : "+", people.abs(), reason(kind)));
            }
        });
        return parts.isEmpty() ? "without further steps" : "by " + String.join(", ", parts);
    }

    private String reason(Kind kind) {
        return switch (kind) {
            case RAW -> "for the work";
            case UNCERTAINTY -> "because it shall be " + why(kind);
            case UTILISATION -> "because " + why(kind);
            case COVER -> "for cover (" + why(kind) + ")";
            case ROUNDING -> "for whole people";
        };
    }

    private String why(Kind kind) {
        return needs.stream()
                .flatMap(need -> need.steps().stream())
                .filter(step -> step.kind() == kind && step.people().signum() != 0)
                .map(Headcount.Step::why)
                .findFirst()
                .orElse("");
    }

    private BigDecimal sum(Kind kind) {
        return needs.stream()
                .flatMap(need -> need.steps().stream())
                .filter(step -> step.kind() == kind)
                .map(Headcount.Step::people)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static String one(double people) {
        return String.format(Locale.ROOT, "%.1f", people);
    }

    static String millions(double amount, Currency currency) {
        return String.format(Locale.ROOT, "%s %.1fM", currency.getCurrencyCode(), amount / 1e6);
    }

    static String thousands(double amount, Currency currency) {
        return String.format(Locale.ROOT, "%s %,.0fk", currency.getCurrencyCode(), amount / 1e3);
    }
}
