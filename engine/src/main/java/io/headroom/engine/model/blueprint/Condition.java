package io.headroom.engine.model.blueprint;

import io.headroom.engine.model.InOrder;
import java.util.List;
import java.util.Set;

/**
 * A rule over an account: true or false, without side effects, in time proportional to its length. A comparison with a number that
 * is missing is false; a text that is missing equals the empty text.
 */
public sealed interface Condition {
    boolean holds(Subject subject);

    Condition ALWAYS = new Constant(true);

    /** The same answer for every account. */
    record Constant(boolean value) implements Condition {
        @Override
        public boolean holds(Subject subject) {
            return value;
        }
    }

    /** Two numbers compared. */
    record Compare(Operand left, Comparison comparison, Operand right) implements Condition {
        @Override
        public boolean holds(Subject subject) {
            return comparison.holds(left.number(subject), right.number(subject));
        }
    }

    /** A text, or one text of a list, is among those named (in lower case). The empty text stands for a missing one. */
    record IsOneOf(Attribute attribute, Set<String> values) implements Condition {
        public IsOneOf {
            values = InOrder.set(values);
        }

        @Override
        public boolean holds(Subject subject) {
            List<String> texts = attribute.texts(subject);
            return texts.isEmpty() ? values.contains("") : texts.stream().anyMatch(values::contains);
        }
    }

    /** Something is known about the attribute: a number, or a text. */
    record Known(Attribute attribute) implements Condition {
        @Override
        public boolean holds(Subject subject) {
            return !Double.isNaN(attribute.number(subject))
                    || !attribute.texts(subject).isEmpty();
        }
    }

    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Subject subject) {
            return !condition.holds(subject);
        }
    }

    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Subject subject) {
            for (Condition condition : conditions) {
                if (!condition.holds(subject)) {
                    return false;
                }
            }
            return true;
        }
    }

    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Subject subject) {
            for (Condition condition : conditions) {
                if (condition.holds(subject)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** How two numbers may be compared. A missing number makes every comparison false, "not equal" too. */
    enum Comparison {
        LESS,
        AT_MOST,
        EQUAL,
        NOT_EQUAL,
        AT_LEAST,
        MORE;

        boolean holds(double left, double right) {
            return switch (this) {
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case EQUAL -> left == right;
                case NOT_EQUAL -> left < right || left > right;
                case AT_LEAST -> left >= right;
                case MORE -> left > right;
            };
        }
    }

    /** A number in a comparison. */
    sealed interface Operand {
        /** Not a number where something is missing. */
        double number(Subject subject);

        record Literal(double value) implements Operand {
            @Override
            public double number(Subject subject) {
                return value;
            }
        }

        record Of(Attribute attribute) implements Operand {
            @Override
            public double number(Subject subject) {
                return attribute.number(subject);
            }
        }

        record Calculated(Operand left, Operator operator, Operand right) implements Operand {
            @Override
            public double number(Subject subject) {
                double a = left.number(subject);
                double b = right.number(subject);
                return switch (operator) {
                    case PLUS -> a + b;
                    case MINUS -> a - b;
                    case TIMES -> a * b;
                    case OVER -> a / b;
                };
            }
        }

        /** The four arithmetic operations. */
        enum Operator {
            PLUS,
            MINUS,
            TIMES,
            OVER
        }
    }
}
