package io.headroom.engine.model.blueprint;

import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.SegmentId;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Accounts that are served alike. The first segment whose rule holds takes an account.
 *
 * @param level       its service level; its accounts' tiers decide where empty
 * @param needed      the level that its customers need, by survey or contract, where it differs
 * @param guard       the share by which an account may pass the border before it changes segment
 * @param maxAccounts accounts that one person may have at most
 * @param maxRevenue  yearly revenue that one person may have at most, in major units of the reporting currency
 */
public record Segment(
        SegmentId id,
        String label,
        Condition when,
        Optional<LevelId> level,
        Optional<LevelId> needed,
        double guard,
        OptionalInt maxAccounts,
        OptionalDouble maxRevenue) {}
