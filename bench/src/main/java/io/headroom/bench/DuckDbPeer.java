package io.headroom.bench;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Activity.Use;
import io.headroom.engine.model.blueprint.Cadence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same lines as SQL, in DuckDB's memory. */
final class DuckDbPeer implements AutoCloseable {
    private static final String TABLES = """
            CREATE TABLE account(level VARCHAR, segment VARCHAR, start DATE, renewal DATE, term INTEGER, health DOUBLE,
                                 complexity INTEGER, industry VARCHAR);
            CREATE TABLE used(activity VARCHAR, level VARCHAR, kind VARCHAR, n INTEGER, rate DOUBLE, minutes DOUBLE, "window" INTEGER,
                              rest DOUBLE, regulated BOOLEAN);
            """;

    /** One line for each occurrence; then its hours by the months that its window touches. */
    private static final String QUERY = """
            WITH asked AS (
              SELECT a.segment, u.activity, u.kind, u.n, u.window, u.rate, a.start, a.renewal, a.term, u.minutes,
                     least(2.5, greatest(0.5,
                         (CASE WHEN a.health < 50 THEN 1.25 ELSE 1.0 END::DOUBLE)
                       * (CASE WHEN a.complexity >= 4 THEN 1.2 ELSE 1.0 END::DOUBLE)
                       * (CASE WHEN u.regulated AND a.industry IN ('healthcare', 'finance') THEN 1.1 ELSE 1.0 END::DOUBLE)
                     )) * 1.0::DOUBLE * u.rest AS each
              FROM account a JOIN used u ON u.level = a.level
            ), every_n AS (
              SELECT segment, activity, "window", 1.0::DOUBLE AS occurrences, minutes, each,
                     (start + to_months(CAST(n * unnest(generate_series(
                         greatest(1, date_diff('month', start, $begin::DATE - "window") // n - 1),
                         date_diff('month', start, $end::DATE + "window") // n + 1)) AS INTEGER)))::DATE AS day
              FROM asked WHERE kind = 'every'
            ), before_renewal AS (
              SELECT segment, activity, "window", 1.0::DOUBLE AS occurrences, minutes, each, start,
                     (renewal + to_months(CAST(term * unnest(generate_series(0, 3)) AS INTEGER)))::DATE - n AS day
              FROM asked WHERE kind = 'before'
            ), events AS (
              SELECT segment, activity, 0 AS "window", rate AS occurrences, minutes, each,
                     ($begin::DATE + to_months(CAST(unnest(generate_series(0, $months - 1)) AS INTEGER)))::DATE AS day
              FROM asked WHERE kind = 'events'
            ), line AS (
              SELECT segment, activity, "window", day, occurrences, minutes, each FROM every_n
              UNION ALL SELECT segment, activity, "window", day, occurrences, minutes, each FROM before_renewal WHERE day >= start
              UNION ALL SELECT segment, activity, "window", day, occurrences, minutes, each FROM events
            ), hours AS (
              SELECT segment, activity, day, "window", day - "window" AS first, day + "window" + 1 AS until,
                     CAST(floor(occurrences * minutes * each * (1000000 / 60.0::DOUBLE) + 0.5) AS BIGINT) AS micros
              FROM line WHERE day >= $begin::DATE - "window" AND day < $end::DATE + "window"
            ), spread AS (
              SELECT segment, activity, day, first, until, "window", micros,
                     (date_trunc('month', first)
                       + to_months(CAST(unnest(generate_series(0, date_diff('month', first, until - 1))) AS INTEGER)))::DATE AS month
              FROM hours
            )
            SELECT segment, activity, date_diff('month', $begin::DATE, month) AS at,
                   sum(CASE WHEN date_trunc('month', day) = month THEN micros ELSE 0 END)::BIGINT AS raw,
                   sum(micros * (least(until, (month + INTERVAL 1 MONTH)::DATE) - greatest(first, month)) // (2 * "window" + 1))::BIGINT
                     AS levelled
            FROM spread WHERE month >= $begin::DATE AND month < $end::DATE
            GROUP BY ALL
            """;

    private final Connection connection;
    private final Horizon horizon;

    DuckDbPeer(List<Account> accounts, Horizon horizon, int threads) throws SQLException {
        this.horizon = horizon;
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            statement.execute(TABLES);
        }
        uses();
        accounts(accounts);
    }

    /** Raw micro-hours by segment, activity and month. */
    Map<String, Long> raw() throws SQLException {
        String query = QUERY.replace("$begin", "'" + horizon.begin() + "'")
                .replace("$end", "'" + horizon.end() + "'")
                .replace("$months", Integer.toString(horizon.computed()));
        Map<String, Long> sums = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                if (rows.getLong(4) > 0) {
                    sums.put(rows.getString(1) + " " + rows.getString(2) + " " + rows.getLong(3), rows.getLong(4));
                }
            }
        }
        return sums;
    }

    private void uses() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO used VALUES (?,?,?,?,?,?,?,?,?)")) {
            for (Activity activity : Lifecycle25.blueprint().activities()) {
                for (Map.Entry<LevelId, Use> level : activity.levels().entrySet()) {
                    insert.setString(1, activity.id().value());
                    insert.setString(2, level.getKey().value());
                    cadence(level.getValue().cadence(), insert);
                    insert.setDouble(
                            6, activity.meanMinutes() * level.getValue().minutes());
                    insert.setInt(7, activity.windowDays());
                    insert.setDouble(8, activity.automated().rest());
                    insert.setBoolean(
                            9,
                            List.of("qbr", "security", "renewal-papers", "data-review")
                                    .contains(activity.id().value()));
                    insert.execute();
                }
            }
        }
    }

    private static void cadence(Cadence cadence, PreparedStatement insert) throws SQLException {
        insert.setInt(4, 0);
        insert.setDouble(5, 1);
        if (cadence instanceof Cadence.Every every) {
            insert.setString(3, "every");
            insert.setInt(4, every.count() * monthsOf(every.unit()));
        } else if (cadence instanceof Cadence.BeforeRenewal before) {
            insert.setString(3, "before");
            insert.setInt(4, before.days());
        } else if (cadence instanceof Cadence.Events events) {
            insert.setString(3, "events");
            insert.setDouble(5, events.perMonth());
        } else {
            throw new IllegalArgumentException("The peer does not know %s.".formatted(cadence));
        }
    }

    private static int monthsOf(Cadence.Unit unit) {
        return switch (unit) {
            case WEEK -> throw new IllegalArgumentException("The peer counts in months, not in weeks.");
            case MONTH -> 1;
            case QUARTER -> 3;
            case YEAR -> 12;
        };
    }

    private void accounts(List<Account> accounts) throws SQLException {
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("main", "account")) {
            for (Account account : accounts) {
                double arr = account.revenue().arr().orElseThrow().amount();
                rows.beginRow();
                rows.append(arr >= 100_000 ? "full" : arr >= 20_000 ? "medium" : "light");
                rows.append(arr >= 100_000 ? "enterprise" : arr >= 20_000 ? "mid-market" : "small");
                rows.append(account.contract().start().orElseThrow());
                rows.append(account.contract().renewal().orElseThrow());
                rows.append(account.contract().termMonths().orElseThrow());
                rows.append(account.lifecycle().health().orElseThrow());
                rows.append(account.profile().orgComplexity().orElseThrow());
                rows.append(account.profile().industry());
                rows.endRow();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
