package io.headroom.engine.segment;

import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.SegmentId;

/**
 * Where an account was put.
 *
 * @param tier its value tier; empty where the blueprint has none
 */
public record Placement(SegmentId segment, String tier, LevelId level) {}
