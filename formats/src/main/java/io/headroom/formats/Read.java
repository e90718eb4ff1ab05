package io.headroom.formats;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What reading a file gave: the value, unless the file as a whole had to be refused, and everything a reader should know about it.
 *
 * @param value  empty where nothing can be made of the file; the issues then say why
 * @param issues in the order of their places
 */
public record Read<T>(Optional<T> value, List<Issue> issues) {
    public Read {
        issues = issues.stream().sorted().toList();
    }

    public static <T> Read<T> of(T value, List<Issue> issues) {
        return new Read<>(Optional.of(value), issues);
    }

    public static <T> Read<T> refused(List<Issue> issues) {
        return new Read<>(Optional.empty(), issues);
    }

    /** Whether something in the file is not used. */
    public boolean hasRejections() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.REJECTED);
    }
}
