package io.headroom.report.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ElementTest {
    @Test
    void escapesTextsAndAttributes() {
        assertThat(Element.of("p").with("title", "\"<&>'").text("<b>&amp;</b>").toString())
                .isEqualTo("<p title=\"&quot;&lt;&amp;&gt;&#39;\">&lt;b&gt;&amp;amp;&lt;/b&gt;</p>");
    }

    @Test
    void replacesWhatMarkupMayNotHold() {
        assertThat(Element.of("p").text("a\u0000b\u202Ec\uD800d\uD83D\uDE00").toString())
                .isEqualTo("<p>a\uFFFDb\uFFFDc\uFFFDd\uD83D\uDE00</p>");
    }

    @Test
    void keepsNumbersWithTheirUnits() {
        assertThat(Element.saying("p", "6.1 % of 12.7 h and 47 min of 3 hours").toString())
                .isEqualTo("<p>6.1\u00A0% of 12.7\u00A0h and 47\u00A0min of 3 hours</p>");
    }

    @Test
    void closesEmptyElementsAsBothReadersExpect() {
        assertThat(Element.of("br").toString()).isEqualTo("<br/>");
        assertThat(Element.of("td").toString()).isEqualTo("<td></td>");
    }

    @Test
    void refusesNamesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Element.of("p onclick=x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Element.of("p").with("a b", "c"));
    }

    @Test
    void refusesCodeThatWouldNeedEscaping() {
        assertThatIllegalArgumentException().isThrownBy(() -> Element.script("if (a < b) go()"));
    }

    @Test
    void writesLengthsWithoutExponent() {
        assertThat(Element.length(0.04)).isEqualTo("0");
        assertThat(Element.length(-3.25)).isEqualTo("-3.2");
        assertThat(Element.length(123456.78)).isEqualTo("123456.8");
        assertThatIllegalArgumentException().isThrownBy(() -> Element.length(Double.NaN));
    }

    @Property(tries = 300)
    void isWellFormedWhateverStandsInIt(@ForAll String text) throws Exception {
        String markup = Element.of("p")
                .with("title", text)
                .add(Element.of("b").text(text))
                .toString();
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)));
        assertThat(document.getDocumentElement().getElementsByTagName("*").getLength())
                .isOne();
    }
}
