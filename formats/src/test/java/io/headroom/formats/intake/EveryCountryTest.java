package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same file says the same in every country. */
class EveryCountryTest {
    private static final Pattern DIGITS_OF_THE_COUNTRY =
            Pattern.compile("(?<!Locale\\.ROOT,\\s{0,60})\"[^\"\\n]*%[-#+ 0,(]*[0-9.]*[deEfgG][^\"\\n]*\"");
    private static final Locale HOME = Locale.getDefault();

    @AfterEach
    void comeHome() {
        Locale.setDefault(HOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "de-DE", "hi-IN-u-nu-deva"})
    void messagesAndAccountsAreTheSame(String country) {
        Locale.setDefault(Locale.ENGLISH);
        Company english = company();
        Locale.setDefault(Locale.forLanguageTag(country));
        Company other = company();
        assertThat(other.issues()).isEqualTo(english.issues());
        assertThat(other.notices()).isEqualTo(english.notices());
        assertThat(other.accounts()).isEqualTo(english.accounts());
        assertThat(other.team()).isEqualTo(english.team());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void noMessageFormatsNumbersForTheCountryOfTheMachine(Path source) throws IOException {
        assertThat(Files.readString(source))
                .doesNotContainPattern(DIGITS_OF_THE_COUNTRY)
                .doesNotContain(".toLowerCase()", ".toUpperCase()", "String.format(\"");
    }

    @Test
    void aNumberForTheCountryOfTheMachineWouldBeFound() {
        assertThat("\"%d rows\".formatted(3)").containsPattern(DIGITS_OF_THE_COUNTRY);
    }

    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Company company() {
        return Reading.accounts(
                        "ID,INDUSTRY,Account Name,ARR,Renewal Date,CSM,Health,Stage",
                        "I-1,MINING,IDA INC,1234.5,1/31/2027,Ida,50,IMPLEMENTATION",
                        "I-2,,Beta,oops,13/45/2027,House Account,900,Live",
                        "I-3,,Demo,5,,Ida,1,",
                        "I-1,,IDA INC,1234.5,,Ida,1,",
                        "TOTAL,,,9999,,,,")
                .team("name,fte,hours per year,direct share,direct hours", "Ida,1,2080,60 %,1600", "Ben,7,,,")
                .survey("activity,part,low,likely,high", "qbr,FRONT,,,", "qbr,back,3,2,1")
                .company();
    }
}
