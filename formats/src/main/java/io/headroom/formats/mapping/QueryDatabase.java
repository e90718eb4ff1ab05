package io.headroom.formats.mapping;

import io.headroom.formats.table.Table.Row;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/** A database in memory that holds the given tables and, once it is closed to changes, answers one query; nothing of it reaches a disk. */
final class QueryDatabase implements AutoCloseable {
    private static final int LONGEST_CELL = 500_000;
    private static final int LONGEST_QUERY = 1_000_000;
    private static final int LONGEST_PATTERN = 200;
    private static final int BATCH = 10_000;

    private final Connection connection;

    QueryDatabase(QueryWatch watch) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setTempStore(TempStore.MEMORY);
        config.enableLoadExtension(false);
        connection = config.createConnection("jdbc:sqlite::memory:");
        ProgressHandler.setHandler(connection, QueryWatch.STEPS, watch);
    }

    void add(QueryTable table) throws SQLException {
        List<String> columns = table.columns();
        String name = quoted(table.name());
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE %s (%s)"
                    .formatted(
                            name,
                            columns.stream()
                                    .map(column -> quoted(column) + " TEXT")
                                    .collect(Collectors.joining(", "))));
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO %s VALUES (%s)"
                .formatted(name, columns.stream().map(column -> "?").collect(Collectors.joining(", "))))) {
            int batched = 0;
            for (Row row : table.table().rows()) {
                for (int column = 0; column < columns.size(); column++) {
                    String cell = row.cell(column);
                    insert.setString(column + 1, cell.isEmpty() ? null : cell);
                }
                insert.addBatch();
                batched++;
                if (batched % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** From now on nothing can be changed, attached or loaded. */
    void lock() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = 1");
            statement.execute("PRAGMA trusted_schema = 0");
        }
        SQLiteConnection own = (SQLiteConnection) connection;
        own.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        own.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_CELL);
        own.setLimit(SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, LONGEST_QUERY);
        own.setLimit(SQLiteLimits.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, LONGEST_PATTERN);
        own.setLimit(SQLiteLimits.SQLITE_LIMIT_WORKER_THREADS, 0);
    }

    /** The rows of a query: the first one is its header. */
    List<Row> rows(String sql, String asOf, QueryLimits limits, QueryWatch watch) throws SQLException, TooMuch {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            if (query.getParameterMetaData().getParameterCount() > 0) {
                query.setString(1, asOf);
            }
            watch.start();
            try (ResultSet result = query.executeQuery()) {
                return rows(result, limits);
            }
        }
    }

    /** What SQLite has against a query; empty where it has nothing. */
    String complaint(String sql) {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            return query.isClosed() ? "closed" : "";
        } catch (SQLException wrong) {
            return String.valueOf(wrong.getMessage());
        }
    }

    private static List<Row> rows(ResultSet result, QueryLimits limits) throws SQLException, TooMuch {
        ResultSetMetaData columns = result.getMetaData();
        List<String> header = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            header.add(columns.getColumnLabel(column).strip().replaceAll("\\s+", " "));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(0, header));
        long letters = 0;
        while (result.next()) {
            if (rows.size() > limits.rows()) {
                throw new TooMuch("A query that gives at most %s rows; this one gives more.".formatted(limits.rows()));
            }
            List<String> cells = new ArrayList<>(header.size());
            for (int column = 1; column <= header.size(); column++) {
                Object value = result.getObject(column);
                if (value instanceof byte[]) {
                    throw new TooMuch("Texts and numbers; row %s of the result has bytes in \"%s\"."
                            .formatted(rows.size(), header.get(column - 1)));
                }
                String cell = value == null ? "" : QueryCell.of(value);
                letters += cell.length();
                cells.add(cell);
            }
            if (letters > limits.letters()) {
                throw new TooMuch(
                        "A result that fits into memory; this one has more than %s letters. Take fewer columns."
                                .formatted(limits.letters()));
            }
            rows.add(new Row(rows.size(), cells));
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** A result that is not taken. */
    static final class TooMuch extends Exception {
        private static final long serialVersionUID = 1;

        TooMuch(String why) {
            super(why);
        }
    }
}
