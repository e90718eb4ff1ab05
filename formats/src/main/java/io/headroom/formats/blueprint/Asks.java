package io.headroom.formats.blueprint;

import io.headroom.engine.model.blueprint.Attribute;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.blueprint.Condition.Operand;

/** Whether a rule asks about an attribute. */
final class Asks {
    private Asks() {}

    static boolean about(Attribute attribute, Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return about(attribute, compare.left()) || about(attribute, compare.right());
        }
        if (condition instanceof Condition.IsOneOf oneOf) {
            return oneOf.attribute().equals(attribute);
        }
        if (condition instanceof Condition.Known known) {
            return known.attribute().equals(attribute);
        }
        if (condition instanceof Condition.Not not) {
            return about(attribute, not.condition());
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().anyMatch(part -> about(attribute, part));
        }
        return condition instanceof Condition.AnyOf any
                && any.conditions().stream().anyMatch(part -> about(attribute, part));
    }

    private static boolean about(Attribute attribute, Operand operand) {
        if (operand instanceof Operand.Of of) {
            return of.attribute().equals(attribute);
        }
        return operand instanceof Operand.Calculated calculated
                && (about(attribute, calculated.left()) || about(attribute, calculated.right()));
    }
}
