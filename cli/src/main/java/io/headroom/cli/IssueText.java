package io.headroom.cli;

import io.headroom.engine.model.Issue;
import java.io.PrintWriter;
import java.util.List;

/** An issue as a reader wants it: where, which column, what stands there, and what was expected. */
final class IssueText {
    private static final int INDENT = 2;
    private static final int LONGEST = 60;

    private final PrintWriter out;
    private final int width;

    IssueText(PrintWriter out, int width) {
        this.out = out;
        this.width = width;
    }

    void print(Issue issue) {
        List<String> lines = Paragraph.wrap(sentence(issue), width - 2 * INDENT);
        for (int at = 0; at < lines.size(); at++) {
            out.println(" ".repeat(at == 0 ? INDENT : 2 * INDENT) + lines.get(at));
        }
    }

    static String sentence(Issue issue) {
        StringBuilder text = new StringBuilder(issue.file());
        if (issue.line() > 0) {
            text.append(":").append(issue.line());
        }
        String what = what(issue);
        if (!what.isEmpty()) {
            text.append(text.length() > 0 ? "  " : "").append(what);
        }
        return (text.length() > 0 ? text + (what.isEmpty() ? "  " : ": ") : "") + issue.expected();
    }

    private static String what(Issue issue) {
        String value = issue.value().isEmpty() ? "" : "\"%s\"".formatted(shortened(issue.value()));
        return (issue.column() + " " + value).strip();
    }

    private static String shortened(String value) {
        String line = value.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
