package io.headroom.formats.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 as texts, lists and keys, event by event, in time and memory bounded by {@link #LONGEST} characters and
 * {@link #DEEPEST} levels. Anchors and aliases are refused, so a small file cannot unfold into a large one.
 */
public final class YamlText {
    /** The most characters a file may have. */
    public static final int LONGEST = 2_000_000;
    /** The most levels lists and keys may be nested. */
    public static final int DEEPEST = 24;

    private final Findings findings;
    private final Iterator<Event> events;

    private YamlText(Findings findings, Iterator<Event> events) {
        this.findings = findings;
        this.events = events;
    }

    /** The whole document, or nothing where the text is not one document of YAML; the findings then say where and why. */
    public static Optional<Value> read(String text, Findings findings) {
        if (text.length() > LONGEST) {
            findings.refuse(
                    0,
                    "",
                    String.format(Locale.ROOT, "%,d characters", text.length()),
                    String.format(Locale.ROOT, "A file of this kind has at most %,d characters.", LONGEST));
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(LONGEST)
                .build();
        try {
            YamlText reader =
                    new YamlText(findings, new Parse(settings).parseString(text).iterator());
            return reader.document().map(node -> new Value(node, node.line(), "", findings));
        } catch (Refused refused) {
            findings.refuse(refused.line, "", "", refused.getMessage());
        } catch (MarkedYamlEngineException wrong) {
            int line = wrong.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            findings.refuse(line, "", "", "This is not YAML: %s. %s".formatted(wrong.getProblem(), hint(wrong)));
        } catch (YamlEngineException wrong) {
            findings.refuse(0, "", "", "This is not YAML: %s.".formatted(Shortened.text("" + wrong.getMessage())));
        }
        return Optional.empty();
    }

    private static String hint(MarkedYamlEngineException wrong) {
        String problem = String.valueOf(wrong.getProblem());
        if (problem.contains("'\\t'") || problem.contains("TAB")) {
            return "Indent with blanks, not with tabs.";
        }
        return problem.contains("mapping values are not allowed")
                ? "Perhaps a text with a colon in it needs quotes, or a line is indented too far."
                : "Look at brackets, quotes and indentation here and on the line before.";
    }

    private Optional<Node> document() {
        Optional<Node> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                if (root.isPresent()) {
                    throw new Refused(line(event), "There is one document in a file; a second one begins here.");
                }
                root = Optional.of(node(event, 0));
            }
        }
        if (root.isEmpty()
                || (root.get() instanceof Node.Text text && text.value().isBlank())) {
            throw new Refused(0, "The file is empty.");
        }
        return root;
    }

    private Node node(Event event, int depth) {
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw new Refused(line(event), "Anchors (&) and aliases (*) are not read here; write it out.");
        }
        boolean tagged = (event instanceof ScalarEvent text && text.getTag().isPresent())
                || (event instanceof CollectionStartEvent many && many.getTag().isPresent());
        if (tagged) {
            throw new Refused(
                    line(event), "Tags (!) are not read here; put the text in quotes if the mark is part of it.");
        }
        if (depth > DEEPEST) {
            throw new Refused(line(event), "Lists and keys are nested at most %s levels deep.".formatted(DEEPEST));
        }
        if (event instanceof ScalarEvent scalar) {
            return new Node.Text(
                    scalar.isPlain() && isNothing(scalar.getValue()) ? "" : scalar.getValue(), line(event));
        }
        if (event instanceof SequenceStartEvent) {
            return items(line(event), depth);
        }
        if (event instanceof MappingStartEvent) {
            return entries(line(event), depth);
        }
        throw new Refused(line(event), "This is not a text, a list or keys.");
    }

    private Node items(int line, int depth) {
        List<Node> nodes = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            nodes.add(node(next, depth + 1));
        }
        return new Node.Items(nodes, line);
    }

    private Node entries(int line, int depth) {
        Map<String, Node> byKey = new LinkedHashMap<>();
        Map<String, Integer> keyLines = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            if (!(next instanceof ScalarEvent key) || key.getAnchor().isPresent()) {
                throw new Refused(line(next), "A key is a plain text.");
            }
            String name = key.getValue().strip();
            Node value = node(events.next(), depth + 1);
            if (byKey.containsKey(name)) {
                findings.refuse(
                        line(next),
                        name,
                        value.shown(),
                        "This key stands here already, on line %s; keep one of them.".formatted(keyLines.get(name)));
            } else {
                byKey.put(name, value);
                keyLines.put(name, line(next));
            }
        }
        return new Node.Entries(byKey, keyLines, line);
    }

    private static boolean isNothing(String plain) {
        return plain.equals("~") || plain.equals("null");
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** The file is refused as a whole. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int line;

        Refused(int line, String message) {
            super(message, null, false, false);
            this.line = line;
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
