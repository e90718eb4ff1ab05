package io.headroom.report;

import io.headroom.engine.model.Issue;
import io.headroom.report.markup.Element;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the files hold that a reader should know, worst first. */
final class IssuePart {
    private static final int SHOWN = 200;
    private static final int MOST = 5_000;

    private IssuePart() {}

    static Part of(Context context) {
        List<Issue> issues = Stream.concat(
                        context.plan().issues().stream(),
                        Stream.concat(
                                context.plan().understood().issues().stream(),
                                context.plan().demand().issues().stream()))
                .distinct()
                .sorted(java.util.Comparator.comparing(Issue::severity)
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .toList();
        if (issues.isEmpty()) {
            return new Part("issues", "Data issues", "None: every row was read and understood.", List.of());
        }
        List<Element> content = new ArrayList<>();
        content.add(table(context, issues.subList(0, Math.min(SHOWN, issues.size()))));
        if (issues.size() > SHOWN) {
            content.add(Element.of("details", "more-numbers")
                    .add(Element.saying("summary", "%s more".formatted(Figures.count(issues.size() - SHOWN))))
                    .add(table(context, issues.subList(SHOWN, Math.min(MOST, issues.size())))));
        }
        if (issues.size() > MOST) {
            content.add(Element.of("p", "note")
                    .say("%s of %s stand here; headroom check lists all of them."
                            .formatted(Figures.count(MOST), Figures.count(issues.size()))));
        }
        return new Part("issues", "Data issues", sentence(issues), content);
    }

    private static String sentence(List<Issue> issues) {
        List<String> counts = new ArrayList<>();
        for (Issue.Severity severity : Issue.Severity.values()) {
            long count =
                    issues.stream().filter(one -> one.severity() == severity).count();
            if (count > 0) {
                counts.add("%s %s".formatted(Figures.count(count), words(severity)));
            }
        }
        return "%s: %s."
                .formatted(
                        Figures.count(issues.size()) + (issues.size() == 1 ? " issue" : " issues"),
                        String.join(", ", counts));
    }

    private static String words(Issue.Severity severity) {
        return switch (severity) {
            case REJECTED -> "not used";
            case WARNING -> "to check";
            case NOTICE -> "to know";
        };
    }

    private static Element table(Context context, List<Issue> issues) {
        return Grid.small(Table.of(
                "",
                List.of(
                        Column.text("Where"),
                        Column.text("Value"),
                        Column.text("What was expected or done"),
                        Column.text("Kind")),
                issues.stream()
                        .map(context.people()::in)
                        .map(one -> List.of(where(one), shortened(one.value()), one.expected(), words(one.severity())))
                        .toList()));
    }

    private static String where(Issue issue) {
        return Stream.of(issue.file(), issue.line() == 0 ? "" : "line " + Figures.count(issue.line()), issue.column())
                .filter(part -> !part.isBlank())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static String shortened(String value) {
        return value.length() <= 120
                ? value
                : value.substring(
                                0, value.offsetByCodePoints(0, Math.min(119, value.codePointCount(0, value.length()))))
                        + "…";
    }
}
