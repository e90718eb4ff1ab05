package io.headroom.cli;

import io.headroom.formats.yaml.Closest;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What there is, told to somebody who named what there is not: all of a few, the closest of many. */
final class Known {
    private static final int FEW = 12;
    private static final int CLOSEST = 5;

    private Known() {}

    static String instead(String asked, Collection<String> known) {
        if (known.isEmpty()) {
            return "There are none.";
        }
        if (known.size() <= FEW) {
            return "There are %s.".formatted(String.join(", ", new TreeSet<>(known)));
        }
        List<String> closest = Closest.to(asked, known, CLOSEST);
        return "Closest of %d: %s.".formatted(known.size(), String.join(", ", closest));
    }
}
