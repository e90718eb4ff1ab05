package io.headroom.formats.yaml;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The issues of one file, gathered while it is read. Not thread-safe. */
public final class Findings {
    private static final int MOST = 1_000;

    private final String file;
    private final List<Issue> issues = new ArrayList<>();
    private boolean refused;

    public Findings(String file) {
        this.file = file;
    }

    /** Something that makes the file unusable as it stands. */
    public void refuse(int line, String key, String value, String expected) {
        refused = true;
        add(line, key, value, expected, Severity.REJECTED);
    }

    /** Something that is used and probably wrong. */
    public void warn(int line, String key, String value, String expected) {
        add(line, key, value, expected, Severity.WARNING);
    }

    /** Something that is used as described. */
    public void notice(int line, String key, String value, String expected) {
        add(line, key, value, expected, Severity.NOTICE);
    }

    /** Whether anything was refused so far. */
    public boolean refused() {
        return refused;
    }

    /** The value, or none where anything was refused: never half of it. */
    public <T> Read<T> read(Supplier<T> value) {
        if (refused) {
            return Read.refused(issues);
        }
        try {
            return new Read<>(Optional.of(value.get()), issues);
        } catch (IllegalArgumentException contradiction) {
            refuse(0, "", "", String.valueOf(contradiction.getMessage()));
            return Read.refused(issues);
        }
    }

    private void add(int line, String key, String value, String expected, Severity severity) {
        if (issues.size() < MOST) {
            issues.add(new Issue(file, line, key, value, expected, severity));
        }
    }
}
