package io.headroom.formats.document;

import io.headroom.engine.model.MonthlyHours;

/** Hours that belong together, such as those of one segment, stage or person, by month. */
public record DemandGroup(String key, String label, MonthlyHours hours) {}
