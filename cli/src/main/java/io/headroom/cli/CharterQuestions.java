package io.headroom.cli;

import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Role;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who does which duty: what moves headcount most, so it is asked first, of a person who sits there. */
final class CharterQuestions {
    private static final String NOBODY = "nobody";

    private final Terminal terminal;
    private final List<String> duties;
    private final List<String> roles;
    private final Map<String, String> usual = new LinkedHashMap<>();

    CharterQuestions(Terminal terminal, Blueprint blueprint) {
        this.terminal = terminal;
        TreeSet<String> found = new TreeSet<>();
        blueprint.activities().forEach(activity -> activity.duty().ifPresent(found::add));
        blueprint.roles().forEach(role -> found.addAll(role.does()));
        this.duties = List.copyOf(found);
        this.roles = blueprint.roles().stream().map(role -> role.id().value()).toList();
        for (String duty : duties) {
            usual.put(
                    duty,
                    blueprint.roles().stream()
                            .filter(role -> role.does().contains(duty))
                            .map(Role::id)
                            .map(Object::toString)
                            .findFirst()
                            .orElse(NOBODY));
        }
    }

    /** Refuses answers to what is no question, and roles that the blueprint does not have. */
    void check(Map<String, String> given) {
        given.forEach((duty, role) -> {
            if (!duties.contains(duty)) {
                throw Refusal.usage("--charter %s=%s: \"%s\" is not a duty of this blueprint. It knows %s."
                        .formatted(duty, role, duty, String.join(", ", duties)));
            }
            problem(role).ifPresent(what -> {
                throw Refusal.usage("--charter %s=%s: %s".formatted(duty, role, what));
            });
        });
    }

    /** What was given, and, where somebody can be asked, the answers to the rest. */
    Map<String, String> ask(Map<String, String> given) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String duty : duties) {
            String said = given.get(duty);
            if (said != null) {
                answers.put(duty, said);
            } else if (terminal.interactive()) {
                answers.put(duty, asked(duty));
            }
        }
        return answers;
    }

    /** The duties that nobody said anything about. */
    String open(Map<String, String> answers) {
        return duties.stream().filter(duty -> !answers.containsKey(duty)).collect(Collectors.joining(", "));
    }

    private String asked(String duty) {
        String otherwise = usual.getOrDefault(duty, NOBODY);
        while (true) {
            terminal.err()
                    .print("Who does %s: %s or nobody in this plan? [%s] "
                            .formatted(duty, String.join(", ", roles), otherwise));
            terminal.err().flush();
            String answer = line().strip();
            if (answer.isEmpty()) {
                return otherwise;
            }
            Optional<String> problem = problem(answer);
            if (problem.isEmpty()) {
                return answer;
            }
            terminal.err().println(problem.get());
        }
    }

    private Optional<String> problem(String role) {
        return role.equals(NOBODY) || roles.contains(role)
                ? Optional.empty()
                : Optional.of("\"%s\" is not a role of this blueprint. It knows %s, or \"nobody\"."
                        .formatted(role, String.join(", ", roles)));
    }

    private String line() {
        try {
            String line = terminal.in().readLine();
            return line == null ? "" : line;
        } catch (IOException closed) {
            return "";
        }
    }
}
