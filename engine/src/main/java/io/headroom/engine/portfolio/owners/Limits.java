package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many accounts one person may have: in all, as the team says, and of a segment, as the blueprint says. Who has more today may keep them,
 * and take none.
 */
final class Limits {
    private final List<Optional<SegmentId>> counted = new ArrayList<>();
    private final List<OptionalInt> most = new ArrayList<>();

    Limits(Blueprint blueprint, List<Owner> owners) {
        boolean named = owners.stream()
                .anyMatch(owner ->
                        owner.person().map(one -> one.maxAccounts().isPresent()).orElse(false));
        if (named) {
            counted.add(Optional.empty());
            most.add(OptionalInt.empty());
        }
        for (Segment segment : blueprint.segments()) {
            OptionalInt limit = segment.maxAccounts().isPresent()
                    ? segment.maxAccounts()
                    : segment.level()
                            .map(level -> blueprint.level(level).maxAccounts())
                            .orElse(OptionalInt.empty());
            if (limit.isPresent()) {
                counted.add(Optional.of(segment.id()));
                most.add(limit);
            }
        }
    }

    int count() {
        return counted.size();
    }

    /** How many accounts of a bundle count towards a limit. */
    long size(int limit, Bundle bundle) {
        return bundle.items().stream()
                .filter(item ->
                        counted.get(limit).map(item.work().segment()::equals).orElse(true))
                .count();
    }

    /** How many somebody may have; empty for any number. */
    OptionalInt most(int limit, Owner owner) {
        return counted.get(limit).isPresent()
                ? most.get(limit)
                : owner.person().map(one -> one.maxAccounts()).orElse(OptionalInt.empty());
    }

    /** What is counted: "accounts", or "accounts of segment smb". */
    String words(int limit) {
        return counted.get(limit)
                .map(segment -> "accounts of segment " + segment)
                .orElse("accounts");
    }
}
