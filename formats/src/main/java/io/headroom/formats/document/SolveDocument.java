package io.headroom.formats.document;

import io.headroom.engine.model.portfolio.AssignmentResult;
import java.io.Writer;
import java.util.List;
import java.util.OptionalLong;

/** The answer to a public assignment instance: nothing in it depends on how long it took. */
public final class SolveDocument {
    /** What stands under the first key. */
    public static final String SCHEMA = "headroom/solve/1";

    private final String instance;
    private final AssignmentResult result;

    /** {@code instance} is the file's name. */
    public SolveDocument(String instance, AssignmentResult result) {
        this.instance = instance;
        this.result = result;
    }

    /** As {@code docs/schema/solve.schema.json} says. */
    public void json(Writer to) {
        boolean feasible = result.verdict().feasible();
        Json.document(SCHEMA, to, json -> {
            json.text("instance", instance);
            json.text("verdict", Json.name(result.verdict()));
            json.count("objective", feasible ? OptionalLong.of(result.objective()) : OptionalLong.empty());
            json.count("bound", bound());
            json.number("gap", feasible ? result.gap() : Double.NaN);
            json.flag("feasible", feasible);
            json.numbers("assignment", result.agents());
            json.objects("overloads", result.overloads(), overload -> {
                json.count("agent", overload.agent());
                json.count("load", overload.load());
                json.count("limit", overload.limit());
            });
        });
    }

    /** One row for each job, both from 0. */
    public void csv(Writer to) {
        try (Csv csv = new Csv(to)) {
            csv.row(List.of("job", "agent"));
            for (int job = 0; job < result.agents().size(); job++) {
                csv.row(List.of(job, result.agents().get(job)));
            }
        }
    }

    /** None where there is nothing to bound. */
    private OptionalLong bound() {
        return result.verdict() == AssignmentResult.Verdict.IMPOSSIBLE
                ? OptionalLong.empty()
                : OptionalLong.of(result.bound());
    }
}
