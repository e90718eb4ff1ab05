package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code examples/portfolios}: one book far beyond $2M, one of half a million, and the same work. */
class PortfoliosTest {
    private static final Path FOLDER = Path.of("../examples/portfolios");
    private static final String PLAN = "plan --company ../examples/portfolios";
    private static final double OF_A_PERSON = 2_000_000;

    private final JsonNode astrid = book("--person astrid");
    private final JsonNode bilal = book("--person bilal");

    @TempDir
    Path scratch = Path.of("");

    @Test
    void aRatioMakesOneBookTheWorkOfFourPeopleAndTheOtherThatOfAQuarter() {
        assertThat(revenue(astrid) / OF_A_PERSON).isBetween(3.5, 4.5);
        assertThat(revenue(bilal) / OF_A_PERSON).isBetween(0.2, 0.3);
    }

    @Test
    void eachBookFillsOnePersonAndTheSmallOneIsTheFuller() {
        assertThat(hours(astrid, "demand") / hours(astrid, "capacity")).isBetween(0.8, 1.0);
        assertThat(hours(bilal, "demand") / hours(astrid, "demand")).isBetween(1.0, 1.3);
    }

    @Test
    void growthAndMaturityAndNotRevenueDecideWhoGetsWhichService() {
        JsonNode segments = Asked.json(PLAN).get("capacityFirst");

        assertThat(Asked.only(segments, "segment", "fast-growing").get("accounts"))
                .isEqualTo(bilal.get("accounts"));
        assertThat(Asked.only(segments, "segment", "mature").get("accounts")).isEqualTo(astrid.get("accounts"));
    }

    @Test
    void threeMoreStartUpsAreTooMuchThoughTheRatioWouldTakeTwenty() throws IOException {
        JsonNode more = book("--person bilal --accounts " + grown());

        assertThat(bilal.get("worstUtilisation").asDouble()).isLessThan(1.1);
        assertThat(more.get("worstUtilisation").asDouble()).isGreaterThan(1.3);
        assertThat(more.get("accounts").asInt() - bilal.get("accounts").asInt()).isEqualTo(3);
        assertThat(revenue(more) / OF_A_PERSON).isLessThan(0.4);
    }

    @Test
    void aPlanThatLeavesAReserveAsksForAThirdPersonAndWithThemForAFourth() throws IOException {
        assertThat(required(PLAN)).isEqualTo(3);
        assertThat(required(PLAN + " --accounts " + grown())).isEqualTo(4);
    }

    private static int required(String plan) {
        return Asked.json(plan).get("answer").get("required").asInt();
    }

    private Path grown() throws IOException {
        return Files.write(
                scratch.resolve("grown.csv"),
                Stream.concat(
                                Files.readAllLines(FOLDER.resolve("accounts.csv")).stream(),
                                Files.readAllLines(FOLDER.resolve("signed.csv")).stream()
                                        .skip(1))
                        .toList());
    }

    private static JsonNode book(String options) {
        return Asked.json(PLAN + " " + options).get("person");
    }

    private static double revenue(JsonNode book) {
        return book.get("revenue").asDouble();
    }

    private static double hours(JsonNode book, String key) {
        return Asked.sum(book.get(key));
    }
}
