package io.headroom.formats.intake;

import io.headroom.formats.intake.Customers.Why;
import io.headroom.formats.table.Table.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of an account file, each for itself; so several threads may, a stretch of the file each. */
final class AccountRows {
    private final Cells cells;
    private final ReadingOptions options;
    private final Owners owners;
    private final MoneyOf money;
    private final String ownerField;
    private final Contracts contracts;
    private final Customers customers;
    private final Set<String> ids;
    private final AccountOfRow.Parts parts = new AccountOfRow.Parts();

    AccountRows(Cells cells, ReadingOptions options, Owners owners, MoneyOf money, String ownerField) {
        this.cells = cells;
        this.options = options;
        this.owners = owners;
        this.money = money;
        this.ownerField = ownerField;
        boolean recurring =
                !cells.filled("arr").isEmpty() || !cells.filled("mrr").isEmpty();
        this.contracts = new Contracts(options.asOf(), options.termMonths(), recurring);
        this.customers = new Customers(recurring);
        this.ids = cells.isFull("id") ? Set.of() : new HashSet<>(cells.filled("id"));
    }

    /** What every row turns out to be, in the file's order. */
    List<RowRead> read() {
        List<RowRead> read = new ArrayList<>(cells.table().rows().size());
        for (Stretch stretch : options.stretches().each(cells.table().rows(), this::stretch)) {
            read.addAll(stretch.rows());
            cells.add(stretch.noDays());
        }
        return read;
    }

    private Stretch stretch(List<Row> rows) {
        NoDays noDays = new NoDays();
        return new Stretch(
                rows.stream().map(row -> read(cells.row(row, noDays))).toList(), noDays);
    }

    private RowRead read(RowCells row) {
        String name = row.text("name").isEmpty() ? row.text("id") : row.text("name");
        Optional<Why> why = customers.leftOut(row, name);
        Optional<Amount> paid = AccountOfRow.paid(row);
        if (why.isEmpty() && row.problems().isEmpty() && customers.paysNothing(row, paid)) {
            why = Optional.of(new Why(LeftOut.PROSPECT, ""));
        }
        if (why.isPresent()) {
            return new RowRead.NoCustomer(row, why.get(), name, paid);
        }
        if (name.isEmpty()) {
            row.problem("name", "", "an id or a name");
            return new RowRead.Unusable(row, name, paid);
        }
        AccountRow account =
                new AccountOfRow(row, money, owners, contracts, options, ids, parts).read(ownerField, paid);
        return row.problems().isEmpty() ? account : new RowRead.Unusable(row, name, paid);
    }

    /** Rows that stand one below the other. */
    private record Stretch(List<RowRead> rows, NoDays noDays) {}
}
