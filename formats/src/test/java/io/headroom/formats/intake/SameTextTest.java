package io.headroom.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SameTextTest {
    private static final Stretches ALONE = new Stretches(1);

    @Test
    void findsWhatSharesATextInTheOrderOfTheList() {
        assertThat(SameText.groups(List.of("b1", "a1", "c1", "a2", "b2"), text -> text.substring(0, 1), ALONE))
                .containsExactly(entry("b", List.of("b1", "b2")), entry("a", List.of("a1", "a2")));
    }

    @Test
    void doesNotTakeAnEqualHashForAnEqualText() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(SameText.groups(List.of("Aa", "BB"), Function.identity(), ALONE))
                .isEmpty();
        assertThat(SameText.groups(List.of("Aa", "BB", "Aa"), Function.identity(), ALONE))
                .containsExactly(entry("Aa", List.of("Aa", "Aa")));
    }

    @Property
    void findsWhatAMapOfAllFinds(@ForAll List<@CharRange(from = 'A', to = 'C') @StringLength(max = 3) String> texts) {
        Map<String, List<String>> all = texts.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.toList()));
        all.values().removeIf(group -> group.size() < 2);
        assertThat(SameText.groups(texts, Function.identity(), ALONE)).containsExactlyEntriesOf(all);
    }
}
