package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One row for each account. Which of several rows is used depends on what they hold, never on their order. */
final class Duplicates {
    private final String file;
    private final List<AccountRow> kept = new ArrayList<>();
    private final List<AccountRow> dropped = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    Duplicates(String file, List<AccountRow> rows, Stretches stretches) {
        this.file = file;
        Map<String, List<AccountRow>> byKey = SameText.groups(rows, AccountRow::key, stretches);
        Set<String> settled = new HashSet<>();
        for (AccountRow row : rows) {
            List<AccountRow> same = byKey.isEmpty() ? List.of() : byKey.getOrDefault(row.key(), List.of());
            if (same.isEmpty()) {
                kept.add(row);
            } else if (settled.add(row.key())) {
                keepBest(same);
            }
        }
        sayNamesakes(stretches);
    }

    List<AccountRow> kept() {
        return kept;
    }

    List<AccountRow> dropped() {
        return dropped;
    }

    List<Issue> issues() {
        return issues;
    }

    private void keepBest(List<AccountRow> same) {
        AccountRow best = same.stream()
                .max(AccountRow.BEST.thenComparing(row -> -row.row().line()))
                .orElseThrow();
        kept.add(best);
        same.stream().filter(row -> !row.equals(best)).forEach(row -> {
            dropped.add(row);
            say(best, row);
        });
    }

    private void say(AccountRow best, AccountRow row) {
        List<String> differences = new ArrayList<>();
        if (!paid(best).equals(paid(row))) {
            differences.add("ARR (%s and %s)".formatted(paid(best), paid(row)));
        }
        if (!best.account().ownership().owner().equals(row.account().ownership().owner())) {
            differences.add("owner (%s and %s)".formatted(owner(best), owner(row)));
        }
        if (!best.account()
                .profile()
                .segment()
                .equalsIgnoreCase(row.account().profile().segment())) {
            differences.add("segment (\"%s\" and \"%s\")"
                    .formatted(
                            best.account().profile().segment(),
                            row.account().profile().segment()));
        }
        boolean differ = !differences.isEmpty();
        issues.add(new Issue(
                file,
                row.row().line(),
                "",
                row.account().name(),
                "The same account stands on line %s, which is used%s."
                        .formatted(
                                best.row().line(),
                                differ
                                        ? "; they differ in " + String.join(" and ", differences)
                                                + ", so decide which is right"
                                        : ""),
                differ ? Severity.WARNING : Severity.NOTICE));
    }

    /** Different keys, same name: kept apart, and said. */
    private void sayNamesakes(Stretches stretches) {
        Map<String, List<AccountRow>> named = new TreeMap<>(
                SameText.groups(kept, row -> Plain.words(row.account().name()), stretches));
        named.remove("");
        named.forEach((name, rows) -> {
            Set<String> several =
                    rows.stream().map(row -> row.account().id().value()).collect(Collectors.toCollection(TreeSet::new));
            if (several.size() > 1) {
                issues.add(new Issue(
                        file,
                        0,
                        "",
                        name,
                        "This name stands under %s keys (%s); they are kept as accounts of their own."
                                .formatted(several.size(), String.join(", ", several)),
                        Severity.NOTICE));
            }
        });
    }

    private static String paid(AccountRow row) {
        return row.paid()
                .map(amount ->
                        row.ofRow().or(amount::currency).map(code -> code + " ").orElse("")
                                + amount.value().stripTrailingZeros().toPlainString())
                .orElse("none");
    }

    private static String owner(AccountRow row) {
        return row.owner().isEmpty() ? "nobody" : row.owner();
    }
}
