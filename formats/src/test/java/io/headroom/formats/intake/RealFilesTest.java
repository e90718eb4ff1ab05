package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Public files of every kind, most of which are no accounts: each is read or refused with a word, and every row accounted for. */
class RealFilesTest {
    private static final Path DATA = Path.of("../../shared/data");

    @ParameterizedTest
    @ValueSource(
            strings = {"fivetran_salesforce", "csvkit_examples", "commons-csv", "csv-spectrum", "salesforce_dataloader"
            })
    void everyFileIsReadOrRefusedWithAWord(String folder) throws IOException {
        assumeTrue(Files.isDirectory(DATA), "the public files are not here");
        assertThat(files(folder)).isNotEmpty().allSatisfy(file -> {
            Read<Company> read = CompanyReader.read(CompanyFiles.accounts(file), Reading.USUAL);
            if (read.value().isEmpty()) {
                assertThat(read.issues())
                        .isNotEmpty()
                        .allSatisfy(issue -> assertThat(issue.severity()).isEqualTo(Severity.REJECTED));
            } else {
                Company company = read.value().get();
                FileCount count = company.files().get(0);
                assertThat(count.accepted()).isEqualTo(company.accounts().size());
                assertThat(count.rows()).isEqualTo(count.accepted() + count.leftOut() + count.rejected());
                assertThat(company.rejected().stream()
                                .mapToInt(rows -> rows.rows().size())
                                .sum())
                        .isEqualTo(count.rejected());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("naughtyStrings")
    void aNameMayBeAnything(String name) {
        Company company = Reading.accounts("Name,ARR,CSM", "\"%s\",5,\"%1$s\"".formatted(name.replace("\"", "\"\"")))
                .company();
        assertThat(company.files().get(0).rows()).isEqualTo(1);
        assertThat(company.issues()).extracting(Issue::severity).doesNotContain(Severity.REJECTED);
    }

    @Test
    void salesforceAccountsAreFoundWithTheirOwners() {
        Path file = DATA.resolve("fivetran_salesforce/sf_account_data.csv");
        assumeTrue(Files.exists(file), "the public files are not here");
        Company company = CompanyReader.read(CompanyFiles.accounts(file), Reading.USUAL)
                .value()
                .orElseThrow();
        assertThat(company.understood().columns())
                .containsEntry("id", "id")
                .containsEntry("name", "name")
                .containsEntry("annual_revenue", "customer_revenue")
                .containsEntry("owner_id", "crm_owner");
    }

    static List<String> naughtyStrings() throws IOException {
        Path file = DATA.resolve("blns/blns.txt");
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .filter(line -> !Words.isNothing(line.strip()))
                        .distinct()
                        .toList()
                : List.of("O'Brien & Söhne");
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(DATA.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
