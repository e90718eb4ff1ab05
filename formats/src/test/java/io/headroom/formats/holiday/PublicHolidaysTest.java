package io.headroom.formats.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.holiday.PublicHolidays.Found;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2028, 1, 1);

    private static Found in2027(String... regions) {
        return new PublicHolidays().of(new TreeSet<>(Arrays.asList(regions)), NEW_YEAR, NEXT_YEAR);
    }

    @ParameterizedTest(name = "{0}: {2} on {1}")
    @CsvSource({
        "US, 2027-11-25, Thanksgiving",
        "US, 2027-07-05, Independence Day on the Monday after a Sunday",
        "US, 2027-12-31, New Year's Day 2028 on the Friday before a Saturday",
        "DE, 2027-05-17, Whit Monday",
        "DE-BY, 2027-01-06, Epiphany in Bavaria",
        "GB-ENG, 2027-08-30, the summer bank holiday",
        "GB-SCT, 2027-11-30, Saint Andrew's Day in Scotland",
        "FR, 2027-07-14, the national day",
        "JP, 2027-05-03, Constitution Day",
    })
    void knowsTheDay(String region, LocalDate day, String name) {
        assertThat(in2027(region).byRegion().get(region)).as(name).contains(day);
    }

    @Test
    void aPartKeepsDaysThatItsCountryDoesNot() {
        assertThat(in2027("DE").byRegion().get("DE")).doesNotContain(LocalDate.of(2027, 1, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "Germany, DE",
        "germany, DE",
        "DEU, DE",
        "Germany-BY, DE-BY",
        "de_by, DE-BY",
        "United States, US",
        "USA, US",
        "England, GB-ENG",
        "UK, GB-ENG",
        "United Kingdom, GB",
    })
    void understandsWhatPeopleWrite(String written, String code) {
        assertThat(in2027(written).byRegion().get(written))
                .isNotEmpty()
                .isEqualTo(in2027(code).byRegion().get(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMEA", "NA", "Atlantis", "-", "ZZ-TOP"})
    void leavesOutARegionThatItDoesNotUnderstandAndSaysSo(String region) {
        Found found = in2027(region, "US");

        assertThat(found.byRegion()).containsOnlyKeys("US");
        assertThat(found.issues())
                .singleElement()
                .returns(Severity.NOTICE, Issue::severity)
                .returns(region, Issue::value);
    }

    @Test
    void saysThatACountryHasNoCalendarHere() {
        assertThat(in2027("Taiwan").issues())
                .singleElement()
                .extracting(Issue::expected)
                .asString()
                .contains("not known here");
    }

    @Test
    void usesTheCountryWhereItsPartIsUnknownAndSaysSo() {
        Found found = in2027("DE-XX", "DE");

        assertThat(found.byRegion().get("DE-XX")).isEqualTo(found.byRegion().get("DE"));
        assertThat(found.issues()).extracting(Issue::value).containsExactly("DE-XX");
    }

    @Test
    void saysThatTheKingdomIsTakenAsEngland() {
        assertThat(in2027("UK").issues()).extracting(Issue::value).containsExactly("UK");
        assertThat(in2027("GB-ENG").issues()).isEmpty();
    }

    @Test
    void countsNoDayOutsideTheDaysAskedFor() {
        Found found = new PublicHolidays().of(Set.of("US"), LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 18));

        assertThat(found.byRegion().get("US")).isEmpty();
    }

    @Test
    void passesOverPeopleWithoutARegion() {
        assertThat(in2027("", " ")).isEqualTo(in2027());
    }

    @Test
    void loadsNoCalendarBeforeARegionIsAskedFor() throws ReflectiveOperationException {
        Class<?> alone = new WithoutJollyday().loadClass(PublicHolidays.class.getName());
        Object holidays = alone.getConstructor().newInstance();

        assertThat(alone.getMethod("of", Set.class, LocalDate.class, LocalDate.class)
                        .invoke(holidays, Set.of(), NEW_YEAR, NEXT_YEAR))
                .hasToString(in2027().toString());
    }

    /** Loads this package afresh, and refuses the library. */
    private static final class WithoutJollyday extends ClassLoader {
        private WithoutJollyday() {
            super(PublicHolidaysTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("de.focus_shift")) {
                throw new ClassNotFoundException(name + " was asked for.");
            }
            return name.startsWith(PublicHolidays.class.getPackageName())
                    ? afresh(name)
                    : super.loadClass(name, resolve);
        }

        private Class<?> afresh(String name) throws ClassNotFoundException {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            try (InputStream bytes = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = bytes.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException("%s could not be read.".formatted(name), e);
            }
        }
    }
}
