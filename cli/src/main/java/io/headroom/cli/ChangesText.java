package io.headroom.cli;

import io.headroom.engine.model.Money;
import io.headroom.formats.change.AccountChanges;
import io.headroom.formats.change.AccountChanges.Count;
import io.headroom.formats.change.Change;
import io.headroom.formats.change.Change.Kind;
import io.headroom.report.words.Figures;
import io.headroom.report.words.Table;
import io.headroom.report.words.Table.Column;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of the customers of a former export: the counts, then the accounts of each kind, most money first. */
final class ChangesText {
    /** Of one kind; the documents have all. */
    private static final int MOST = 10;

    private final PrintWriter out;
    private final PlanText text;
    private final Paint paint;
    private final AccountChanges changes;
    /** Whether anybody pays anything, so that money is worth a column. */
    private final boolean pays;

    ChangesText(PrintWriter out, PlanText text, Paint paint, AccountChanges changes) {
        this.out = out;
        this.text = text;
        this.paint = paint;
        this.changes = changes;
        this.pays = changes.before().minor() != 0 || changes.after().minor() != 0;
    }

    void print() {
        out.println(paint.bold("Since " + changes.since()));
        text.paragraph(
                "%s customers%s then, %s%s now; nothing changed about %s of them."
                        .formatted(
                                Figures.count(changes.then()),
                                pays ? " with %s a year".formatted(Figures.money(changes.before())) : "",
                                Figures.count(changes.now()),
                                pays ? " with %s".formatted(Figures.money(changes.after())) : "",
                                Figures.count(changes.unchanged())),
                line -> line);
        changes.notes().forEach(note -> text.paragraph(note, line -> line));
        if (changes.changes().isEmpty()) {
            out.println();
            return;
        }
        text.table(counts(), cell -> cell);
        for (Count count : changes.counts()) {
            List<Change> own = changes.changes().stream()
                    .filter(change -> change.kind() == count.kind())
                    .toList();
            out.println(paint.bold("%s (%s)".formatted(words(count.kind()), Figures.count(count.accounts()))));
            text.table(accounts(count.kind(), own), cell -> cell);
        }
        likely();
    }

    private void likely() {
        if (changes.likely().isEmpty()) {
            return;
        }
        out.println(paint.bold("Gone and new, but probably one customer (%s)"
                .formatted(Figures.count(changes.likely().size()))));
        text.table(
                Table.of(
                        "",
                        List.of(Column.text("Gone"), Column.text("New"), Column.text("They have")),
                        capped(changes.likely().stream()
                                .map(pair -> List.of(pair.goneName(), pair.freshName(), pair.why()))
                                .toList())),
                cell -> cell);
    }

    private Table counts() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Change"), Column.number("Accounts")));
        if (pays) {
            columns.addAll(List.of(Column.number("Revenue then"), Column.number("Revenue now")));
        }
        return Table.of(
                "", columns, changes.counts().stream().map(this::counted).toList());
    }

    private List<String> counted(Count count) {
        List<String> row = new ArrayList<>(List.of(words(count.kind()), Figures.count(count.accounts())));
        if (pays) {
            row.add(came(count.kind()) ? Figures.NONE : Figures.money(count.before()));
            row.add(left(count.kind()) ? Figures.NONE : Figures.money(count.after()));
        }
        return row;
    }

    private static boolean came(Kind kind) {
        return kind == Kind.NEW || kind == Kind.LEFT_OUT_THEN;
    }

    private static boolean left(Kind kind) {
        return kind == Kind.GONE || kind == Kind.LEFT_OUT_NOW;
    }

    private static boolean earns(Kind kind) {
        return kind == Kind.REVENUE_DOWN || kind == Kind.REVENUE_UP;
    }

    /** Then and now stand there only where they say something. */
    private Table accounts(Kind kind, List<Change> all) {
        boolean then = all.stream().anyMatch(change -> !change.then().isEmpty());
        boolean now = all.stream().anyMatch(change -> !change.now().isEmpty());
        List<Column> columns = new ArrayList<>(List.of(Column.text("Account")));
        add(columns, then, Column.text("Then"));
        add(columns, now, Column.text("Now"));
        add(columns, pays, Column.number("Revenue"));
        List<List<String>> rows = new ArrayList<>();
        for (Change change : all) {
            List<String> row = new ArrayList<>(List.of(change.name()));
            add(row, then, said(kind, change, change.before(), change.then()));
            add(row, now, said(kind, change, change.after(), change.now()));
            add(row, pays, money(kind, change));
            rows.add(row);
        }
        return Table.of("", columns, capped(rows));
    }

    private static <T> void add(List<T> to, boolean wanted, T what) {
        if (wanted) {
            to.add(what);
        }
    }

    /** Revenue is written as money where rates say what it is; all else as the files say it. */
    private static String said(Kind kind, Change change, Optional<Money> revenue, String words) {
        return isKnown(kind, change) ? revenue.map(Figures::exactMoney).orElse(words) : words;
    }

    private static boolean isKnown(Kind kind, Change change) {
        return earns(kind) && change.before().isPresent() && change.after().isPresent();
    }

    private static String money(Kind kind, Change change) {
        if (isKnown(kind, change)) {
            Money difference =
                    change.after().orElseThrow().minus(change.before().orElseThrow());
            return (difference.minor() > 0 ? "+" : "") + Figures.money(difference);
        }
        Optional<Money> paid = change.after().or(change::before);
        return paid.map(Figures::money).orElse(Figures.NONE);
    }

    private static List<List<String>> capped(List<List<String>> rows) {
        if (rows.size() <= MOST) {
            return rows;
        }
        List<List<String>> some = new ArrayList<>(rows.subList(0, MOST));
        List<String> more = new ArrayList<>(rows.get(0));
        more.replaceAll(cell -> "");
        more.set(0, "… and %s more".formatted(Figures.count(rows.size() - MOST)));
        some.add(more);
        return some;
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case GONE -> "Gone";
            case NEW -> "New";
            case LEFT_OUT_NOW -> "Customer then, left out now";
            case LEFT_OUT_THEN -> "Left out then, customer now";
            case REVENUE_DOWN -> "Revenue down";
            case REVENUE_UP -> "Revenue up";
            case CURRENCY -> "Other currency";
            case OWNER -> "Other owner";
            case SEGMENT -> "Other segment";
            case SEGMENT_OF_FILE -> "Other segment in the file";
            case RENEWAL -> "Renewal date moved";
            case STAGE -> "Other stage";
            case NAME -> "Renamed";
        };
    }
}
