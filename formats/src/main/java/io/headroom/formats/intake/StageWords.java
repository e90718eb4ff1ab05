package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.StageId;
import io.headroom.formats.Counted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of the words in a column of stages: "Implementation" is onboarding, "Customer" says nothing. */
final class StageWords {
    private final Map<String, Integer> rows = new TreeMap<>();

    void count(String word) {
        if (!word.isEmpty()) {
            rows.merge(word, 1, Integer::sum);
        }
    }

    /** One notice, where a word is not the stage's own. */
    List<Issue> issues(String file, long line, String column) {
        Map<String, String> meanings = new LinkedHashMap<>();
        rows.forEach((word, count) -> {
            Optional<StageId> stage = Stages.read(word);
            String read = stage.map(id -> "read as " + id).orElse("taken for no stage");
            if (stage.isEmpty() || !stage.get().value().equals(Plain.slug(word))) {
                meanings.merge(
                        read,
                        "\"%s\" (%s)".formatted(word, Counted.of(count, "account")),
                        (one, other) -> one + ", " + other);
            }
        });
        if (meanings.isEmpty()) {
            return List.of();
        }
        String said = meanings.entrySet().stream()
                .map(entry -> entry.getValue() + " is " + entry.getKey())
                .collect(Collectors.joining("; "));
        return List.of(new Issue(file, line, column, "", said + ".", Severity.NOTICE));
    }
}
