package io.headroom.formats.blueprint;

import io.headroom.formats.yaml.Fields;
import io.headroom.formats.yaml.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One entry of a list of a blueprint: its key and what else is said about it. */
record Part(String id, Fields fields) {

    /** The entries of a list; each key once. */
    static List<Part> all(Fields blueprint, String key, String example) {
        List<Part> parts = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Value value : blueprint.value(key).map(Value::list).orElse(List.of())) {
            Optional<Fields> fields = value.fields();
            Optional<String> id = fields.flatMap(own -> own.id(example));
            if (id.isPresent()) {
                Integer before = lines.putIfAbsent(id.get().toLowerCase(Locale.ROOT), value.line());
                if (before != null) {
                    fields.get().whole().refuse("\"%s\" is defined on line %s already.".formatted(id.get(), before));
                }
                parts.add(new Part(id.get(), fields.get()));
            }
        }
        return parts;
    }

    /** The keys of parts as a reference may write them. */
    static <T> Map<String, T> words(List<Part> parts, Function<String, T> key) {
        Map<String, T> words = new LinkedHashMap<>();
        parts.forEach(part -> words.put(part.id, key.apply(part.id)));
        return words;
    }

    /** What people call it: its label, or else its key as words. */
    String label() {
        return fields.text("label").orElseGet(() -> {
            String words = id.replace('-', ' ').replace('_', ' ');
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        });
    }

    /** Where its numbers come from. */
    String source() {
        return fields.text("source").orElse("assumption");
    }

    double number(String key, double usual, double least, double most) {
        return fields.value(key)
                .map(value -> value.number(least, most).orElse(usual))
                .orElse(usual);
    }

    int whole(String key, int usual, int least, int most) {
        return fields.value(key)
                .map(value -> value.whole(least, most).orElse(usual))
                .orElse(usual);
    }
}
