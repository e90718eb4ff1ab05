package io.headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.cli.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a command says to wrong usage and wrong input: what, where and what to do; nothing else, and nothing written. */
class WrongUsageTest {
    private static final String GOLDEN = "--accounts ../examples/golden/accounts.csv --as-of 2026-11-23";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        file("empty.csv", "");
        file("blank.csv", "\n \n\n");
        file("header.csv", "Account Name,ARR\n");
        file("nokey.csv", "City,Colour\nRome,red\n");
        file("allbad.csv", "Account Name,ARR\nAda's,abc\nBen's,xyz\n");
        file("prospects.csv", "Account Name,Type\nAda's,Prospect\n");
        file("notaplan.json", "{\"schema\": \"headroom/plan/1\"}");
        file("broken.yaml", "ramp: [1\n");
        file("there.json", "kept\n");
        Files.write(folder.resolve("binary.csv"), new byte[] {'a', ',', 'b', '\n', 0, 1, 2, (byte) 0xff});
        Files.createDirectory(folder.resolve("taken"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        plam                                   | There is no command "plam".     | Did you mean "plan"?
        plan --acounts x.csv                   | There is no option "--acounts". | Did you mean "--accounts"?
        plan surplus                           | "surplus" was not expected here | "headroom plan --help"
        plan --accounts                        | --accounts                      | "headroom plan --help"
        plan --accounts a --accounts b         | --accounts                      | only once
        help plam                              | There is no command "plam".     | plan
        plan                                   | --accounts FILE                 | --company FOLDER
        plan --accounts DIR/missing.csv        | There is no file                | --accounts
        plan --accounts DIR                    | is a folder                     | takes a file
        plan --company DIR/missing             | There is no folder              | headroom init
        plan --company DIR                     | There is no accounts.csv        | --accounts FILE
        plan --company DIR/empty.csv           | is a file                       | --accounts
        plan GOLDEN --team DIR/missing.csv     | There is no file                | --team
        plan GOLDEN --blueprint nope           | "nope" is neither               | mid-touch
        plan GOLDEN --as-of soon               | "soon" is no day                | 2027-01-31
        plan GOLDEN --as-of 2026-02-30         | "2026-02-30" is no day          | 2027-01-31
        plan GOLDEN --from 2027                | "2027" is no month              | 2027-01
        plan GOLDEN --months 0                 | 1 to 60 months                  | --months
        plan GOLDEN --months 500               | but was asked for 500           | --months
        plan GOLDEN --months x                 | "x" is no whole number          | --months
        plan GOLDEN --people -1                | --people is 0 or more           | -1
        plan GOLDEN --threads 0                | --threads is between 1 and 1024 | 0
        plan GOLDEN --seed x                   | "x" is no whole number          | --seed
        plan GOLDEN --new-customers many       | "many" is no number             | --new-customers
        plan GOLDEN --format xml               | --format                        | 'xml'
        plan GOLDEN --currency dollars         | "dollars" is no currency        | USD
        plan GOLDEN --rate EUR=0               | a rate is a number above 0      | EUR=1.08
        plan GOLDEN --set spare=1              | there is no such assumption     | target_utilisation
        plan GOLDEN --set confidence=2         | lies between 0.5 and 0.99       | 2
        plan GOLDEN --set confidence=lots      | "lots" is no number             | 0.30
        plan GOLDEN --without all              | --without all                   | uncertainty
        plan GOLDEN --charter lunch=csm        | "lunch" is not a duty           | renewal
        plan GOLDEN --charter renewal=cook     | "cook" is not a role            | nobody
        plan GOLDEN --person ada-le            | nobody in this plan is called so | ada-lee
        plan GOLDEN --out DIR/none/plan.json   | There is no folder              | Create it first
        plan GOLDEN --out DIR/taken            | is a folder                     | Name a file in it
        report GOLDEN --out DIR/none/a.html    | There is no folder              | Create it first
        demo --out DIR/none/a.html             | There is no folder              | Create it first
        check GOLDEN --rejected DIR/none/a.csv | There is no folder              | Create it first
        plan GOLDEN --since DIR/missing.json   | There is no file                | --since
        demand GOLDEN --by colour              | --by                            | 'colour'
        explain GOLDEN answr                   | is no number of this plan       | Did you mean "answer"?
        explain GOLDEN accuont/x/2026-12       | is no number of this plan       | Did you mean "account"?
        explain GOLDEN headcount               | too short for an address        | headcount/KEY/2027-03
        explain GOLDEN headcount/csn/2026-12   | no pool "csn"                   | There are csm.
        explain GOLDEN headcount/csm/2036-12   | headcount/csm/2036-12           | headcount/csm/2027-01
        explain GOLDEN headcount/csm/soon      | "soon"                          | 2027-03
        explain GOLDEN segment/smal/2026-12    | no segment "smal"               | There are enterprise, mid-market, smb.
        explain GOLDEN activity/qbrs/2026-12   | no activity "qbrs"              | qbr
        explain GOLDEN account/willow-leaning/2026-12 | no account "willow-leaning" | Closest of 118: willow-learning,
        explain GOLDEN serve/kestrel           | no account "kestrel"            | kestrel-
        explain GOLDEN person/ada/2026-12      | no person "ada"                 | ada-lee
        explain GOLDEN benchmark/2m            | no rule of thumb "2m"           | guidepost-2m
        explain GOLDEN --depth -1              | --depth                         | 0 or more
        init DIR --blueprint nope              | --blueprint nope                | mid-touch
        init DIR --charter lunch=csm           | "lunch" is not a duty           | renewal
        """)
    void wrongUsageEndsWithTwo(String command, String what, String remedy) {
        assertRefused(command, ExitCode.WRONG_USAGE, what, remedy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        plan --accounts DIR/empty.csv           | empty.csv:1  This file is empty        | a header line
        plan --accounts DIR/blank.csv           | blank.csv:1  This file is empty        | a header line
        plan --accounts DIR/header.csv          | header.csv:1  There is nothing below   | Export the file again
        plan --accounts DIR/binary.csv          | binary.csv:2  This is no text          | CSV UTF-8
        plan --accounts DIR/nokey.csv           | nokey.csv:1  A column that names       | Add or rename one
        plan --accounts DIR/allbad.csv          | allbad.csv:3  ARR "xyz"                | an amount of money
        plan --accounts DIR/prospects.csv       | holds no customer account              | headroom check
        plan GOLDEN --strict                    | accounts.csv:55  Renewal Date          | a day of the calendar
        plan GOLDEN --strict --out DIR/p.json   | --strict allows no row                 | accounts.csv:121  ARR "abc"
        report GOLDEN --strict --out DIR/p.html | --strict allows no row                 | accounts.csv:121  ARR "abc"
        demand GOLDEN --strict                  | --strict allows no row                 | accounts.csv:121  ARR "abc"
        explain GOLDEN --strict                 | --strict allows no row                 | accounts.csv:121  ARR "abc"
        plan GOLDEN --since DIR/notaplan.json   | no plan that can be read back          | headroom plan --format json
        plan GOLDEN --assumptions DIR/broken.yaml | broken.yaml:2  This is not YAML      | brackets
        plan GOLDEN --blueprint DIR/broken.yaml | broken.yaml:2  This is not YAML        | brackets
        plan GOLDEN --assumptions DIR/binary.csv | is no text in UTF-8                   | --assumptions
        """)
    void wrongInputEndsWithThree(String command, String what, String remedy) {
        assertRefused(command, ExitCode.BAD_INPUT, what, remedy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        check --accounts DIR/empty.csv  | 3 | empty.csv:1
        check --accounts DIR/header.csv | 3 | header.csv:1
        check --accounts DIR/binary.csv | 3 | binary.csv:2
        check --accounts DIR/nokey.csv  | 3 | nokey.csv:1
        check --accounts DIR/allbad.csv | 3 | allbad.csv:2
        check GOLDEN                    | 3 | accounts.csv:55
        check --company ../examples/demo | 0 | accounts.csv
        """)
    void checkAnswersWithEveryRowThatCannotBeUsed(String command, int code, String place) {
        Run run = run(command);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).contains(place);
        assertThat(run.err()).isEmpty();
    }

    private void assertRefused(String command, int code, String what, String remedy) {
        Map<String, Long> before = files();
        Run run = run(command);
        assertThat(run.out()).isEmpty();
        assertThat(plain(run.err())).contains(plain(what), plain(remedy));
        assertThat(run.err()).doesNotContain("\tat ", "Exception");
        assertThat(run.err().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(run.code()).isEqualTo(code);
        assertThat(files()).isEqualTo(before);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private Run run(String command) {
        List<String> args = Stream.of(command.replace("GOLDEN", GOLDEN).split(" +", -1))
                .map(arg -> arg.replace("DIR", folder.toString()))
                .toList();
        return Shell.PIPE.run(args.toArray(String[]::new));
    }

    private Map<String, Long> files() {
        TreeMap<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                sizes.put(file.toString(), Files.isDirectory(file) ? -1 : Files.size(file));
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return sizes;
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
