package io.headroom.cli;

import io.headroom.engine.model.plan.AssumptionUse;
import io.headroom.engine.model.plan.Plan;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.io.PrintWriter;
import java.util.List;

/** Everything that a plan takes for granted, with where it comes from and what it moves: what nobody gave first. */
final class DefaultsText {
    private final PrintWriter out;
    private final PlanText text;
    private final Paint paint;

    DefaultsText(PrintWriter out, PlanText text, Paint paint) {
        this.out = out;
        this.text = text;
        this.paint = paint;
    }

    void print(Plan plan) {
        print("Defaults and guesses in use", plan, false);
        print("Given", plan, true);
        text.paragraph(
                "Change any of them with --set KEY=VALUE or in assumptions.yaml, minutes in blueprint.yaml.",
                line -> line);
        out.flush();
    }

    private void print(String title, Plan plan, boolean given) {
        List<AssumptionUse> uses =
                plan.assumptions().stream().filter(use -> use.given() == given).toList();
        if (uses.isEmpty()) {
            return;
        }
        out.println(paint.bold("%s (%d)".formatted(title, uses.size())));
        text.table(
                Table.of(
                        "",
                        List.of(
                                Column.text("Assumption"),
                                Column.text("Value"),
                                Column.text("Effect on the need"),
                                Column.text("Source")),
                        uses.stream()
                                .map(use -> List.of(use.name(), use.value(), use.effect(), use.source()))
                                .toList()),
                cell -> cell);
    }
}
