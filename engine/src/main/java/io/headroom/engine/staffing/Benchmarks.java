package io.headroom.engine.staffing;

import io.headroom.engine.model.Evidence;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.Benchmark;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan.Answer;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rules of thumb of the texts, beside the plan and never in it, each with where it comes from and why the plan differs. */
final class Benchmarks {
    private static final String GUIDEPOST = "\"one CSM per $2M ARR\" (text 002)";
    private static final String GUIDEPOST_DATE = "December 2014";
    private static final double MILLION = 1_000_000;
    /** Of the guidepost: recurring revenue that one person looks after, in US dollars or, one for one, in the plan's currency. */
    static final double REVENUE_OF_A_PERSON = 2 * MILLION;

    private final Basis basis;
    private final Answer answer;
    private final WhyWeDiffer why;
    private final Optional<Money> revenue;
    private final String dollars;

    Benchmarks(Basis basis, Answer answer, List<Headcount> needs, Optional<Money> revenue) {
        this.basis = basis;
        this.answer = answer;
        this.why = new WhyWeDiffer(needs);
        this.revenue = revenue;
        Currency currency = basis.assumptions().currency();
        this.dollars = currency.getCurrencyCode().equals("USD")
                ? ""
                : " The rule speaks of US dollars; here it is read in %s, one for one.".formatted(currency);
    }

    List<Benchmark> all() {
        List<Benchmark> all = new ArrayList<>();
        revenue.ifPresent(money -> {
            all.add(guidepost(
                    "guidepost-2m",
                    "1 per $2M",
                    REVENUE_OF_A_PERSON,
                    "recurring revenue, any segment; managed customers"));
            all.add(guidepost(
                    "guidepost-1m",
                    "1 per $1M, \"highly efficient and profitable\"",
                    MILLION,
                    "recurring revenue, any segment; managed customers"));
            all.add(guidepost(
                    "guidepost-8m-at-risk",
                    "1 per $8M, at-risk accounts only",
                    8 * MILLION,
                    "another service: customers are not managed, only those at risk are worked with"));
            all.add(early(money));
            all.add(share(money));
        });
        all.addAll(new SizeBands(basis, answer.required(), why).all());
        return all;
    }

    private Benchmark guidepost(String id, String label, double each, String scope) {
        double people = revenue.orElseThrow().amount() / each;
        return new Benchmark(
                id,
                label,
                people,
                people,
                answer.required(),
                GUIDEPOST,
                GUIDEPOST_DATE,
                scope + "." + dollars,
                Evidence.B,
                why.than(people, "A guidepost knows revenue only."));
    }

    /** Below $1M a person while over-investing in early customers, growing into $2M by the end of next year. */
    private Benchmark early(Money money) {
        double people = money.amount() / MILLION;
        int year = answer.month().getYear();
        String glide = String.format(
                Locale.ROOT,
                " To grow into $2M a person by December %d without losing anybody, %d people would need %s of revenue, %.1f times today's.",
                basis.request().horizon().asOf().getYear() + 1,
                answer.required(),
                WhyWeDiffer.millions(answer.required() * 2 * MILLION, money.currency()),
                answer.required() * 2 * MILLION / money.amount());
        return new Benchmark(
                "guidepost-early",
                "below $1M a person while over-investing early",
                people,
                Math.max(people, money.amount() / (MILLION / 2)),
                answer.required(),
                "\"running below $1M as we over-invest with early customers\" (text 002); its upper end, $0.5M when growing triple digits, is Lemkin's (Pulse 2016)",
                GUIDEPOST_DATE,
                "early customers only, seen in %s.%s".formatted(year, dollars),
                Evidence.B,
                why.than(
                                people,
                                "Over-investing is a choice about service, and the plan gives the service of the blueprint.")
                        + glide);
    }

    /** 15 to 25 % of revenue for a fully loaded service, as people; and how far that is from $2M a person. */
    private Benchmark share(Money money) {
        double cost = basis.assumptions().value(Setting.LOADED_COST);
        double low = money.amount() * 0.15 / cost;
        double high = money.amount() * 0.25 / cost;
        String disagree = String.format(
                Locale.ROOT,
                " The rules disagree among themselves: a person who costs %s on $2M is %s of revenue, while 15 to 25 %% means one for every %s to %s, %.1f to %.1f times as many people.",
                WhyWeDiffer.thousands(cost, money.currency()),
                Waterfall.percent(cost / (2 * MILLION)),
                WhyWeDiffer.thousands(cost / 0.25, money.currency()),
                WhyWeDiffer.thousands(cost / 0.15, money.currency()),
                2 * MILLION * 0.15 / cost,
                2 * MILLION * 0.25 / cost);
        return new Benchmark(
                "share-of-revenue",
                "15 to 25 % of revenue, full service",
                low,
                high,
                answer.required(),
                "\"15 to 25% of annual income\" (text 000)",
                "undated",
                "full-service customer success with infrastructure and other costs, of which the text says nobody agrees what counts; support left out; higher in a customer's first year",
                Evidence.B,
                why.than((low + high) / 2, "A share of revenue says what others spend, not what the work takes.")
                        + disagree);
    }
}
