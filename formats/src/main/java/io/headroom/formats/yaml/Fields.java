package io.headroom.formats.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keys that are read one by one; {@link #done()} then complains of every key that nobody asked for. */
public final class Fields {
    private final Value whole;
    private final Node.Entries entries;
    private final Findings findings;
    private final Set<String> asked = new LinkedHashSet<>();
    private String path;

    Fields(Value whole, Node.Entries entries, Findings findings) {
        this.whole = whole;
        this.entries = entries;
        this.findings = findings;
        this.path = whole.path();
    }

    /** The value that these keys make up. */
    public Value whole() {
        return whole.at(path);
    }

    /** All keys in the order written; asking for this counts as asking for each of them. */
    public List<String> keys() {
        asked.addAll(entries.byKey().keySet());
        return new ArrayList<>(entries.byKey().keySet());
    }

    /** What stands behind a key; nothing where the key is missing or nothing stands behind it. */
    public Optional<Value> value(String key) {
        asked.add(key);
        Node node = entries.byKey().get(key);
        if (node == null || (node instanceof Node.Text text && text.value().isBlank())) {
            return Optional.empty();
        }
        int line = node instanceof Node.Text ? node.line() : entries.keyLines().getOrDefault(key, node.line());
        return Optional.of(new Value(node, line, path.isEmpty() ? key : path + "." + key, findings));
    }

    /** The key itself, as a value that can be looked up among words known. */
    public Value key(String key) {
        int line = entries.keyLines().getOrDefault(key, whole.line());
        return new Value(new Node.Text(key, line), line, path, findings);
    }

    /** What stands behind a key that must be there. */
    public Optional<Value> need(String key, String example) {
        Optional<Value> value = value(key);
        if (value.isEmpty()) {
            findings.refuse(
                    whole.line(),
                    path.isEmpty() ? key : path + "." + key,
                    "",
                    "\"%s\" is missing; write for example %s: %s.".formatted(key, key, example));
        }
        return value;
    }

    /** The key that names this part; from now on places say it instead of a position in a list. */
    public Optional<String> id(String example) {
        Optional<String> id = need("id", example).flatMap(Value::text);
        id.ifPresent(
                name -> path = path.replaceFirst("\\[\\d+]$", "." + java.util.regex.Matcher.quoteReplacement(name)));
        return id;
    }

    public Optional<String> text(String key) {
        return value(key).flatMap(Value::text);
    }

    /** Complains of every key that nobody asked for. */
    public void done() {
        for (String key : entries.byKey().keySet()) {
            if (!asked.contains(key)) {
                findings.refuse(
                        entries.keyLines().getOrDefault(key, whole.line()),
                        path.isEmpty() ? key : path + "." + key,
                        entries.byKey().get(key).shown(),
                        "\"%s\" is not known here.%s Known are %s."
                                .formatted(
                                        Shortened.text(key), Closest.question(key, asked), String.join(", ", asked)));
            }
        }
    }
}
