package io.headroom.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.formats.Read;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that unfold are refused before they do, with their limit and what to do. */
class BombsTest {
    private static final long NANOS = 1_000_000_000;

    /** Making a bomb takes far longer than refusing it. */
    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void isRefusedWithItsLimit(Bombs bomb) {
        byte[] bytes = bomb.bytes();
        Read<Table> read = TableReader.read("a.xlsx", bytes);

        assertThat(read.value()).isEmpty();
        assertThat(read.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.expected())
                        .contains(bomb.words())
                        .containsPattern("[.;] (Save|Leave|Open|Split|Unpack|If)|, or "));
    }

    /** It takes a fraction of a second; a machine that is short of memory needs longer to give half a gigabyte out. */
    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void isRefusedWithinSecondsAndHalfAGigabyte(Bombs bomb) throws Exception {
        assertThat(inAnotherJava(bomb.name())).as(bomb.name()).matches("refused within [1-5] s");
    }

    /** Tables that are only large either fit, or are refused because they do not. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"rows", "blanks", "line", "quote"})
    void aLargeTableEndsWithoutAnError(String kind) throws Exception {
        assertThat(inAnotherJava(kind)).startsWith("refused").doesNotContain("Error");
    }

    @Test
    @Tag("slow")
    void theOtherJavaWouldSayThatMemoryRanOut() throws Exception {
        assertThat(inAnotherJava("hoard")).contains("OutOfMemoryError");
    }

    private static String inAnotherJava(String what) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OtherJava.class.getName(),
                        what))
                .redirectErrorStream(true)
                .start();
        try (InputStream said = java.getInputStream()) {
            String words = new String(said.readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(java.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return words;
        }
    }

    /** What runs in a Java of its own, with little memory. */
    static final class OtherJava {
        private OtherJava() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] arguments) {
            byte[] bytes = bytes(arguments[0]);
            TableReader.read("warm.csv", new byte[] {'a'});
            long begin = System.nanoTime();
            Read<Table> read = TableReader.read("a.xlsx", bytes);
            long seconds = (System.nanoTime() - begin) / NANOS;
            System.out.println((read.value().isEmpty() ? "refused" : "read") + " within " + (seconds + 1) + " s");
        }

        private static byte[] bytes(String what) {
            return switch (what) {
                case "rows" -> lines(9_000_000, at -> at + ",b" + at + "\n");
                case "blanks" -> lines(100_000, at -> "a" + ",".repeat(1_000) + "\n");
                case "line" -> ("Name\n" + "a".repeat(128_000_000)).getBytes(StandardCharsets.UTF_8);
                case "quote" -> ("Name\n\"" + "a".repeat(128_000_000)).getBytes(StandardCharsets.UTF_8);
                case "hoard" ->
                    String.join(
                                    "",
                                    Stream.generate(() -> "x".repeat(100_000_000))
                                            .limit(9)
                                            .toList())
                            .getBytes(StandardCharsets.UTF_8);
                default -> Bombs.valueOf(what).bytes();
            };
        }

        private static byte[] lines(int count, java.util.function.IntFunction<String> line) {
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream(130_000_000);
            for (int at = 0; at < count && out.size() < 100_000_000; at++) {
                out.writeBytes(line.apply(at).getBytes(StandardCharsets.UTF_8));
            }
            return out.toByteArray();
        }
    }
}
