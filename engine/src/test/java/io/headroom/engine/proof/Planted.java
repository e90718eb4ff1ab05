package io.headroom.engine.proof;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Plants an error: the same record with one part changed, and everything else as it was. */
final class Planted {
    private Planted() {}

    /** {@code path} names the part, such as {@code answer.required} or {@code headcount.3.steps.0.people}: lists are counted from 0. */
    @SuppressWarnings("unchecked")
    static <R> R in(R whole, String path, UnaryOperator<Object> error) {
        return (R) changed(whole, List.of(path.split("\\.")), error);
    }

    private static Object changed(Object whole, List<String> path, UnaryOperator<Object> error) {
        if (path.isEmpty()) {
            return error.apply(whole);
        }
        List<String> rest = path.subList(1, path.size());
        if (whole instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            int at = Integer.parseInt(path.get(0));
            copy.set(at, changed(list.get(at), rest, error));
            return copy;
        }
        return record(whole, path.get(0), rest, error);
    }

    private static Object record(Object whole, String name, List<String> rest, UnaryOperator<Object> error) {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        boolean known = false;
        try {
            for (int at = 0; at < parts.length; at++) {
                values[at] = parts[at].getAccessor().invoke(whole);
                if (parts[at].getName().equals(name)) {
                    values[at] = changed(values[at], rest, error);
                    known = true;
                }
            }
            if (!known) {
                throw new IllegalArgumentException("%s has no part \"%s\".".formatted(whole.getClass(), name));
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return whole.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("\"%s\" could not be changed.".formatted(name), e);
        }
    }
}
