package io.headroom.cli;

import io.headroom.engine.model.plan.Bridge;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Labels;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** What moved the need from a former plan to this one. */
final class BridgeText {
    private final PrintWriter out;
    private final PlanText text;
    private final Paint paint;

    BridgeText(PrintWriter out, PlanText text, Paint paint) {
        this.out = out;
        this.text = text;
        this.paint = paint;
    }

    void print(Bridge bridge) {
        out.println();
        out.println(paint.bold("Since the former plan"));
        text.paragraph(
                "It needed %s people (%s); this one needs %s (%s)."
                        .formatted(
                                Figures.count(bridge.from()),
                                Figures.month(bridge.fromMonth()),
                                Figures.count(bridge.to()),
                                Figures.month(bridge.toMonth())),
                line -> line);
        List<List<String>> rows = bridge.steps().stream()
                .map(step -> List.of(
                        Labels.spelt(step.kind().name().toLowerCase(Locale.ROOT)),
                        step.why(),
                        Figures.change(step.people(), 2)))
                .toList();
        text.table(
                Table.of("", List.of(Column.text("Step"), Column.text("What"), Column.number("People")), rows)
                        .with(
                                "Together",
                                "",
                                Figures.change(java.math.BigDecimal.valueOf(bridge.to() - bridge.from()), 2)),
                cell -> cell);
    }
}
