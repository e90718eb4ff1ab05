package io.headroom.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the guide, with the commands in it and the output that it shows.
 *
 * <pre>
 *   ```sh                          commands, run in their order; "```sh ends=3" where they end with exit code 3
 *   ```sh needs=ravenstack         commands that read a folder which is not ours to hand on; without it the page is not run
 *   ```text                        what the commands before it print: all of it
 *   ```text from="3  The" before="4  "    from the first line with these words to the line before the next with those
 *       headroom plan …            a command too, indented by four
 *   **14 people**                  a number in bold was printed by some command of the page
 * </pre>
 */
record Page(List<String> lines, List<Commands> commands, List<Shown> shown, Set<String> needs) {
    private static final Pattern FENCE = Pattern.compile("```(\\w+)(.*)");
    private static final Pattern WORD = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|(\\S+))");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)([^*]+)(?<=\\S)\\*\\*");

    /** Command lines that stand together, and the exit code with which each ends. */
    record Commands(List<String> lines, int code) {}

    /**
     * A part of a page that shows output.
     *
     * @param open  the line of its opening fence, counted from 0
     * @param close the line of its closing fence
     * @param of    the commands that print it, by their place in the page
     */
    record Shown(int open, int close, int of, Optional<String> from, Optional<String> before, Optional<String> to) {
        /** What of an output this part shows. */
        List<String> cut(String output) {
            List<String> all = output.lines().map(String::stripTrailing).toList();
            int start = from.map(words -> next(all, 0, words)).orElse(0);
            int end = before.map(words -> next(all, start + 1, words))
                    .orElseGet(
                            () -> to.map(words -> next(all, start, words) + 1).orElse(all.size()));
            List<String> cut = new ArrayList<>(all.subList(start, end));
            while (!cut.isEmpty() && cut.get(cut.size() - 1).isEmpty()) {
                cut.remove(cut.size() - 1);
            }
            return cut;
        }

        private static int next(List<String> all, int start, String words) {
            for (int at = start; at < all.size(); at++) {
                if (all.get(at).contains(words)) {
                    return at;
                }
            }
            throw new AssertionError(
                    "No line of the output has the words \"%s\":%n%s".formatted(words, String.join("\n", all)));
        }
    }

    static Page of(List<String> lines) {
        List<Commands> commands = new ArrayList<>();
        List<Shown> shown = new ArrayList<>();
        Set<String> needs = new TreeSet<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher fence = FENCE.matcher(lines.get(at));
            if (fence.matches()) {
                int close = close(lines, at);
                String words = fence.group(2);
                if (fence.group(1).equals("sh")) {
                    word(words, "needs").ifPresent(needs::add);
                    commands.add(new Commands(
                            lines.subList(at + 1, close).stream()
                                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                                    .toList(),
                            word(words, "ends").map(Integer::parseInt).orElse(0)));
                } else if (fence.group(1).equals("text") && !commands.isEmpty()) {
                    shown.add(new Shown(
                            at,
                            close,
                            commands.size() - 1,
                            word(words, "from"),
                            word(words, "before"),
                            word(words, "to")));
                }
                at = close;
            } else if (lines.get(at).startsWith("    headroom ")) {
                commands.add(new Commands(List.of(lines.get(at).strip()), 0));
            }
        }
        return new Page(List.copyOf(lines), List.copyOf(commands), List.copyOf(shown), Set.copyOf(needs));
    }

    /** The page as it would be if it showed these outputs, one for each of its commands. */
    List<String> showing(List<String> outputs) {
        List<String> page = new ArrayList<>();
        int done = 0;
        for (Shown part : shown) {
            page.addAll(lines.subList(done, part.open() + 1));
            page.addAll(part.cut(outputs.get(part.of())));
            done = part.close();
        }
        page.addAll(lines.subList(done, lines.size()));
        return page;
    }

    /** The numbers in bold that none of the outputs has. */
    List<String> unproven(List<String> outputs) {
        String printed = spaced(outputs.stream());
        return BOLD.matcher(spaced(prose()))
                .results()
                .map(found -> found.group(1))
                .filter(bold -> bold.chars().anyMatch(Character::isDigit) && !printed.contains(bold))
                .toList();
    }

    /** The lines outside of fences. */
    private Stream<String> prose() {
        List<String> prose = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith("```")) {
                at = close(lines, at);
            } else {
                prose.add(lines.get(at));
            }
        }
        return prose.stream();
    }

    private static String spaced(Stream<String> lines) {
        return lines.collect(joining(" ")).replaceAll("\\s+", " ");
    }

    private static int close(List<String> lines, int open) {
        for (int at = open + 1; at < lines.size(); at++) {
            if (lines.get(at).equals("```")) {
                return at;
            }
        }
        throw new AssertionError(String.format(Locale.ROOT, "The fence in line %d never closes.", open + 1));
    }

    private static Optional<String> word(String words, String key) {
        Matcher found = WORD.matcher(words);
        while (found.find()) {
            if (found.group(1).equals(key)) {
                return Optional.of(found.group(2) != null ? found.group(2) : found.group(3));
            }
        }
        return Optional.empty();
    }
}
