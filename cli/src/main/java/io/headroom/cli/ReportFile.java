package io.headroom.cli;

import io.headroom.engine.explain.Line;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.staffing.StaffingPlanner;
import io.headroom.formats.document.Addressed;
import io.headroom.report.HtmlReport;
import io.headroom.report.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The page of a plan, with the need of each pool in the answer's month opened into its reasons. */
final class ReportFile {
    private static final int ACCOUNTS_SHOWN = 3;

    private final OutFile file;

    ReportFile(Path path) {
        this.file = new OutFile(path);
    }

    void write(
            StaffingPlanner planner, PlanRequest request, Plan plan, Optional<Portfolio> portfolio, Options options) {
        List<Line> explanations = plan.headcount().stream()
                .filter(need -> need.month().equals(plan.answer().month()))
                .map(need -> Addressed.of("headcount", need.pool(), need.month()))
                .map(address -> planner.explain(request, plan, address, ACCOUNTS_SHOWN))
                .toList();
        String page = portfolio
                .map(owners -> HtmlReport.of(plan, owners, explanations, options))
                .orElseGet(() -> HtmlReport.of(plan, explanations, options));
        file.write(to -> {
            try {
                to.write(page);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
