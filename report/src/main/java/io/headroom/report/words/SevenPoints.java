package io.headroom.report.words;

import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import java.util.List;

/** What a plan says, in the order in which a reader asks: can I trust it, what is there, what is the answer, why, and what now. */
public record SevenPoints(List<Point> points) {
    public SevenPoints {
        points = List.copyOf(points);
    }

    /** The seven points of a plan. Deterministic; costs one pass over the plan's people and rows. */
    public static SevenPoints of(Plan plan, Names names, Labels labels) {
        Wording wording = Wording.of(plan, names, labels);
        return new SevenPoints(List.of(
                UnderstoodPoint.of(wording),
                GivenPoint.of(wording),
                AnswerPoint.of(wording),
                OverloadPoint.of(wording),
                SwingPoint.of(wording),
                GuidepostPoint.of(wording),
                ActionPoint.of(wording)));
    }

    /** Those at 110 % or more in their three fullest months, fullest first: the rows of point 4. */
    public static List<PersonLoad> overloaded(Plan plan) {
        return OverloadPoint.overloaded(plan);
    }

    /** The one sentence with people, range, cost and share. */
    public String answer() {
        return points.get(2).sentence();
    }
}
