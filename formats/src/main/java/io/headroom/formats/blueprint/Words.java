package io.headroom.formats.blueprint;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Contract.Billing;
import io.headroom.engine.model.blueprint.Attribute;
import io.headroom.engine.model.blueprint.Attribute.Field;
import io.headroom.formats.condition.ConditionReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the parts of one blueprint may call each other. */
record Words(
        Map<String, RoleId> roles,
        Map<String, StageId> stages,
        Map<String, LevelId> levels,
        Map<String, String> tiers,
        Map<String, SegmentId> segments,
        Map<String, ActivityId> activities) {

    /** The words of an enum as files write them: {@code ONE_TO_ONE} is {@code one-to-one}. */
    static <E extends Enum<E>> Map<String, E> of(Class<E> kind) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E one : kind.getEnumConstants()) {
            words.put(one.name().toLowerCase(Locale.ROOT).replace('_', '-'), one);
        }
        return words;
    }

    /** Reads rules that are asked after accounts were put into segments. */
    ConditionReader rules(boolean aboutProduct) {
        return new ConditionReader(
                aboutProduct,
                Map.of(
                        Field.STAGE, lower(stages.keySet()),
                        Field.PRODUCT_STAGE, lower(stages.keySet()),
                        Field.SEGMENT, lower(segments.keySet()),
                        Field.TIER, lower(tiers.keySet()),
                        Field.BILLING, BILLING));
    }

    /** Reads rules that put accounts into segments. */
    ConditionReader segmentRules() {
        Map<Attribute, Set<String>> known =
                Map.of(Field.STAGE, lower(stages.keySet()), Field.TIER, lower(tiers.keySet()), Field.BILLING, BILLING);
        return new ConditionReader(false, known);
    }

    private static final Set<String> BILLING = Arrays.stream(Billing.values())
            .map(one -> one.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    private static Set<String> lower(Collection<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
