package io.headroom.engine.proof;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LoadBand;
import io.headroom.engine.model.plan.Capacity;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import java.time.YearMonth;

/** Whether everybody's load is the demand of their books over their capacity. */
final class LoadProof {
    private static final double NEARLY = 1e-9;
    private static final int YEAR = 12;

    private final Plan plan;
    private final Faults faults;

    LoadProof(Plan plan, Faults faults) {
        this.plan = plan;
        this.faults = faults;
    }

    void check() {
        for (PersonLoad load : plan.people()) {
            for (int month = 0; month < plan.horizon().months(); month++) {
                check(load, month);
            }
        }
        Capacity capacity = plan.capacity();
        faults.unless(
                capacity.standard().months() < YEAR
                        || capacity.standard().sum(0, YEAR).equals(capacity.yearly()),
                "A standard person has %s a year, but the months make %s.",
                capacity.yearly(),
                capacity.standard().sum(0, YEAR));
    }

    private void check(PersonLoad load, int at) {
        YearMonth month = plan.horizon().month(at);
        Hours capacity = plan.capacity()
                .person(load.person())
                .map(person -> person.direct().at(at))
                .orElse(Hours.NONE);
        faults.unless(
                load.capacity().at(at).equals(capacity),
                "%s has %s in %s, but the capacity says %s.",
                load.person(),
                load.capacity().at(at),
                month,
                capacity);
        Hours demand = plan.demand().books().stream()
                .filter(book -> book.person().filter(load.person()::equals).isPresent())
                .map(book -> book.levelled().at(at))
                .reduce(Hours.NONE, Hours::plus);
        faults.unless(
                load.demand().at(at).equals(demand),
                "%s is asked for %s in %s, but the books say %s.",
                load.person(),
                load.demand().at(at),
                month,
                demand);
        utilisation(load, at, month);
    }

    private void utilisation(PersonLoad load, int at, YearMonth month) {
        double said = load.utilisation().get(at);
        double capacity = load.capacity().at(at).inHours();
        double made = capacity > 0 ? load.demand().at(at).inHours() / capacity : Double.NaN;
        faults.unless(
                Double.isNaN(said) ? Double.isNaN(made) : Math.abs(said - made) <= NEARLY * Math.max(1, made),
                "%s is used to %s in %s, but hours make %s.",
                load.person(),
                said,
                month,
                made);
        faults.unless(
                load.bands().get(at) == band(said),
                "%s is in band %s in %s with a load of %s.",
                load.person(),
                load.bands().get(at),
                month,
                said);
    }

    /** Spare below 80 % of capacity, normal to 110, caution to 130, must act from 130. */
    private static LoadBand band(double load) {
        if (Double.isNaN(load)) {
            return LoadBand.UNKNOWN;
        }
        if (load >= 1.3) {
            return LoadBand.MUST_ACT;
        }
        if (load >= 1.1) {
            return LoadBand.CAUTION;
        }
        return load >= 0.8 ? LoadBand.NORMAL : LoadBand.SPARE;
    }
}
