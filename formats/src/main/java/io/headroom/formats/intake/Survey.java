package io.headroom.formats.intake;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Effort;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.formats.Counted;
import io.headroom.formats.intake.SurveyAnswer.Part;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Replaces the minutes of a blueprint by what the people who do the work say: the median of each number over all answers. */
public final class Survey {
    private Survey() {}

    /** The blueprint with the minutes of every activity that was answered; answers about other activities change nothing. */
    public static Blueprint apply(Blueprint blueprint, List<SurveyAnswer> answers) {
        return new Blueprint(
                blueprint.name(),
                blueprint.roles(),
                blueprint.pools(),
                blueprint.stages(),
                blueprint.entry(),
                blueprint.levels(),
                blueprint.tiers(),
                blueprint.segments(),
                blueprint.activities().stream()
                        .map(activity -> answered(activity, answers))
                        .toList(),
                blueprint.factors(),
                blueprint.programmes());
    }

    /** Answers about activities that the blueprint does not have. */
    public static List<Issue> unknown(Blueprint blueprint, List<SurveyAnswer> answers) {
        Set<ActivityId> unknown = answers.stream()
                .map(SurveyAnswer::activity)
                .filter(id -> blueprint.activity(id).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        String known = blueprint.activities().stream()
                .map(activity -> activity.id().value())
                .sorted()
                .collect(Collectors.joining(", "));
        return unknown.stream()
                .map(id -> new Issue(
                        "survey.csv",
                        0,
                        "activity",
                        id.value(),
                        "One of the blueprint's activities: %s. These answers are not used.".formatted(known),
                        Severity.WARNING))
                .toList();
    }

    private static Activity answered(Activity activity, List<SurveyAnswer> answers) {
        List<SurveyAnswer> own = answers.stream()
                .filter(answer -> answer.activity().equals(activity.id()))
                .toList();
        if (own.isEmpty()) {
            return activity;
        }
        double front = activity.meanMinutes() > 0 ? activity.front().meanMinutes() / activity.meanMinutes() : 1;
        return new Activity(
                activity.id(),
                activity.label(),
                activity.role(),
                activity.duty(),
                activity.skills(),
                activity.stages(),
                activity.levels(),
                activity.when(),
                activity.per(),
                activity.windowDays(),
                median(part(own, Part.FRONT, front), activity.front()),
                median(part(own, Part.BACK, 1 - front), activity.back()),
                activity.touch(),
                activity.audience(),
                activity.automated(),
                "survey of " + Counted.of(people(own), "person", "people"));
    }

    /** The answers about one part; those about the whole count with the share that the part has had so far. */
    private static List<Effort> part(List<SurveyAnswer> answers, Part part, double share) {
        return Stream.concat(
                        answers.stream().filter(answer -> answer.part() == part).map(SurveyAnswer::minutes),
                        answers.stream()
                                .filter(answer -> answer.part() == Part.ALL)
                                .map(answer -> answer.minutes().times(share)))
                .toList();
    }

    private static Effort median(List<Effort> efforts, Effort otherwise) {
        return efforts.isEmpty()
                ? otherwise
                : new Effort(
                        median(efforts, Effort::lowMinutes),
                        median(efforts, Effort::likelyMinutes),
                        median(efforts, Effort::highMinutes));
    }

    private static double median(List<Effort> efforts, ToDoubleFunction<Effort> number) {
        double[] sorted = efforts.stream().mapToDouble(number).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static long people(List<SurveyAnswer> answers) {
        long nameless =
                answers.stream().filter(answer -> answer.person().isBlank()).count();
        long named = answers.stream()
                .map(answer -> Plain.person(answer.person()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
        return named + nameless;
    }
}
