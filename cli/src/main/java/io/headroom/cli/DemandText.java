package io.headroom.cli;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.formats.document.DemandGroup;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Labels;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Demand on a terminal: by month, or by more months together where their columns do not fit. */
final class DemandText {
    private static final int MOST_ROWS = 40;
    private static final int YEAR = 12;
    private static final int[] STEPS = {1, 3, 6, 12, 24};

    private final PrintWriter out;
    private final Terminal terminal;
    private final Paint paint;

    DemandText(PrintWriter out, Terminal terminal, Paint paint) {
        this.out = out;
        this.terminal = terminal;
        this.paint = paint;
    }

    void print(PlanRequest request, Demand demand, String by, List<DemandGroup> groups) {
        PlanText text = new PlanText(out, terminal.width(), paint);
        List<YearMonth> months = request.horizon().shown();
        out.println(paint.bold("Hours needed by %s, %s"
                .formatted(by, Figures.months(months.get(0), months.get(months.size() - 1)))));
        text.table(table(months, groups, demand, by), cell -> cell);
        if (groups.size() > MOST_ROWS) {
            text.paragraph(
                    "%s more; --format csv lists all.".formatted(Figures.count(groups.size() - MOST_ROWS)),
                    line -> line);
        }
        demand.outside()
                .forEach((duty, hours) -> text.paragraph(
                        "Not in it: %s of %s, which the charter gives to nobody in this plan."
                                .formatted(
                                        Figures.hours(
                                                hours.sum(0, months.size()).inHours()),
                                        duty),
                        line -> line));
        out.flush();
    }

    private Table table(List<YearMonth> months, List<DemandGroup> groups, Demand demand, String by) {
        MonthlyHours all = demand.levelled(row -> true);
        for (int step : STEPS) {
            Table table = table(months, groups, all, by, step);
            if (TextTable.snug(table) <= terminal.width() - 3) {
                return table;
            }
        }
        return table(months, groups, all, by, months.size());
    }

    private static Table table(
            List<YearMonth> months, List<DemandGroup> groups, MonthlyHours all, String by, int step) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(Labels.spelt(by))));
        for (int month = 0; month < months.size(); month += step) {
            YearMonth last = months.get(Math.min(month + step, months.size()) - 1);
            columns.add(Column.number(heading(months.get(month), last, months.size())));
        }
        columns.add(Column.number("Total"));
        List<List<String>> rows = groups.stream()
                .limit(MOST_ROWS)
                .map(group -> row(group.label(), group.hours(), months.size(), step))
                .toList();
        String[] sums = row("Total", all, months.size(), step).toArray(String[]::new);
        return Table.of("", columns, rows).with(sums);
    }

    /** Years are named where a month stands for several. */
    private static String heading(YearMonth first, YearMonth last, int months) {
        String from = Figures.monthShort(first);
        String to = Figures.monthShort(last);
        if (first.plusMonths(YEAR).compareTo(last) <= 0) {
            return "%s %d– %s %d".formatted(from, first.getYear(), to, last.getYear());
        }
        String span = first.equals(last) ? from : from + "–" + to;
        return months > YEAR ? span + " " + last.getYear() : span;
    }

    private static List<String> row(String label, MonthlyHours hours, int months, int step) {
        List<String> cells = new ArrayList<>(List.of(label));
        for (int month = 0; month < months; month += step) {
            cells.add(whole(hours.sum(month, Math.min(step, months - month))));
        }
        cells.add(whole(hours.sum(0, months)));
        return cells;
    }

    private static String whole(Hours hours) {
        return Figures.decimal(hours.exact(), 0);
    }
}
