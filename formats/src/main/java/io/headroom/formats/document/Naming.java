package io.headroom.formats.document;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.PersonId;

/** What people are called in a document: load by name is personal data, and documents travel. */
public interface Naming {
    /** Everybody by the key and name of the files. */
    Naming OPEN = new Naming() {
        @Override
        public String id(PersonId person) {
            return person.value();
        }

        @Override
        public String text(String text) {
            return text;
        }

        @Override
        public Issue issue(Issue issue) {
            return issue;
        }
    };

    String id(PersonId person);

    /** A text in which people may be named, with what they are called here. */
    String text(String text);

    /** The same for everything an issue says. */
    Issue issue(Issue issue);
}
