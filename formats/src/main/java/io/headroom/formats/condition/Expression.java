package io.headroom.formats.condition;

import java.util.List;
import java.util.Optional;

/** A rule as it is written, before anybody asked whether it makes sense; each part knows the character (from 1) where it begins. */
sealed interface Expression {
    int at();

    record Numeral(double value, int at) implements Expression {}

    record Text(String value, int at) implements Expression {}

    record Truth(boolean value, int at) implements Expression {}

    record Listed(List<Expression> items, int at) implements Expression {}

    record Name(String name, int at) implements Expression {}

    /** A field of something: {@code of.field}, or {@code of['field']}. */
    record Select(Expression of, String field, int at) implements Expression {}

    /** A function, or a method of {@code target}. */
    record Call(String function, Optional<Expression> target, List<Expression> arguments, int at)
            implements Expression {}

    record Unary(String operator, Expression of, int at) implements Expression {}

    record Binary(String operator, Expression left, Expression right, int at) implements Expression {}

    record Choice(Expression condition, Expression then, Expression otherwise, int at) implements Expression {}
}
