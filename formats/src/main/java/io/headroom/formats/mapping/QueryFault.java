package io.headroom.formats.mapping;

import io.headroom.formats.mapping.OneSelect.Wrong;
import io.headroom.formats.yaml.Closest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What SQLite says against a query, with the line and with what there is instead. */
final class QueryFault {
    private static final Pattern INNER = Pattern.compile("\\[[A-Z_]+\\] .*?\\((.*)\\)\\s*", Pattern.DOTALL);
    private static final Pattern NO_SUCH =
            Pattern.compile("(?:no such|ambiguous) (table|column|function)(?: name)?: (.*)");
    private static final String SYNTAX = "syntax error";

    private final String sql;
    private final List<SqlToken> tokens;
    private final List<QueryTable> tables;

    QueryFault(String sql, List<SqlToken> tokens, List<QueryTable> tables) {
        this.sql = sql;
        this.tokens = tokens;
        this.tables = tables;
    }

    Wrong of(String message, Collection<String> names, QueryDatabase database) {
        Matcher inner = INNER.matcher(message);
        String said = inner.matches() ? inner.group(1) : message;
        Matcher missing = NO_SUCH.matcher(said);
        if (missing.matches()) {
            String name = missing.group(2).substring(missing.group(2).lastIndexOf('.') + 1);
            return new Wrong(line(name), missing.group(2), expected(said, missing.group(1), name, names));
        }
        if (said.contains("readonly") || said.contains("not return results")) {
            return new Wrong(tokens.get(0).line(), "", "A query that only reads; this one would change a table.");
        }
        if (said.contains(SYNTAX)) {
            return syntax(database);
        }
        return said.contains("incomplete input")
                ? new Wrong(tokens.get(tokens.size() - 1).line(), "", "More of the query; it ends in the middle.")
                : new Wrong(0, "", "A query that SQLite can run, but it says: %s.".formatted(said));
    }

    /** The shortest beginning of the query that can be continued by nothing ends with the token that is wrong. */
    private Wrong syntax(QueryDatabase database) {
        int right = 0;
        int wrong = tokens.size();
        while (wrong - right > 1) {
            int middle = (right + wrong) / 2;
            String begin = sql.substring(0, tokens.get(middle - 1).end());
            if (database.complaint(begin).contains(SYNTAX)) {
                wrong = middle;
            } else {
                right = middle;
            }
        }
        SqlToken token = tokens.get(wrong - 1);
        String before =
                wrong > 1 ? " behind \"%s\"".formatted(tokens.get(wrong - 2).text()) : "";
        return new Wrong(token.line(), token.text(), "SQL that can be read; this does not fit%s.".formatted(before));
    }

    private String expected(String said, String kind, String name, Collection<String> names) {
        if (said.startsWith("ambiguous")) {
            return "The table before the column's name, such as %s.%s; several tables have it."
                    .formatted(names.stream().findFirst().orElse("accounts"), name);
        }
        return switch (kind) {
            case "table" ->
                "A table that there is; those are %s.%s".formatted(listed(names), Closest.question(name, names));
            case "column" -> "A column of these tables.%s".formatted(columns(name));
            default -> "A function that SQLite has.";
        };
    }

    private String columns(String name) {
        List<String> all = tables.stream()
                .flatMap(table -> table.columns().stream())
                .distinct()
                .sorted()
                .toList();
        String question = Closest.question(name, all);
        return question.isEmpty() ? " They have %s.".formatted(listed(Closest.to(name, all, 12))) : question;
    }

    private int line(String name) {
        Optional<SqlToken> token =
                tokens.stream().filter(one -> one.text().equalsIgnoreCase(name)).findFirst();
        return token.map(SqlToken::line).orElse(0);
    }

    private static String listed(Collection<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", new TreeSet<>(names));
    }
}
