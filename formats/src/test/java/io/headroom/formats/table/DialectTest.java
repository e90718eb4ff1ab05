package io.headroom.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between cells and around them is decided by the header. */
class DialectTest {
    private static final Predicate<String> KNOWN = Set.of("Name", "ARR", "Owner")::contains;

    @ParameterizedTest(name = "{0} → {1}: {3}")
    @CsvSource(delimiter = '¦', quoteCharacter = '\u0001', textBlock = """
            Name,ARR~Acme,1                        ¦ , ¦ " ¦ the header has commas
            Name;ARR~Acme;1,5                      ¦ ; ¦ " ¦ a comma in a number separates nothing
            a;b;c~1,5;2,5;3,5                      ¦ ; ¦ " ¦ the header decides where no name is known
            Name|ARR~Acme|1                        ¦ | ¦ " ¦ bars
            Accounts, by owner~Name;ARR~Acme;1     ¦ ; ¦ " ¦ known names tell the header from a title
            Sales, all~a;b;c~1;2;3                 ¦ ; ¦ " ¦ a title's comma has no neighbour that agrees
            "Name, long";ARR~Acme;1                ¦ ; ¦ " ¦ a comma in quotes separates nothing
            'Name','ARR'~'O, K','1'                ¦ , ¦ ' ¦ the header stands in single quotation marks
            Name,ARR~'t Hart,1~Peter's,2           ¦ , ¦ " ¦ an apostrophe is a letter
            Name~Beta, Inc.~Acme                   ¦ , ¦ " ¦ one column has no separator, and the comma is usual
            sep=;~a,b;c                            ¦ ; ¦ " ¦ Excel's own line
            """)
    void decidedByTheHeader(String text, char separator, char quote, String because) {
        Dialect dialect = Dialect.of(text.replace('~', '\n'), KNOWN, Form.AS_FOUND);

        assertThat(dialect.separator()).as(because).isEqualTo(separator);
        assertThat(dialect.quote()).as(because).isEqualTo(quote);
    }
}
