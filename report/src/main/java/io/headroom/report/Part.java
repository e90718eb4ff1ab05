package io.headroom.report;

import io.headroom.report.markup.Element;
import java.util.List;

/** A part of the evidence: what it is, one sentence, and what there is to see. */
record Part(String id, String title, String sentence, List<Element> content) {
    Part {
        content = List.copyOf(content);
    }

    Element element() {
        Element section = Element.of("section")
                .with("aria-labelledby", id)
                .add(Element.saying("h3", title).with("id", id));
        if (!sentence.isEmpty()) {
            section.add(Element.of("p", "say").say(sentence));
        }
        return section.add(Element.of("div", "body").addAll(content));
    }
}
