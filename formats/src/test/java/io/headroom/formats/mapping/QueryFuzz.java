package io.headroom.formats.mapping;

import static io.headroom.formats.fuzz.Promise.kept;

import io.headroom.formats.Read;
import io.headroom.formats.fuzz.Promise;
import io.headroom.formats.table.Form;
import io.headroom.formats.table.Table;
import io.headroom.formats.table.Table.Row;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Any text is a query that ends soon and gives the same rows again, or is refused. */
public final class QueryFuzz {
    private static final QueryLimits LITTLE = new QueryLimits(1_000, 1_000, 64L << 20, 100_000);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final QueryTable CUSTOMERS = new QueryTable(
            "customers",
            new Table(
                    "customers.csv",
                    1,
                    List.of("id", "Company Name", "mrr", "ends"),
                    List.of(
                            new Row(2, List.of("A-1", "Acme", "100", "")),
                            new Row(3, List.of("A-2", "Bolt", "25.5", "2027-01-01"))),
                    List.of(),
                    Form.AS_FOUND));

    private QueryFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String sql = new String(bytes, StandardCharsets.UTF_8);
        Read<SqlMapping> read = SqlMapping.read("mapping.sql", sql);
        Promise.valueOrReason(read);
        if (read.value().isPresent()) {
            Read<Table> rows = rows(sql);
            Promise.valueOrReason(rows);
            kept(rows.value().equals(rows(sql).value()), "Other rows the second time", rows);
        }
    }

    private static Read<Table> rows(String sql) {
        return new SqlMapping("mapping.sql", sql, LITTLE).over(List.of(CUSTOMERS), List.of("customers"), DAY);
    }
}
