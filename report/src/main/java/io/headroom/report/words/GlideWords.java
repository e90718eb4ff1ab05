package io.headroom.report.words;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.plan.Glide;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Ratio;
import io.headroom.report.words.Table.Column;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The way to a target ratio: a table by quarter, or by month where it is short, and what it says. */
final class GlideWords {
    private static final int LONGEST_BY_MONTH = 6;
    private static final int QUARTER = 3;

    private final Plan plan;
    private final Glide glide;

    GlideWords(Plan plan, Glide glide) {
        this.plan = plan;
        this.glide = glide;
    }

    Table table() {
        return Table.of(
                "The way to %s a person by %s"
                        .formatted(
                                Figures.money(glide.target().revenuePerPerson()),
                                Figures.month(glide.target().by())),
                List.of(
                        Column.text("Month"),
                        Column.number("Customers"),
                        Column.number("Revenue"),
                        Column.number("People needed"),
                        Column.number("Revenue a person"),
                        Column.number("People on the way"),
                        Column.number("Revenue a person on it")),
                shown().map(this::row).toList());
    }

    /** The first and last month, the ends of quarters between them, and the months that the notes speak of. */
    private Stream<Integer> shown() {
        int last = plan.ratios().size() - 1;
        return IntStream.range(0, plan.ratios().size()).boxed().filter(at -> {
            YearMonth month = plan.ratios().get(at).month();
            return last < LONGEST_BY_MONTH
                    || at == 0
                    || at == last
                    || month.getMonthValue() % QUARTER == 0
                    || month.equals(glide.target().by())
                    || glide.reached().filter(month::equals).isPresent()
                    || glide.crosses().filter(month::equals).isPresent();
        });
    }

    private List<String> row(int at) {
        Ratio ratio = plan.ratios().get(at);
        Glide.Step step = glide.steps().get(at);
        return List.of(
                Figures.month(ratio.month()),
                Figures.decimal(ratio.accounts(), 0),
                ratio.revenue().map(Figures::money).orElse(Figures.NONE),
                Figures.count(ratio.required()),
                ratio.revenuePerPerson().map(Figures::money).orElse(Figures.NONE),
                Figures.people(step.people()),
                Figures.money(step.revenuePerPerson()));
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(
                ("The way rises evenly from the %s a person of %s to %s. It moves no need. Revenue is that of today’s customers "
                                + "and of new ones; nobody leaves and nobody grows.")
                        .formatted(
                                Figures.money(glide.today()),
                                Figures.month(plan.horizon().first()),
                                Figures.money(glide.target().revenuePerPerson())));
        notes.add(crossing() + " " + end());
        return notes;
    }

    private String crossing() {
        if (glide.crosses().isEmpty()) {
            return "In no month does the work need more people than the way has.";
        }
        YearMonth month = glide.crosses().get();
        int at = plan.horizon().index(month);
        String needs = "the work needs %s where the way has %s"
                .formatted(
                        Sentence.people(plan.ratios().get(at).required()),
                        Figures.people(glide.steps().get(at).people()));
        return at == 0
                ? "From the first month on " + needs + "."
                : "Until %s the way has the people that the work needs; in %s the two cross: %s."
                        .formatted(Figures.month(month.minusMonths(1)), Figures.month(month), needs);
    }

    private String end() {
        YearMonth by = glide.target().by();
        int at = plan.horizon().index(by);
        if (at >= plan.ratios().size()) {
            return "The plan ends before %s: give --months %s to see it.".formatted(Figures.month(by), at + 1);
        }
        if (glide.reached().isPresent() && !glide.reached().get().isAfter(by)) {
            return "By the work itself the target is reached in %s, and kept."
                    .formatted(Figures.month(glide.reached().get()));
        }
        return missed(plan.ratios().get(Math.max(0, at)))
                + glide.reached()
                        .map(month -> " It is reached in %s, and kept.".formatted(Figures.month(month)))
                        .orElse("");
    }

    private String missed(Ratio ratio) {
        double target = glide.target().revenuePerPerson().amount();
        double revenue = ratio.revenue().orElseThrow().amount();
        String each = ratio.revenuePerPerson().map(Figures::money).orElse(Figures.NONE);
        int allowed = (int) Math.floor(revenue / target + 1e-9);
        return allowed >= ratio.required()
                ? "By the work itself the target is met in %s, with %s a person, but not kept."
                        .formatted(Figures.month(ratio.month()), each)
                : "By the work itself the target is missed: %s a person in %s. It would take work for %s instead of %s, or %s of revenue more."
                        .formatted(
                                each,
                                Figures.month(ratio.month()),
                                Sentence.people(allowed),
                                Figures.count(ratio.required()),
                                Figures.money(Money.of(
                                        ratio.required() * target - revenue,
                                        glide.today().currency())));
    }
}
