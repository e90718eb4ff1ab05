package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many accounts one person may have: in all, as the team says, and of a segment, as the blueprint says; and how many may come to somebody who
 * is new. Who has more today may keep them, and take none.
 */
final class Limits {
    private final List<Optional<SegmentId>> counted = new ArrayList<>();
    private final List<OptionalInt> most = new ArrayList<>();
    private final int perPerson;
    private final boolean hasStarters;

    /** {@code comes} is how many accounts can come to one person at most; an intake that this cannot reach needs no limit. */
    Limits(Blueprint blueprint, List<Owner> owners, long comes) {
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
        perPerson = counted.size();
        hasStarters = owners.stream()
                .flatMapToInt(owner -> owner.arrival().intake().stream())
                .anyMatch(intake -> intake < comes);
    }

    int count() {
        return perPerson + (hasStarters ? 1 : 0);
    }

    /** Whether only what comes to somebody counts. */
    boolean isIntake(int limit) {
        return limit == perPerson;
    }

    /** How many accounts of a bundle count towards a limit of an owner. What joins a family at home is no intake: it comes whether or not there is room. */
    long size(int limit, Bundle bundle, int owner) {
        if (isIntake(limit)) {
            return bundle.home() == owner
                    ? 0
                    : bundle.items().stream()
                            .filter(item -> item.owner() != owner)
                            .count();
        }
        return bundle.items().stream()
                .filter(item ->
                        counted.get(limit).map(item.work().segment()::equals).orElse(true))
                .count();
    }

    /** How many somebody may have; empty for any number. */
    OptionalInt most(int limit, Owner owner) {
        if (isIntake(limit)) {
            return owner.arrival().intake();
        }
        return counted.get(limit).isPresent()
                ? most.get(limit)
                : owner.person().map(one -> one.maxAccounts()).orElse(OptionalInt.empty());
    }

    /** What is counted: "accounts", or "accounts of segment smb". */
    String words(int limit) {
        if (isIntake(limit)) {
            return "accounts to take in while new";
        }
        return counted.get(limit)
                .map(segment -> "accounts of segment " + segment)
                .orElse("accounts");
    }
}
