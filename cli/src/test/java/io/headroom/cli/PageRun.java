package io.headroom.cli;

import io.headroom.cli.Shell.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * A process that runs the commands of a page in the folder where it was started, which no process can change later: a line in, a line
 * with exit code and output out. Headroom's own commands run in here, all others in a shell.
 */
final class PageRun {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(#.*)|(\\S+)");
    /** What the launcher does itself, and hands on to nobody. */
    private static final Set<String> LAUNCHERS = Set.of("test", "dist");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PageRun() {}

    /** Runs lines of standard input until it ends. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            answers.println(JSON.writeValueAsString(run(line)));
        }
    }

    /** Runs lines in a process of its own in a folder, until one of them fails to run at all. */
    static List<Run> in(Path folder, List<String> lines) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        PageRun.class.getName())
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Run> runs = new ArrayList<>();
        try (PrintStream to = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
                BufferedReader from = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line : lines) {
                to.println(line);
                String answer = from.readLine();
                if (answer == null) {
                    throw new IllegalStateException("The process ended in \"%s\".".formatted(line));
                }
                runs.add(JSON.readValue(answer, Run.class));
            }
        }
        return runs;
    }

    private static Run run(String line) throws IOException, InterruptedException {
        List<String> words = words(line);
        if (words.get(0).equals("headroom") || words.get(0).equals("./headroom")) {
            return LAUNCHERS.contains(words.get(1))
                    ? new Run(0, "", "")
                    : Shell.PIPE.run(words.subList(1, words.size()).toArray(String[]::new));
        }
        Process shell =
                new ProcessBuilder("sh", "-c", line).redirectErrorStream(true).start();
        String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(shell.waitFor(), out, "");
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(line);
        while (found.find() && found.group(3) == null) {
            for (int group : new int[] {1, 2, 4}) {
                if (found.group(group) != null) {
                    words.add(found.group(group));
                }
            }
        }
        return words;
    }
}
