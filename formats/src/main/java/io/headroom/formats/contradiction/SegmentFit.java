package io.headroom.formats.contradiction;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.segment.Segmenter;
import io.headroom.formats.Counted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Accounts in two segments: one by the file and another by the blueprint's rules, and not because they are near a border. */
final class SegmentFit {
    private final String file;
    private final List<Account> accounts;
    private final Blueprint blueprint;

    SegmentFit(String file, List<Account> accounts, Blueprint blueprint) {
        this.file = file;
        this.accounts = accounts;
        this.blueprint = blueprint;
    }

    List<Issue> issues() {
        Segmenter segmenter = new Segmenter(blueprint);
        Map<Both, List<Account>> moved = new TreeMap<>();
        for (Account account : accounts) {
            named(account)
                    .map(named ->
                            new Both(named, segmenter.place(account).segment().value()))
                    .filter(both -> !both.named().equals(both.placed()))
                    .ifPresent(both -> moved.computeIfAbsent(both, key -> new ArrayList<>())
                            .add(account));
        }
        return moved.entrySet().stream()
                .map(entry -> issue(entry.getKey().named(), entry.getKey().placed(), entry.getValue()))
                .toList();
    }

    private Issue issue(String named, String placed, List<Account> moved) {
        return new Issue(
                file,
                0,
                "segment",
                named,
                "One segment for an account. %s %s in the file and %s by the blueprint's rules, which decide; the first is \"%s\". Correct the column, or the rules where the file is right."
                        .formatted(
                                Counted.of(moved.size(), "account is", "accounts are"),
                                named,
                                placed,
                                moved.get(0).name()),
                Severity.NOTICE);
    }

    /** The segment of the blueprint that the file names. */
    private Optional<String> named(Account account) {
        String named = account.profile().segment().strip().toLowerCase(Locale.ROOT);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return blueprint.segments().stream()
                .map(segment -> segment.id().value())
                .filter(id -> id.toLowerCase(Locale.ROOT).equals(named))
                .findFirst();
    }

    /** The segment by the file, and by the rules. */
    private record Both(String named, String placed) implements Comparable<Both> {
        @Override
        public int compareTo(Both other) {
            return Comparator.comparing(Both::named).thenComparing(Both::placed).compare(this, other);
        }
    }
}
