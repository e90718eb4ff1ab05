package io.headroom.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RepeatedTest {
    private final Repeated repeated = new Repeated(new Room(1_000_000_000));

    @Test
    void aTextThatItsColumnHasShownIsNotMadeAgain() throws Unreadable {
        String first = once(0, "--germany--", 2, 9);
        assertThat(first).isEqualTo("germany");
        assertThat(once(0, "germany", 0, 7)).isSameAs(first);
        assertThat(repeated.once(0, "germany")).isSameAs(first);
        assertThat(once(1, "germany", 0, 7)).isEqualTo(first).isNotSameAs(first);
    }

    @Test
    void aColumnWithoutRepetitionsTakesNoMoreRoomThanItsTexts() throws Unreadable {
        String first = repeated.once(0, "0");
        for (int text = 1; text < 20_000; text++) {
            assertThat(repeated.once(0, Integer.toString(text))).isEqualTo(Integer.toString(text));
        }
        assertThat(repeated.once(0, "0")).isSameAs(first);
        assertThat(repeated.once(0, "19999")).isNotSameAs(repeated.once(0, "19999"));
    }

    @Test
    void textsOfOneHashAreToldApart() throws Unreadable {
        List<String> texts = List.of("");
        for (int pair = 0; pair < 8; pair++) {
            texts = texts.stream()
                    .flatMap(text -> List.of(text + "Aa", text + "BB").stream())
                    .toList();
        }
        assertThat(texts)
                .hasSize(256)
                .extracting(String::hashCode)
                .containsOnly(texts.get(0).hashCode());
        for (int round = 0; round < 2; round++) {
            for (String text : texts) {
                assertThat(repeated.once(0, text)).isEqualTo(text);
            }
        }
    }

    @Property(tries = 100)
    void whateverComesIsGivenBack(@ForAll List<@CharRange(from = 'a', to = 'd') @StringLength(max = 4) String> texts)
            throws Unreadable {
        List<String> given = new ArrayList<>();
        for (String text : texts) {
            given.add(repeated.once(0, text));
        }
        assertThat(given).isEqualTo(texts);
    }

    private String once(int column, String letters, int from, int to) throws Unreadable {
        return repeated.once(column, letters.toCharArray(), from, to);
    }
}
