package io.headroom.formats.blueprint;

import io.headroom.engine.model.Effort;
import io.headroom.formats.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads minutes: {@code 45}, or {@code [30, 45, 90]} for the least, the likely and the most. */
final class EffortReader {
    private static final double MOST_MINUTES = 100_000;

    private EffortReader() {}

    static Optional<Effort> read(Value value) {
        if (!value.isList()) {
            OptionalDouble minutes = value.number(0, MOST_MINUTES);
            return minutes.isPresent() ? Optional.of(Effort.exactly(minutes.getAsDouble())) : Optional.empty();
        }
        List<Value> written = value.list();
        if (written.size() != 3) {
            value.refuse("Minutes are one number, such as 45, or three: least, likely, most, such as [30, 45, 90].");
            return Optional.empty();
        }
        List<Double> minutes = value.list(one -> {
            OptionalDouble number = one.number(0, MOST_MINUTES);
            return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
        });
        return minutes.size() == 3
                ? value.make(() -> new Effort(minutes.get(0), minutes.get(1), minutes.get(2)))
                : Optional.empty();
    }
}
