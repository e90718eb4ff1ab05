package io.headroom.formats.mapping;

import io.headroom.formats.mapping.SqlToken.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rule of what a mapping may be: one SELECT or WITH that reads the given tables and nothing else, neither the database itself nor the clock nor chance.
 * The database is closed besides; this says early, and with a line, what it would refuse.
 */
final class OneSelect {
    /** The only value that a query is given. */
    static final String AS_OF = ":as_of";

    private static final Set<String> CHANCE = Set.of("random", "randomblob");
    private static final Set<String> CLOCK = Set.of("current_date", "current_time", "current_timestamp");
    private static final Set<String> CLOCK_WITHOUT_DAY = Set.of("date", "time", "datetime", "julianday", "unixepoch");
    private static final Set<String> NOW = Set.of("now", "localtime", "utc");
    private static final Set<String> CLOSED = Set.of("load_extension", "fts3_tokenizer");
    private static final String TODAY =
            "A plan is made for one day, so that it stays the same tomorrow. Write %s for it.";

    private final List<SqlToken> tokens;

    OneSelect(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    /**
     * Where a query is none that is allowed.
     *
     * @param value what stands there
     */
    record Wrong(int line, String value, String expected) {}

    /** The first thing that is not allowed; empty where all is well. */
    Optional<Wrong> wrong() {
        if (tokens.isEmpty()) {
            return wrong(1, "", "One query that begins with SELECT or WITH; this file has none.");
        }
        SqlToken first = tokens.get(0);
        if (!first.is("select") && !first.is("with")) {
            return wrong(
                    first.line(),
                    first.text(),
                    "One query that begins with SELECT or WITH. A mapping only reads, so nothing else is run.");
        }
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Wrong> wrong = wrong(at);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    /**
     * A name in double quotes that is none: SQLite would take it for a text, and a misspelt column would become the same word in every row.
     *
     * @param known tables and columns, in lower case
     */
    Optional<Wrong> misspelt(Set<String> known) {
        Set<String> named = new HashSet<>(known);
        for (int at = 1; at < tokens.size(); at++) {
            if (isNew(at)) {
                named.add(tokens.get(at).lower());
            }
        }
        return tokens.stream()
                .filter(token -> token.kind() == Kind.QUOTED && !named.contains(token.lower()))
                .findFirst()
                .map(token -> new Wrong(
                        token.line(),
                        token.text(),
                        "The name of a column or table in double quotes. A text stands in single ones: '%s'."
                                .formatted(token.text())));
    }

    /** Whether a token names something anew: behind AS, or right behind what it names. */
    private boolean isNew(int at) {
        SqlToken before = tokens.get(at - 1);
        boolean bare = before.kind() == Kind.NUMBER || before.kind() == Kind.TEXT || before.isSign(")");
        return tokens.get(at).isName() && (before.is("as") || bare);
    }

    private Optional<Wrong> wrong(int at) {
        SqlToken token = tokens.get(at);
        String word = token.lower();
        boolean called = at + 1 < tokens.size() && tokens.get(at + 1).isSign("(");
        if (token.kind() == Kind.OPEN) {
            return wrong(token.line(), token.text(), "What closes this; without it all that follows belongs to it.");
        }
        if (token.isSign(";") && at + 1 < tokens.size()) {
            SqlToken second = tokens.get(at + 1);
            return wrong(
                    second.line(), second.text(), "One query; a second begins here. Bring both together with WITH.");
        }
        if (token.kind() == Kind.PLACE && !word.equals(AS_OF)) {
            return wrong(token.line(), token.text(), "The only value that a query is given is %s.".formatted(AS_OF));
        }
        if (token.isName() && (word.startsWith("pragma_") || word.startsWith("sqlite_") || word.equals("dbstat"))) {
            return wrong(
                    token.line(), token.text(), "A table made of one of the files; the database's own are closed.");
        }
        if (called && CLOSED.contains(word)) {
            return wrong(
                    token.line(), token.text(), "A function that only computes; this one reaches beyond the query.");
        }
        if (called && CHANCE.contains(word)) {
            return wrong(token.line(), token.text(), "A function that gives the same result each time.");
        }
        return readsClock(at, called) ? wrong(token.line(), token.text(), TODAY.formatted(AS_OF)) : Optional.empty();
    }

    private boolean readsClock(int at, boolean called) {
        SqlToken token = tokens.get(at);
        String word = token.lower();
        if (token.kind() == Kind.TEXT) {
            return NOW.contains(word.strip());
        }
        boolean strftime = word.equals("strftime") && closes(at + 3);
        return token.kind() == Kind.WORD
                && (CLOCK.contains(word)
                        || (called && (strftime || (CLOCK_WITHOUT_DAY.contains(word) && closes(at + 2)))));
    }

    private boolean closes(int at) {
        return at < tokens.size() && tokens.get(at).isSign(")");
    }

    private static Optional<Wrong> wrong(int line, String value, String expected) {
        return Optional.of(new Wrong(line, value, expected));
    }
}
