package io.headroom.report;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.plan.Demand.Row;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.StageWork;
import io.headroom.report.chart.BlueprintChart;
import io.headroom.report.chart.BlueprintChart.Step;
import io.headroom.report.chart.BlueprintChart.Work;
import io.headroom.report.markup.Element;
import io.headroom.report.words.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The lifecycle as the customer goes through it, the work before and behind the line of visibility, and where it is too narrow. */
final class BlueprintPart {
    /** As many pieces of support as stand side by side and can be read. */
    private static final int MOST = 5;

    private final Context context;
    private final Optional<Headcount> fullest;

    private BlueprintPart(Context context) {
        this.context = context;
        this.fullest = context.atPeak().stream()
                .filter(pool -> !Double.isNaN(load(pool)))
                .max(Comparator.comparingDouble(BlueprintPart::load));
    }

    static Part of(Context context) {
        return new BlueprintPart(context).part();
    }

    private Part part() {
        List<StageWork> stages = context.plan().demand().stages().stream()
                .filter(stage -> stage.accountDays() > 0 || !stage.parts().isEmpty())
                .toList();
        Optional<StageId> narrow = narrowest();
        List<Step> steps = stages.stream().map(stage -> step(stage, narrow)).toList();
        List<Element> content = new ArrayList<>();
        if (!steps.isEmpty()) {
            content.add(PointSections.figure(BlueprintChart.of("journey-c", steps, support())));
        }
        return new Part("journey", "The service blueprint", sentence(narrow), content);
    }

    private Step step(StageWork stage, Optional<StageId> narrow) {
        List<String> flow = new ArrayList<>();
        flow.add("%s at a time".formatted(accounts(stage.accounts())));
        stage.stay()
                .ifPresent(days -> flow.add(
                        "%s enter a month, %s days".formatted(some(stage.perMonth()), Figures.decimal(days, 0))));
        return new Step(
                context.labels().of(stage.stage()),
                flow,
                works(stage, StageWork.Part::front),
                works(stage, StageWork.Part::back),
                stage.spared().inHours(),
                narrow.filter(stage.stage()::equals).isPresent());
    }

    private List<Work> works(StageWork stage, Function<StageWork.Part, Hours> lane) {
        return stage.parts().stream()
                .map(part -> new Work(
                        context.labels().of(part.activity()), lane.apply(part).inHours()))
                .filter(work -> work.hours() > 0)
                .sorted(Comparator.comparingDouble(Work::hours).reversed())
                .toList();
    }

    private static String accounts(double number) {
        String said = some(number);
        return said + (said.equals("1") ? " account" : " accounts");
    }

    private static String some(double number) {
        return Figures.decimal(number, number < 10 ? 1 : 0);
    }

    /** The stage where the fullest pool spends most hours, if that pool is asked for more than it should book. */
    private Optional<StageId> narrowest() {
        return fullest.filter(pool -> load(pool) > pool.utilisation()).flatMap(this::largest);
    }

    private Optional<StageId> largest(Headcount pool) {
        return context.plan().demand().stages().stream()
                .map(StageWork::stage)
                .max(Comparator.comparing(stage -> hours(pool, stage)));
    }

    private Hours hours(Headcount pool, StageId stage) {
        Hours sum = Hours.NONE;
        for (Row row : context.plan().demand().rows()) {
            if (row.pool().equals(pool.pool())
                    && row.stage().filter(stage::equals).isPresent()) {
                sum = sum.plus(row.levelled().sum(0, context.plan().horizon().months()));
            }
        }
        return sum;
    }

    private String sentence(Optional<StageId> narrow) {
        String how =
                "Hours over the months shown; accounts in a stage are those that enter it times the time they stay (Little). ";
        if (fullest.isEmpty()) {
            return how + "Nobody has hours yet, so everything waits.";
        }
        Headcount pool = fullest.get();
        String load = "%s in %s"
                .formatted(
                        Figures.percent(load(pool)),
                        Figures.month(context.plan().answer().month()));
        String who = context.labels().of(pool.pool());
        return how
                + narrow.map(stage ->
                                "The bottleneck is the pool %s, booked to %s where %s is planned; most of it in %s."
                                        .formatted(
                                                who,
                                                load,
                                                Figures.percent(pool.utilisation()),
                                                context.labels().of(stage)))
                        .orElseGet(() ->
                                "There is no bottleneck: the fullest pool, %s, is booked to %s, and %s is planned."
                                        .formatted(who, load, Figures.percent(pool.utilisation())));
    }

    /** What carries all stages at once, most hours first: programmes for many customers, and the duties of other teams. */
    private List<Work> support() {
        Map<String, Double> hours = new TreeMap<>();
        for (Row row : context.plan().demand().rows()) {
            if (row.stage().isEmpty()) {
                hours.merge(context.labels().of(row.activity()), shown(row.levelled()), Double::sum);
            }
        }
        context.plan().demand().outside().forEach((duty, asked) -> hours.put(duty + ", by others", shown(asked)));
        List<Work> works = hours.entrySet().stream()
                .filter(entry -> entry.getValue() >= 0.5)
                .map(entry -> new Work(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Work::hours).reversed().thenComparing(Work::activity))
                .toList();
        return works.size() <= MOST ? works : shortened(works);
    }

    private static List<Work> shortened(List<Work> works) {
        List<Work> some = new ArrayList<>(works.subList(0, MOST - 1));
        List<Work> rest = works.subList(MOST - 1, works.size());
        some.add(new Work(
                rest.size() + " more", rest.stream().mapToDouble(Work::hours).sum()));
        return some;
    }

    private double shown(MonthlyHours hours) {
        return hours.sum(0, context.plan().horizon().months()).inHours();
    }

    /** Levelled hours over direct hours of the people there are. */
    private static double load(Headcount pool) {
        double direct = pool.available() * pool.directHoursPerPerson().inHours();
        return direct > 0 ? pool.levelledHours().inHours() / direct : Double.NaN;
    }
}
