package io.headroom.report;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.plan.Demand;
import io.headroom.report.chart.BarChart;
import io.headroom.report.chart.BarChart.Bar;
import io.headroom.report.chart.BarChart.Group;
import io.headroom.report.words.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the hours go: by stage of the lifecycle, then activity, over the months shown. */
final class DemandPart {
    private static final int ACTIVITIES = 8;

    private DemandPart() {}

    static Part of(Context context) {
        Map<String, Map<ActivityId, Hours>> stages = new TreeMap<>();
        Hours total = Hours.NONE;
        int months = context.plan().horizon().months();
        for (Demand.Row row : context.plan().demand().rows()) {
            String stage = row.stage().map(context.labels()::of).orElse("Programmes");
            Hours hours = row.levelled().sum(0, months);
            stages.computeIfAbsent(stage, none -> new TreeMap<>()).merge(row.activity(), hours, Hours::plus);
            total = total.plus(hours);
        }
        List<Group> groups = new ArrayList<>();
        for (Map.Entry<String, Map<ActivityId, Hours>> stage : stages.entrySet()) {
            groups.add(group(context, stage.getKey(), stage.getValue(), total));
        }
        groups.sort(Comparator.comparingDouble(DemandPart::sum).reversed());
        String sentence = "%s of work over %s %s, as the lifecycle asks for it."
                .formatted(Figures.hours(total.inHours()), Figures.count(months), months == 1 ? "month" : "months");
        return new Part(
                "demand",
                "Demand by stage and activity",
                sentence,
                groups.isEmpty()
                        ? List.of()
                        : List.of(PointSections.figure(
                                BarChart.of("demand-c", "Hours by stage and activity", "Hours", groups))));
    }

    private static double sum(Group group) {
        return group.bars().stream().mapToDouble(Bar::value).sum();
    }

    private static Group group(Context context, String stage, Map<ActivityId, Hours> activities, Hours total) {
        List<Map.Entry<ActivityId, Hours>> most = activities.entrySet().stream()
                .sorted(Map.Entry.<ActivityId, Hours>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        List<Bar> bars = new ArrayList<>();
        Hours rest = Hours.NONE;
        Hours all = Hours.NONE;
        for (int at = 0; at < most.size(); at++) {
            Hours hours = most.get(at).getValue();
            all = all.plus(hours);
            if (at < ACTIVITIES) {
                bars.add(bar(context.labels().of(most.get(at).getKey()), hours, total));
            } else {
                rest = rest.plus(hours);
            }
        }
        if (most.size() > ACTIVITIES) {
            bars.add(bar("%d more activities".formatted(most.size() - ACTIVITIES), rest, total));
        }
        return new Group(stage, "%s, %s".formatted(Figures.hours(all.inHours()), share(all, total)), bars);
    }

    private static Bar bar(String name, Hours hours, Hours total) {
        return new Bar(name, hours.inHours(), Figures.hours(hours.inHours()), share(hours, total));
    }

    private static String share(Hours part, Hours total) {
        return total.micros() == 0 ? "" : Figures.share(part.inHours() / total.inHours());
    }
}
