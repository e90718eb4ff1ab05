package io.headroom.engine.proof;

import java.util.ArrayList;
import java.util.List;

/** What a proof has found so far, in the order in which it looked. */
final class Faults {
    private final List<String> sentences = new ArrayList<>();

    /** Notes a sentence, made as by {@link String#formatted}, unless what was claimed is right. */
    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be the engine's only use of that library
    void unless(boolean right, String sentence, Object... values) {
        if (!right) {
            sentences.add(sentence.formatted(values));
        }
    }

    List<String> all() {
        return List.copyOf(sentences);
    }
}
