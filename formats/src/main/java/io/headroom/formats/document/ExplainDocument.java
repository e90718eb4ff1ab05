package io.headroom.formats.document;

import io.headroom.engine.explain.Line;
import io.headroom.engine.explain.Line.Unit;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** A number and the lines that make it, down to what was given. */
public final class ExplainDocument {
    /** What stands under the first key. */
    public static final String SCHEMA = "headroom/explain/1";

    private final LocalDate asOf;
    private final Line line;
    private final Currency currency;

    /** {@code currency} is that of every line in money. */
    public ExplainDocument(LocalDate asOf, Line line, Currency currency) {
        this.asOf = asOf;
        this.line = line;
        this.currency = currency;
    }

    /** As {@code docs/schema/explain.schema.json} says. */
    public void json(Writer to) {
        Json.document(SCHEMA, to, json -> {
            json.text("asOf", asOf.toString());
            json.text("currency", currency.getCurrencyCode());
            node(json, line);
        });
    }

    /** One row for each line, with its depth. */
    public void csv(Writer to) {
        try (Csv csv = new Csv(to)) {
            csv.row("depth", "address", "label", "value", "unit", "how");
            row(csv, line, 0);
        }
    }

    private void node(Json json, Line node) {
        json.text("address", node.address());
        json.text("label", node.label());
        json.exact("value", node.value());
        json.text("unit", Json.name(node.unit()));
        json.text("how", node.how().word());
        json.objects("lines", node.lines(), below -> node(json, below));
    }

    private void row(Csv csv, Line node, int depth) {
        csv.row(List.of(
                depth,
                node.address(),
                node.label(),
                node.value().toPlainString(),
                unit(node.unit()),
                node.how().word()));
        node.lines().forEach(below -> row(csv, below, depth + 1));
    }

    private String unit(Unit unit) {
        return unit == Unit.MONEY ? currency.getCurrencyCode() : Json.name(unit);
    }
}
