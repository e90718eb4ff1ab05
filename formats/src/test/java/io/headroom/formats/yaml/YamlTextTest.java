package io.headroom.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.model.Issue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {
    private static final Duration BOUND = Duration.ofSeconds(5);

    @Test
    void refusesAliasesSoThatASmallFileCannotUnfold() {
        assertThat(wrong("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]"))
                .extracting(Issue::expected)
                .containsExactly("Anchors (&) and aliases (*) are not read here; write it out.");
    }

    @Test
    void refusesTenMegabytesInBoundedTime() {
        String text = "a: 1\n".repeat(2_000_000);
        assertThat(Assertions.assertTimeoutPreemptively(BOUND, () -> wrong(text)))
                .extracting(Issue::expected)
                .containsExactly("A file of this kind has at most 2,000,000 characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void refusesDeepNestingInBoundedTime(String deeper) {
        String text = deeper.repeat(400_000);
        assertThat(Assertions.assertTimeoutPreemptively(BOUND, () -> wrong(text)))
                .extracting(Issue::expected)
                .containsExactly("Lists and keys are nested at most 24 levels deep.");
    }

    @Test
    void namesTheLineOfBrokenSyntax() {
        assertThat(wrong("name: x\nroles: [a, b\nstages: [c]"))
                .extracting(Issue::line)
                .containsExactly(3L);
    }

    @Test
    void namesBothLinesOfAKeyThatStandsTwice() {
        assertThat(wrong("name: x\nroles: []\nname: y"))
                .extracting(Issue::line, Issue::expected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        3L, "This key stands here already, on line 1; keep one of them."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "# only a comment", "null", "~"})
    void refusesAnEmptyFile(String text) {
        assertThat(wrong(text)).extracting(Issue::expected).containsExactly("The file is empty.");
    }

    @Test
    void refusesASecondDocument() {
        assertThat(wrong("a: 1\n---\nb: 2"))
                .extracting(Issue::expected)
                .containsExactly("There is one document in a file; a second one begins here.");
    }

    @Test
    void refusesTabs() {
        assertThat(wrong("a:\n\tb: 1")).extracting(Issue::expected).allMatch(message -> message.contains("blanks"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0001PK",
                "a: \uD800",
                "%PDF-1.4\n\u0002",
                ": : :",
                "{",
                "a: 'b",
                "!!java/object:x {}",
                "? [a]\n: b"
            })
    void refusesWhatIsNoYamlWithoutAnException(String text) {
        Findings findings = new Findings("f.yaml");
        YamlText.read(text, findings).flatMap(Value::fields).ifPresent(Fields::done);
        assertThat(findings.refused()).isTrue();
    }

    private static List<Issue> wrong(String text) {
        Findings findings = new Findings("f.yaml");
        YamlText.read(text, findings);
        return findings.read(() -> "").issues();
    }
}
