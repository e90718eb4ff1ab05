package io.headroom.engine.model.blueprint;

import io.headroom.engine.model.LevelId;

/**
 * A value tier: accounts whose yearly revenue is at least {@code from}, in major units of the reporting currency.
 *
 * @param level the service level of its accounts, where their segment names none
 */
public record Tier(String id, String label, double from, LevelId level) {}
