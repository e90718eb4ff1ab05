package io.headroom.formats.document;

import io.headroom.engine.model.portfolio.Portfolio.Cover;
import java.util.Optional;
import java.util.OptionalDouble;

/** Who looks after an account until its new owner does, as three fields; all null where its owner is here. */
final class CoverFields {
    private CoverFields() {}

    static void write(Json json, Optional<Cover> cover, Naming naming) {
        json.text("coveredBy", cover.flatMap(Cover::by).map(naming::id));
        json.text("coveredUntil", cover.map(one -> one.until().toString()));
        json.number(
                "coveredHours",
                cover.map(one -> OptionalDouble.of(one.hours().inHours())).orElse(OptionalDouble.empty()));
    }
}
