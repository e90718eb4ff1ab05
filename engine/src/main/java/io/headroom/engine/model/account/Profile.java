package io.headroom.engine.model.account;

import java.util.List;
import java.util.OptionalInt;

/**
 * What kind of customer an account is. Texts are empty where unknown. The four scales run from 1 to 5, 5 being the most complex, proficient or mature.
 *
 * @param segment  the segment that the input names
 * @param tier     the value tier that the input names
 * @param services services bought beside the product, in the order given
 */
public record Profile(
        String segment,
        String tier,
        String industry,
        String region,
        String country,
        String timezone,
        String language,
        OptionalInt orgComplexity,
        OptionalInt technicalProficiency,
        OptionalInt productComplexity,
        OptionalInt productMaturity,
        List<String> services) {
    public static final Profile UNKNOWN = new Profile(
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            List.of());

    public Profile {
        services = List.copyOf(services);
        scale("Organisational complexity", orgComplexity);
        scale("Technical proficiency", technicalProficiency);
        scale("Product complexity", productComplexity);
        scale("Product maturity", productMaturity);
    }

    private static void scale(String name, OptionalInt value) {
        if (value.isPresent() && (value.getAsInt() < 1 || value.getAsInt() > 5)) {
            throw new IllegalArgumentException("%s runs from 1 to 5, but was %s.".formatted(name, value.getAsInt()));
        }
    }
}
