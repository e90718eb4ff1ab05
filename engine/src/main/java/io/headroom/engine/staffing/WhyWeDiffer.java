package io.headroom.engine.staffing;

import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Headcount.Step.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Says from the waterfall why the plan's number is another than a rule's. */
final class WhyWeDiffer {
    private final List<Headcount> needs;

    WhyWeDiffer(List<Headcount> needs) {
        this.needs = needs;
    }

    /** For a rule that says {@code people}. */
    String than(double people, String nature) {
        BigDecimal raw = sum(Kind.RAW);
        double byWork = raw.doubleValue();
        int required = needs.stream().mapToInt(Headcount::required).sum();
        String compared = Math.abs(byWork - people) < 0.05
                ? "as many as the rule says"
                : "%s than the %s of the rule".formatted(byWork < people ? "fewer" : "more", one(people));
        return "%s The work itself needs %s people, %s. It becomes %s %s."
                .formatted(nature, one(byWork), compared, required, steps());
    }

    private String steps() {
        List<String> parts = new ArrayList<>();
        for (Kind kind : List.of(Kind.UNCERTAINTY, Kind.UTILISATION, Kind.COVER, Kind.ROUNDING)) {
            BigDecimal people = sum(kind);
            if (people.abs().doubleValue() >= 0.05) {
                parts.add("%s%s %s"
                        .formatted(people.signum() < 0 ? "−" : "+", one(Math.abs(people.doubleValue())), reason(kind)));
            }
        }
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
