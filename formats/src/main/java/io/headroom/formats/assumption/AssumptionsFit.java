package io.headroom.formats.assumption;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.formats.yaml.Closest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether assumptions speak of the roles, duties and segments that a blueprint has: a word that it does not know would change nothing, in silence. */
public final class AssumptionsFit {
    private final String file;
    private final List<Issue> issues = new ArrayList<>();

    private AssumptionsFit(String file) {
        this.file = file;
    }

    /** A warning for each word that the blueprint does not know; {@code file} is how they name the assumptions' file. */
    public static List<Issue> issues(String file, Assumptions assumptions, Blueprint blueprint) {
        AssumptionsFit fit = new AssumptionsFit(file);
        Collection<String> duties = new TreeSet<>(Stream.concat(
                        blueprint.activities().stream().flatMap(activity -> activity.duty().stream()),
                        blueprint.roles().stream().flatMap(role -> role.does().stream()))
                .toList());
        Collection<String> roles = new TreeSet<>(
                blueprint.roles().stream().map(role -> role.id().value()).toList());
        Collection<String> segments = new TreeSet<>(blueprint.segments().stream()
                .map(segment -> segment.id().value())
                .toList());
        assumptions.charter().forEach((duty, role) -> {
            fit.known("charter." + duty, "duty", duty, duties);
            role.ifPresent(who -> fit.known("charter." + duty, "role", who.value(), roles));
        });
        assumptions
                .newCustomers()
                .keySet()
                .forEach(segment -> fit.known("new_customers", "segment", segment.value(), segments));
        assumptions.roleCosts().keySet().forEach(role -> fit.known("role_costs", "role", role.value(), roles));
        return fit.issues.stream().sorted().toList();
    }

    private void known(String column, String kind, String word, Collection<String> words) {
        if (!words.contains(word)) {
            String expected = "The blueprint has no %s \"%s\", so this changes nothing; it knows %s.%s"
                    .formatted(
                            kind,
                            word,
                            words.isEmpty() ? "none" : String.join(", ", words),
                            Closest.question(word, words));
            issues.add(new Issue(file, 0, column, word, expected, Severity.WARNING));
        }
    }
}
