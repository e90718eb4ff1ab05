package io.headroom.cli;

import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.formats.document.Addressed;
import io.headroom.formats.yaml.Closest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address that {@code explain} was given: refuses a key that the plan does not know, and names the closest it knows. */
final class AskedNumber {
    private final String address;
    private final Map<String, Collection<String>> keys = new LinkedHashMap<>();

    AskedNumber(String address, PlanRequest request, Plan plan) {
        this.address = address;
        Collection<String> pools = words(plan.headcount().stream().map(need -> need.pool()));
        Collection<String> accounts = words(request.accounts().stream().map(account -> account.id()));
        Collection<String> people = words(request.team().people().stream().map(person -> person.id()));
        keys.put("headcount", pools);
        keys.put("cost", pools);
        keys.put("segment", words(plan.segments().stream().map(need -> need.segment())));
        keys.put("activity", words(plan.demand().rows().stream().map(row -> row.activity())));
        keys.put("account", accounts);
        keys.put("serve", accounts);
        keys.put("margin", accounts);
        keys.put("person", words(plan.people().stream().map(one -> one.person())));
        keys.put("capacity", people);
        keys.put("benchmark", words(plan.benchmarks().stream().map(rule -> rule.id())));
    }

    /** Leaves everything but the key to the engine. */
    void check() {
        Addressed.key(address).ifPresent(key -> {
            String kind = address.substring(0, address.indexOf('/'));
            Collection<String> known = keys.get(kind);
            if (known != null && !known.contains(key)) {
                throw Refusal.usage(
                        "This plan knows no %s \"%s\". %s".formatted(noun(kind), key, Known.instead(key, known)));
            }
        });
    }

    /** A word for the kind that was probably meant, with a blank before it; or nothing. */
    String suggestion() {
        String kind = address.contains("/") ? address.substring(0, address.indexOf('/')) : address;
        TreeSet<String> kinds = new TreeSet<>(keys.keySet());
        kinds.add("answer");
        kinds.add("break-even");
        return kinds.contains(kind) ? "" : Closest.question(kind, kinds);
    }

    private static String noun(String kind) {
        return switch (kind) {
            case "headcount", "cost" -> "pool";
            case "serve", "margin" -> "account";
            case "capacity" -> "person";
            case "benchmark" -> "rule of thumb";
            default -> kind;
        };
    }

    private static Collection<String> words(Stream<?> keys) {
        return keys.map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
