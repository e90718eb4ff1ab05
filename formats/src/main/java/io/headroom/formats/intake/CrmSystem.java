package io.headroom.formats.intake;

import io.headroom.formats.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A system that exports come from, known by the names of their columns; the list itself stands in {@code systems.txt}.
 *
 * @param words   what such a file is, in words that follow "Read as"
 * @param tells   each of them tells the system: parts that must all be there, each by one of its headers
 * @param ignored headers, in lower case, of columns that say nothing about a customer
 * @param prefix  what stands before the name of every column, in lower case
 * @param instead what to do, where such a file holds no accounts
 */
record CrmSystem(
        String words, List<List<Set<String>>> tells, Set<String> ignored, String prefix, Optional<String> instead) {
    private static final String INSTEAD = "instead: ";
    private static final String IGNORED = "ignored: ";
    private static final String PREFIX = "prefix: ";
    private static final List<CrmSystem> ALL = all();

    /** The system that a table comes from; empty where no columns tell. */
    static Optional<CrmSystem> of(Table table) {
        Set<String> header = table.header().stream().map(CrmSystem::plain).collect(Collectors.toSet());
        return ALL.stream().filter(system -> system.tells(header)).findFirst();
    }

    /** Whether a column of the file says nothing about a customer. */
    boolean ignores(String header) {
        return ignored.contains(plain(header));
    }

    /** A header without what this system puts before all of them. */
    String bare(String header) {
        return plain(header).startsWith(prefix) ? header.strip().substring(prefix.length()) : header;
    }

    private boolean tells(Set<String> header) {
        return tells.stream()
                .anyMatch(
                        parts -> parts.stream().allMatch(names -> names.stream().anyMatch(header::contains)));
    }

    private static List<CrmSystem> all() {
        Map<String, List<String>> sections = Sections.read("systems.txt");
        return sections.entrySet().stream()
                .map(section -> system(section.getKey(), section.getValue()))
                .toList();
    }

    private static CrmSystem system(String words, List<String> lines) {
        List<List<Set<String>>> tells = new ArrayList<>();
        Set<String> ignored = Set.of();
        String prefix = "";
        Optional<String> instead = Optional.empty();
        for (String line : lines) {
            if (line.startsWith(INSTEAD)) {
                instead = Optional.of(line.substring(INSTEAD.length()));
            } else if (line.startsWith(IGNORED)) {
                ignored = names(line.substring(IGNORED.length()), ";");
            } else if (line.startsWith(PREFIX)) {
                prefix = plain(line.substring(PREFIX.length()));
            } else {
                tells.add(Stream.of(line.split(" \\+ ", -1))
                        .map(part -> names(part, "\\|"))
                        .toList());
            }
        }
        return new CrmSystem(words, tells, ignored, prefix, instead);
    }

    private static Set<String> names(String list, String between) {
        return Stream.of(list.split(between, -1)).map(CrmSystem::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** Apostrophes are written in two ways. */
    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
