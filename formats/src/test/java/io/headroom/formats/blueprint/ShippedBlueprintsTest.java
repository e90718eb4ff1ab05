package io.headroom.formats.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedBlueprintsTest {
    @ParameterizedTest
    @ValueSource(strings = {"high-touch", "mid-touch", "pooled", "digital", "transactional"})
    void areReadWithoutAnIssue(String name) {
        assertThat(BlueprintReader.read(name, ShippedBlueprints.text(name)).issues())
                .isEmpty();
    }
}
