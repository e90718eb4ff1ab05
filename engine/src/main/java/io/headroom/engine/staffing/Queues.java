package io.headroom.engine.staffing;

import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LevelId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.ServiceLevel;
import io.headroom.engine.model.blueprint.ServiceLevel.Coverage;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import io.headroom.engine.model.plan.Headcount.Queue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Pooled events that must be answered in time, as one queue of the pool. Everybody of the pool answers while present, and present is
 * the part of the working week that is direct time; other work waits. Servers become people by that part.
 */
final class Queues {
    private final Basis basis;

    Queues(Basis basis) {
        this.basis = basis;
    }

    Optional<Queue> of(PoolId pool, Window window, Crew crew) {
        double events = 0;
        double hours = 0;
        double response = Double.POSITIVE_INFINITY;
        for (Demand.Row row : basis.demand().rows()) {
            Optional<ServiceLevel> promise = row.pool().equals(pool) ? promise(row) : Optional.empty();
            if (promise.isPresent()) {
                double rowHours = window.of(row.levelled()).inHours();
                hours += rowHours;
                events += rowHours * 60 / minutes(row, promise.get().id());
                response = Math.min(response, promise.get().responseHours().orElseThrow());
            }
        }
        return events > 0 ? Optional.of(queue(events, hours, response, window, crew)) : Optional.empty();
    }

    private Queue queue(double events, double hours, double response, Window window, Crew crew) {
        double open = openHours(window);
        ErlangC queue = new ErlangC(events / open, hours / events);
        int servers = queue.servers(response, basis.assumptions().value(Setting.ANSWERED_IN_TIME));
        int people = (int) Math.ceil(servers * open / crew.each().inHours() - 1e-9);
        return new Queue(events / open, hours / events * 60, response, people, queue.inTime(servers, response));
    }

    /** The level that promises an answer in time, where the row's activity is an event of pooled accounts. */
    private Optional<ServiceLevel> promise(Demand.Row row) {
        return level(row.segment())
                .filter(level -> level.coverage() == Coverage.POOLED
                        && level.responseHours().isPresent())
                .filter(level -> basis.blueprint()
                        .activity(row.activity())
                        .map(activity -> activity.levels().get(level.id()))
                        .filter(use -> use.cadence() instanceof Cadence.Events)
                        .isPresent());
    }

    private Optional<ServiceLevel> level(SegmentId segment) {
        return basis.demand().segments().stream()
                .filter(one -> one.segment().equals(segment))
                .map(SegmentDemand::level)
                .map(basis.blueprint()::level)
                .findFirst();
    }

    private double minutes(Demand.Row row, LevelId level) {
        Activity activity = basis.blueprint().activity(row.activity()).orElseThrow();
        Activity.Use use = activity.levels().get(level);
        double levelMinutes = use == null ? 1 : use.minutes();
        double minutes = activity.meanMinutes()
                * levelMinutes
                * activity.automated().rest()
                * basis.assumptions().value(Setting.EFFORT_SCALE);
        return Math.max(minutes, 1e-6);
    }

    private double openHours(Window window) {
        Horizon horizon = basis.request().horizon();
        LocalDate end = horizon.month(window.month() + Window.MONTHS).atDay(1);
        long days = horizon.month(window.month())
                .atDay(1)
                .datesUntil(end)
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .count();
        return days * basis.assumptions().value(Setting.HOURS_PER_DAY);
    }

    /** Hours of a row that the queue is about, for explanations. */
    Hours hours(PoolId pool, Window window) {
        long micros = 0;
        for (Demand.Row row : basis.demand().rows()) {
            if (row.pool().equals(pool) && promise(row).isPresent()) {
                micros += window.of(row.levelled()).micros();
            }
        }
        return new Hours(micros);
    }
}
