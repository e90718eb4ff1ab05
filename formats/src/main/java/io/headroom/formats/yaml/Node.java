package io.headroom.formats.yaml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A piece of a YAML document with the line, counted from 1, on which it begins. */
sealed interface Node {
    int line();

    /** The piece as one short line, for messages. */
    String shown();

    /** A single value, as it is written without quotes; nothing at all is the empty text. */
    record Text(String value, int line) implements Node {
        @Override
        public String shown() {
            return Shortened.text(value);
        }
    }

    /** A list. */
    record Items(List<Node> nodes, int line) implements Node {
        @Override
        public String shown() {
            return Shortened.text(nodes.stream().limit(8).map(Node::shown).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    /** Keys and what stands behind them, in the order written; {@code keyLines} says where each key stands. */
    record Entries(Map<String, Node> byKey, Map<String, Integer> keyLines, int line) implements Node {
        @Override
        public String shown() {
            return Shortened.text(byKey.keySet().stream().limit(8).collect(Collectors.joining(": …, ", "{", ": …}")));
        }
    }
}
