package io.headroom.formats.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import io.headroom.formats.Read;
import io.headroom.formats.table.Table;
import io.headroom.formats.table.Table.Row;
import io.headroom.formats.table.TableReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlMappingTest {
    private static final QueryTable CUSTOMERS =
            table("customers", "id,Company Name,plan,plan", "A-1,Acme,Pro,x", "A-2,Bolt,,y");
    private static final QueryTable CONTRACTS =
            table("contracts", "customer,mrr,ends", "A-1,100,", "A-1,50,2026-06-30", "A-2,25.5,2027-01-01");

    @Test
    void rowsOfSeveralTablesBecomeOneTable() {
        assertThat(rows("""
                SELECT c.id, SUM(k.mrr) AS mrr, COUNT(*) AS "metric.contracts"
                FROM customers c JOIN contracts k ON k.customer = c.id GROUP BY 1 ORDER BY 1;
                """)).containsExactly("id|mrr|metric.contracts", "A-1|150|2", "A-2|25.5|1");
    }

    @Test
    void theDayOfThePlanIsGiven() {
        assertThat(rows("SELECT customer AS id FROM contracts WHERE ends IS NULL OR ends > :as_of"))
                .containsExactly("id", "A-1", "A-2");
    }

    @Test
    void emptyCellsAreNull() {
        assertThat(rows("SELECT id FROM customers WHERE plan IS NULL")).containsExactly("id", "A-2");
    }

    @Test
    void aHeaderThatRepeatsIsCalledByItsPlace() {
        assertThat(rows("SELECT plan_4 AS id, \"Company Name\" AS name FROM customers"))
                .containsExactly("id|name", "x|Acme", "y|Bolt");
    }

    @Test
    void threeDigitsBehindAPointStayDecimals() {
        assertThat(rows("SELECT 12.125 AS arr, 1e15 AS more, 3 AS whole"))
                .containsExactly("arr|more|whole", "12.1250|1000000000000000|3");
    }

    @Test
    void aRowCarriesItsNumber() {
        Table table =
                over("SELECT id FROM customers", QueryLimits.usual()).value().orElseThrow();
        assertThat(table.rows()).extracting(Row::line).containsExactly(1L, 2L);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            DELETE FROM customers                            | 1 | DELETE  | A mapping only reads                   | only SELECT and WITH are run
            WITH a AS (SELECT 1) DELETE FROM customers       | 1 | ^^      | A query that only reads                | WITH may begin a change
            ATTACH 'x.db' AS x                               | 1 | ATTACH  | A mapping only reads                   | no other database is reached
            PRAGMA query_only = 0                            | 1 | PRAGMA  | A mapping only reads                   | nothing is opened again
            VACUUM INTO 'x.db'                               | 1 | VACUUM  | A mapping only reads                   | nothing is written
            SELECT * FROM pragma_database_list               | 1 | pragma_database_list | the database's own are closed | a PRAGMA may be a table
            SELECT * FROM sqlite_master                      | 1 | sqlite_master | the database's own are closed    | only the files are read
            SELECT load_extension('x')                       | 1 | load_extension | reaches beyond the query        | no code is loaded
            SELECT 1; SELECT 2                               | 1 | SELECT  | a second begins here                   | one statement
            SELECT id FROM customers WHERE id = :id          | 1 | :id     | is :as_of                              | nobody fills other places
            SELECT date('now')                               | 1 | now     | Write :as_of                           | a plan stays the same tomorrow
            SELECT current_date                              | 1 | current_date | Write :as_of                      | the clock is not read
            SELECT date()                                    | 1 | date    | Write :as_of                           | without a day it is today
            SELECT random()                                  | 1 | random  | the same result each time              | a plan is the same each time
            SELECT id FORM customers                         | 1 | customers | does not fit behind "FORM"           | "id FORM" could be a name; the next word cannot
            SELECT id~FROM customers~WHERE (plan = 'x'       | 3 | ^^      | ends in the middle                     | a bracket is open
            SELECT id~FROM customers c~WHERE c.nam = 'x'     | 3 | c.nam   | A column of these tables               | the line of the wrong name
            SELECT id~FROM custommers                        | 2 | custommers | Did you mean "customers"?           | a table misspelt
            SELECT foo(id) FROM customers                    | 1 | foo     | A function that SQLite has             | no such function
            SELECT "nam" FROM customers                      | 1 | nam     | A text stands in single ones           | SQLite would give the word itself for each row
            SELECT id FROM customers a, customers b          | 1 | id      | The table before the column's name     | two tables have it
            SELECT 'abc~FROM customers                       | 1 | '       | What closes this                       | a quotation mark is open
            SELECT x'00' AS id                               | 0 | ^^      | has bytes in "id"                      | bytes are no text
            -- nothing                                       | 1 | ^^      | this file has none                     | a comment is no query
            """)
    void saysWhatIsNotRunAndWhere(String sql, int line, String value, String expected, String because) {
        List<Issue> issues = issues(sql.replace('~', '\n'));
        assertThat(issues).as(because).hasSize(1);
        assertThat(issues.get(0).expected()).as(because).contains(expected);
        assertThat(issues.get(0).line()).as(because).isEqualTo(line);
        assertThat(issues.get(0).value()).as(because).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT "Company Name" AS "name" FROM customers ORDER BY "name"
            SELECT count(*) "metric.all" FROM customers
            WITH late AS (SELECT customer FROM contracts) SELECT customer AS id FROM late
            SELECT id, 'a;b -- no comment' AS segment FROM customers /* ; */ -- ; x
            SELECT replace(id, 'A', 'B') AS id, `plan`, [Company Name] FROM customers;
            """)
    void runsWhatOnlyReads(String sql) {
        assertThat(issues(sql)).isEmpty();
    }

    @Test
    void aQueryWithoutEndIsStopped() {
        String endless = "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT COUNT(*) AS id FROM r";
        assertThat(over(endless, new QueryLimits(10, 200, 1L << 30, 1000)).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.expected()).contains("seconds"));
    }

    @Test
    void aResultOfTooManyRowsIsNotTaken() {
        String many = "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT i AS id FROM r";
        assertThat(over(many, new QueryLimits(1000, 60_000, 1L << 30, 1_000_000))
                        .issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.expected()).contains("at most 1000 rows"));
    }

    @Test
    void aResultOfTooManyLettersIsNotTaken() {
        String wide =
                "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT hex(zeroblob(5000)) AS id FROM r";
        assertThat(over(wide, new QueryLimits(1_000_000, 60_000, 1L << 30, 1_000_000))
                        .issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.expected()).contains("letters"));
    }

    @Test
    void aQueryThatTakesTooMuchMemoryIsStopped() {
        String large = "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) "
                + "SELECT i AS id, hex(zeroblob(10000)) AS name FROM r ORDER BY 2, 1";
        assertThat(over(large, new QueryLimits(10, 60_000, 150_000_000, 1000)).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.expected()).contains("150 MB of memory"));
    }

    private static List<String> rows(String sql) {
        Table table = over(sql, QueryLimits.usual()).value().orElseThrow();
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(table.header()),
                        table.rows().stream().map(Row::cells))
                .map(cells -> String.join("|", cells))
                .toList();
    }

    private static List<Issue> issues(String sql) {
        Read<SqlMapping> read = SqlMapping.read("mapping.sql", sql);
        return read.value().isEmpty()
                ? read.issues()
                : over(sql, QueryLimits.usual()).issues();
    }

    private static Read<Table> over(String sql, QueryLimits limits) {
        return new SqlMapping("mapping.sql", sql, limits)
                .over(List.of(CUSTOMERS, CONTRACTS), List.of("customers", "contracts"), LocalDate.of(2026, 11, 23));
    }

    private static QueryTable table(String name, String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new QueryTable(
                name, TableReader.read(name + ".csv", bytes).value().orElseThrow());
    }
}
