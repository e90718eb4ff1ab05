package io.headroom.report;

import io.headroom.engine.model.plan.AssumptionUse;
import io.headroom.engine.model.plan.Understood;
import io.headroom.report.markup.Element;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.util.ArrayList;
import java.util.List;

/** What it takes to make this plan again: inputs by their hashes, seed, version, and how the columns were read. */
final class OriginPart {
    private OriginPart() {}

    static Part of(Context context) {
        Understood understood = context.plan().understood();
        List<Element> content = new ArrayList<>();
        content.add(Grid.of(Table.of("", List.of(Column.text("What"), Column.text("Value")), settings(context))));
        if (!understood.inputs().isEmpty()) {
            Table inputs = Table.of(
                    "Files read",
                    List.of(Column.text("File"), Column.text("SHA-256")),
                    understood.inputs().entrySet().stream()
                            .map(one -> List.of(one.getKey(), one.getValue()))
                            .toList());
            content.add(Element.of("div", "fig").add(Grid.of(inputs, (row, column, cell) -> {
                String text = inputs.rows().get(row).get(column);
                if (column == 1) {
                    cell.add(Element.of("code").text(text));
                } else {
                    cell.text(text);
                }
            })));
        }
        if (!understood.columns().isEmpty()) {
            content.add(Element.of("details", "more-numbers")
                    .add(Element.saying("summary", "How the columns of the account file were read"))
                    .add(Grid.small(Table.of(
                            "",
                            List.of(Column.text("Column in the file"), Column.text("Read as")),
                            understood.columns().entrySet().stream()
                                    .map(one -> List.of(one.getKey(), one.getValue()))
                                    .toList()))));
        }
        return new Part(
                "origin",
                "Where this comes from",
                "The same files, seed and version give the same plan, to the last digit.",
                content);
    }

    private static List<List<String>> settings(Context context) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Headroom", context.plan().version()));
        rows.add(List.of("As of", Figures.date(context.plan().horizon().asOf())));
        rows.add(List.of("Blueprint", context.plan().understood().blueprint()));
        context.plan().assumptions().stream()
                .filter(one -> one.name().equals("seed"))
                .map(AssumptionUse::value)
                .forEach(seed -> rows.add(List.of("Seed", seed)));
        return rows;
    }
}
