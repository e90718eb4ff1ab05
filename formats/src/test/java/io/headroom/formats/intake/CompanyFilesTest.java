package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a company's folder are found by their names. */
class CompanyFilesTest {
    @Test
    void aWorkbookIsFoundWhereThereIsNoCsv(@TempDir Path folder) throws IOException {
        Path accounts = file(folder, "accounts.xlsx");
        Path team = file(folder, "team.csv");

        assertThat(CompanyFiles.in(folder).accounts()).isEqualTo(Optional.of(accounts));
        assertThat(CompanyFiles.in(folder).team()).isEqualTo(Optional.of(team));
        assertThat(CompanyFiles.in(folder).passedBy(folder)).isEmpty();
    }

    @Test
    void ofBothTheCsvIsReadAndTheOtherNamed(@TempDir Path folder) throws IOException {
        Path workbook = file(folder, "accounts.xlsx");
        Path csv = file(folder, "accounts.csv");

        assertThat(CompanyFiles.in(folder).accounts()).isEqualTo(Optional.of(csv));
        assertThat(CompanyFiles.in(folder).passedBy(folder)).isEqualTo(List.of(workbook));
    }

    @Test
    void whatWasNamedIsNotPassedBy(@TempDir Path folder) throws IOException {
        Path workbook = file(folder, "accounts.xlsx");
        file(folder, "accounts.csv");

        assertThat(CompanyFiles.in(folder).withAccounts(workbook).passedBy(folder))
                .isEmpty();
    }

    private Path file(Path folder, String name) throws IOException {
        return Files.writeString(folder.resolve(name), "x");
    }
}
