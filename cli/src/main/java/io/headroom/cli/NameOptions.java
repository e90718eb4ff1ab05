package io.headroom.cli;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.plan.Plan;
import io.headroom.formats.document.Naming;
import io.headroom.report.words.Names;
import io.headroom.report.words.People;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether people are called by name: load by name is personal data. */
final class NameOptions {
    @Option(
            names = "--names",
            negatable = true,
            description =
                    "Call people by name, or with --no-names by number. By name if not given, except in a report.")
    Optional<Boolean> names = Optional.empty();

    Names or(Names usual) {
        return names.map(shown -> shown ? Names.SHOWN : Names.HIDDEN).orElse(usual);
    }

    /** How documents call the people of a plan. */
    Naming naming(Plan plan) {
        return or(Names.SHOWN) == Names.SHOWN ? Naming.OPEN : new Numbered(People.of(plan, Names.HIDDEN));
    }

    /** Everybody by a number. */
    private record Numbered(People people) implements Naming {
        @Override
        public String id(PersonId person) {
            return people.call(person);
        }

        @Override
        public String text(String text) {
            return people.in(text);
        }

        @Override
        public Issue issue(Issue issue) {
            return people.in(issue);
        }
    }
}
