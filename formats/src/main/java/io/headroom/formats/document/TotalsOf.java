package io.headroom.formats.document;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.plan.PlanTotals;
import io.headroom.engine.model.plan.PlanTotals.PoolTotal;
import io.headroom.engine.model.plan.PlanTotals.SegmentTotal;
import io.headroom.formats.Read;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The part of a plan's document that a later plan is compared with: written, and read back. */
public final class TotalsOf {
    private TotalsOf() {}

    /** The totals in a document that {@code headroom plan --format json} wrote; {@code file} is how issues name it. */
    public static Read<PlanTotals> document(String file, String text) {
        try {
            JsonNode whole = JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(text);
            if (!whole.path("schema").asString("").equals(PlanDocument.SCHEMA)) {
                return refused(file, "A plan that \"headroom plan --format json --out FILE\" wrote is expected here.");
            }
            return Read.of(totals(whole.path("totals")), List.of());
        } catch (JacksonException | DateTimeException | ArithmeticException | IllegalArgumentException unreadable) {
            return refused(
                    file,
                    "This is no plan that can be read back. Write the former plan anew with \"headroom plan --format json --out FILE\".");
        }
    }

    static void write(Json json, PlanTotals totals) {
        json.text("month", totals.month().toString());
        json.count("required", totals.required());
        json.exact("unrounded", totals.unrounded());
        json.objects("pools", totals.pools(), pool -> {
            json.text("pool", pool.pool().value());
            json.hours("hours", pool.hours());
            json.exact("multiple", BigDecimal.valueOf(pool.multiple()));
            json.hours("direct", pool.direct());
            json.exact("utilisation", BigDecimal.valueOf(pool.utilisation()));
            json.exact("cover", BigDecimal.valueOf(pool.cover()));
            json.count("required", pool.required());
        });
        json.objects("segments", totals.segments(), segment -> {
            json.text("segment", segment.segment().value());
            json.text("pool", segment.pool().value());
            json.count("accounts", segment.accounts());
            json.hours("hours", segment.hours());
        });
    }

    private static PlanTotals totals(JsonNode node) {
        return new PlanTotals(
                YearMonth.parse(node.required("month").asString()),
                node.required("required").intValue(),
                node.required("unrounded").decimalValue(),
                each(node.required("pools")).map(TotalsOf::pool).toList(),
                each(node.required("segments")).map(TotalsOf::segment).toList());
    }

    private static PoolTotal pool(JsonNode node) {
        return new PoolTotal(
                new PoolId(node.required("pool").asString()),
                hours(node.required("hours")),
                node.required("multiple").doubleValue(),
                hours(node.required("direct")),
                node.required("utilisation").doubleValue(),
                node.required("cover").doubleValue(),
                node.required("required").intValue());
    }

    private static SegmentTotal segment(JsonNode node) {
        return new SegmentTotal(
                new SegmentId(node.required("segment").asString()),
                new PoolId(node.required("pool").asString()),
                node.required("accounts").intValue(),
                hours(node.required("hours")));
    }

    private static Hours hours(JsonNode node) {
        return new Hours(node.decimalValue().movePointRight(6).longValueExact());
    }

    private static java.util.stream.Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Read<PlanTotals> refused(String file, String why) {
        return Read.refused(List.of(new Issue(file, 0, "", "", why, Severity.REJECTED)));
    }
}
