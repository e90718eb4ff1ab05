package io.headroom.engine.staffing;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.plan.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Accounts and revenue for each person, month by month. */
final class Ratios {
    private final Basis basis;
    private final Answers answers;
    private final Optional<Money> today;

    /** {@code today} is the yearly revenue of today's accounts, where it is known. */
    Ratios(Basis basis, Answers answers, Optional<Money> today) {
        this.basis = basis;
        this.answers = answers;
        this.today = today;
    }

    List<Ratio> all() {
        return IntStream.range(0, basis.request().horizon().months())
                .mapToObj(this::in)
                .toList();
    }

    private Ratio in(int month) {
        List<Arrival> arrivals = Arrival.until(basis, month);
        double accounts =
                basis.accounts() + arrivals.stream().mapToDouble(Arrival::count).sum();
        Optional<Money> revenue =
                today.map(known -> arrivals.stream().map(Arrival::revenue).reduce(known, Money::plus));
        int required = answers.required(month);
        return new Ratio(
                basis.request().horizon().month(month),
                accounts,
                revenue,
                required,
                answers.available(month),
                required == 0 ? OptionalDouble.empty() : OptionalDouble.of(accounts / required),
                revenue.filter(known -> required > 0).map(known -> known.times(1.0 / required)));
    }
}
