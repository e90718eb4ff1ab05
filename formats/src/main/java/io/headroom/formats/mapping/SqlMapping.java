package io.headroom.formats.mapping;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Read;
import io.headroom.formats.mapping.OneSelect.Wrong;
import io.headroom.formats.mapping.QueryDatabase.TooMuch;
import io.headroom.formats.table.Form;
import io.headroom.formats.table.Table;
import io.headroom.formats.table.Table.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One query that makes accounts of several files. It runs in a database in memory that holds nothing but these files and cannot be changed, left or
 * extended; rows, time and memory are bounded. The same files, query and day give the same rows.
 *
 * <pre>
 * SELECT a.account_id AS id, SUM(s.mrr_amount) AS mrr, COUNT(t.ticket_id) AS "metric.tickets" FROM …
 * WHERE s.end_date IS NULL OR s.end_date &gt; :as_of
 * </pre>
 */
public final class SqlMapping {
    private final String file;
    private final String sql;
    private final List<SqlToken> tokens;
    private final QueryLimits limits;

    SqlMapping(String file, String sql, QueryLimits limits) {
        this.file = file;
        this.sql = sql;
        this.tokens = SqlToken.of(sql);
        this.limits = limits;
    }

    /** The query of a text, or why it is none that is run; {@code file} is how issues name it. */
    public static Read<SqlMapping> read(String file, String sql) {
        SqlMapping mapping = new SqlMapping(file, sql, QueryLimits.usual());
        Optional<Wrong> wrong = new OneSelect(mapping.tokens).wrong();
        return wrong.isPresent() ? mapping.refused(wrong.get()) : Read.of(mapping, List.of());
    }

    /** Whether the query may speak of a table of this name; other tables need not be read. */
    public boolean mentions(String table) {
        return tokens.stream().anyMatch(token -> token.isName() && token.text().equalsIgnoreCase(table));
    }

    /**
     * The result as a table whose line 1 is the first row below the header, or why there is none.
     *
     * @param tables what the query mentions
     * @param names  all tables there are, for somebody who misspelt one
     */
    public Read<Table> over(List<QueryTable> tables, Collection<String> names, LocalDate asOf) {
        Optional<Wrong> misspelt = new OneSelect(tokens).misspelt(known(tables, names));
        if (misspelt.isPresent()) {
            return refused(misspelt.get());
        }
        QueryWatch watch = new QueryWatch(limits);
        try (QueryDatabase database = new QueryDatabase(watch)) {
            for (QueryTable table : tables) {
                database.add(table);
            }
            database.lock();
            return rows(database, tables, names, asOf, watch);
        } catch (SQLException unusable) {
            return refused(new Wrong(
                    0,
                    "",
                    watch.stopped().orElse("Tables that SQLite can hold, but it says: " + unusable.getMessage())));
        }
    }

    private Read<Table> rows(
            QueryDatabase database,
            List<QueryTable> tables,
            Collection<String> names,
            LocalDate asOf,
            QueryWatch watch) {
        try {
            List<Row> rows = database.rows(sql, asOf.toString(), limits, watch);
            return Read.of(
                    new Table(file, 0, rows.get(0).cells(), rows.subList(1, rows.size()), List.of(), Form.AS_FOUND),
                    List.of());
        } catch (TooMuch tooMuch) {
            return refused(new Wrong(0, "", String.valueOf(tooMuch.getMessage())));
        } catch (SQLException wrong) {
            return refused(watch.stopped()
                    .map(why -> new Wrong(0, "", why))
                    .orElseGet(() -> new QueryFault(sql, tokens, tables)
                            .of(String.valueOf(wrong.getMessage()), names, database)));
        }
    }

    private static Set<String> known(List<QueryTable> tables, Collection<String> names) {
        Set<String> known = new HashSet<>();
        names.forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
        tables.forEach(table -> table.columns().forEach(column -> known.add(column.toLowerCase(Locale.ROOT))));
        return known;
    }

    private <T> Read<T> refused(Wrong wrong) {
        return Read.refused(
                List.of(new Issue(file, wrong.line(), "", wrong.value(), wrong.expected(), Severity.REJECTED)));
    }
}
