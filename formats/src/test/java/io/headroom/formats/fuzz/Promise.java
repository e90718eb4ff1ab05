package io.headroom.formats.fuzz;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.formats.Read;

/** What every reader promises, whatever it is given; a broken promise is an error, which a fuzzer finds. */
public final class Promise {
    /** Far more than a sentence: a message never repeats the file. */
    private static final int LONGEST_SENTENCE = 3_000;

    private Promise() {}

    /** There is a value, or else an issue that says why there is none. */
    public static void valueOrReason(Read<?> read) {
        kept(read.value().isPresent() || read.hasRejections(), "Neither a value nor a reason", read);
        read.issues().forEach(Promise::sentence);
    }

    /** Something holds of what was read; otherwise the sentence is said, with what was read. */
    public static void kept(boolean holds, String otherwise, Object of) {
        if (!holds) {
            throw new AssertionError("%s: %s".formatted(otherwise, of));
        }
    }

    private static void sentence(Issue issue) {
        kept(issue.line() >= 0, "A line below 0", issue);
        kept(!issue.expected().isBlank(), "An issue that says nothing", issue);
        kept(
                issue.severity() != Severity.REJECTED || issue.expected().length() <= LONGEST_SENTENCE,
                "A sentence longer than %s characters".formatted(LONGEST_SENTENCE),
                issue);
    }
}
