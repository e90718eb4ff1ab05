package io.headroom.engine.model.plan;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.account.Guess;
import java.util.List;
import java.util.Map;

/**
 * What reading made of the input: what is used, what was left out and why, what was guessed. {@code rows} is the sum of
 * {@code accounts}, all of {@code leftOut}, and {@code rejected}.
 *
 * @param rows       rows of the account file
 * @param accounts   rows that became accounts
 * @param leftOut    rows that are no customers, by reason in words ("prospects", "duplicate rows"), in order of their number
 * @param rejected   rows that could not be read
 * @param guessed    accounts by what had to be guessed about them
 * @param currencies the currencies found, by number of accounts
 * @param columns    how the file's columns were read: header to field, in the file's order
 * @param notes      further sentences a reader must know before believing a number
 * @param inputs     SHA-256 of every file read, by name
 * @param blueprint  why this blueprint: "chosen by the data: …" or its file's name
 */
public record Understood(
        int rows,
        int accounts,
        Map<String, Integer> leftOut,
        int rejected,
        Map<Guess, Integer> guessed,
        Map<String, Integer> currencies,
        Map<String, String> columns,
        List<String> notes,
        List<Issue> issues,
        Map<String, String> inputs,
        String blueprint) {

    public Understood {
        leftOut = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(leftOut));
        guessed = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(guessed));
        currencies = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(currencies));
        columns = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(columns));
        notes = List.copyOf(notes);
        issues = List.copyOf(issues);
        inputs = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(inputs));
        int counted = accounts
                + rejected
                + leftOut.values().stream().mapToInt(Integer::intValue).sum();
        if (rows != counted) {
            throw new IllegalArgumentException("%s rows were read, but %s are accounted for.".formatted(rows, counted));
        }
    }

    /** Accounts that came from no file. */
    public static Understood of(int accounts) {
        return new Understood(
                accounts, accounts, Map.of(), 0, Map.of(), Map.of(), Map.of(), List.of(), List.of(), Map.of(), "given");
    }
}
