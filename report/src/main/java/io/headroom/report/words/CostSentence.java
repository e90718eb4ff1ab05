package io.headroom.report.words;

import io.headroom.engine.model.plan.Plan.AgeShare;
import io.headroom.engine.model.plan.Plan.Cost;
import java.util.List;

/** What is in the cost, what it is today and for one account, and how a customer's first year differs from later ones. */
final class CostSentence {
    private CostSentence() {}

    static String of(Cost cost) {
        String share = cost.shareToday().isPresent()
                ? ", " + Figures.share(cost.shareToday().getAsDouble())
                : "";
        String each = cost.perAccount().minor() > 0
                ? " One account costs %s a year on average.".formatted(Figures.money(cost.perAccount()))
                : "";
        return "Cost: %s Today: %s%s.%s%s"
                .formatted(
                        Sentence.stop(cost.scope()), Figures.money(cost.today()), share, each, firstYear(cost.ages()));
    }

    /** Empty unless both young and older accounts are known, with their revenue. */
    private static String firstYear(List<AgeShare> ages) {
        double young = share(ages.stream().filter(age -> age.years() == 0).toList());
        double older = share(ages.stream().filter(age -> age.years() > 0).toList());
        return Double.isNaN(young) || Double.isNaN(older)
                ? ""
                : " Accounts in their first year cost %s of their revenue, older ones %s."
                        .formatted(Figures.share(young), Figures.share(older));
    }

    private static double share(List<AgeShare> ages) {
        double cost = ages.stream().mapToDouble(age -> age.cost().amount()).sum();
        double revenue =
                ages.stream().mapToDouble(age -> age.revenue().amount()).sum();
        return revenue > 0 ? cost / revenue : Double.NaN;
    }
}
