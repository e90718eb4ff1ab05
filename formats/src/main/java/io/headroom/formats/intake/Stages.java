package io.headroom.formats.intake;

import io.headroom.engine.model.StageId;
import java.util.Map;
import java.util.Optional;

/** The stage that a word means: one of the four usual ones, or a stage of the company's own blueprint. */
final class Stages {
    private static final Map<Words, StageId> USUAL = Map.of(
            Words.ONBOARDING, new StageId("onboarding"),
            Words.ADOPTION, new StageId("adoption"),
            Words.EXPANSION, new StageId("expansion"),
            Words.RENEWAL, new StageId("renewal"));

    private Stages() {}

    /** Empty where the word names no stage, such as "Customer". */
    static Optional<StageId> read(String text) {
        if (text.isEmpty() || Words.NO_STAGE.is(text)) {
            return Optional.empty();
        }
        return USUAL.entrySet().stream()
                .filter(usual -> usual.getKey().is(text))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.of(new StageId(Plain.slug(text))));
    }
}
