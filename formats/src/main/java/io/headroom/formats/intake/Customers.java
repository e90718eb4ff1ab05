package io.headroom.formats.intake;

import java.util.List;
import java.util.Optional;

/** Which rows of an account file are no customers, and which of their cells says so. */
final class Customers {
    private static final List<String> SAYING = List.of("status", "managed_as", "type", "stage");

    private final boolean recurring;

    Customers(boolean recurring) {
        this.recurring = recurring;
    }

    /**
     * Why a row is no customer.
     *
     * @param field the column that says so; empty where what is missing says it
     */
    record Why(LeftOut reason, String field) {}

    /** What a row says of itself before its numbers are read. */
    Optional<Why> leftOut(RowCells row, String name) {
        if (isTotal(row, name)) {
            return why(LeftOut.TOTAL, "name");
        }
        if (says(row, "deleted")) {
            return why(LeftOut.DELETED, "deleted");
        }
        if (Words.TEST.standsIn(name)) {
            return why(LeftOut.TEST, "name");
        }
        return flag(row, LeftOut.TEST, "test")
                .or(() -> word(row, LeftOut.TEST, Words.TEST, List.of("type", "status")))
                .or(() -> flag(row, LeftOut.FORMER, "churned"))
                .or(() -> word(row, LeftOut.FORMER, Words.FORMER, SAYING))
                .or(() -> word(row, LeftOut.PROSPECT, Words.PROSPECT, SAYING))
                .or(() -> flag(row, LeftOut.PROSPECT, "trial"))
                .or(() -> row.text("arr").isEmpty()
                        ? word(row, LeftOut.NO_CUSTOMER, Words.NO_CUSTOMER, SAYING)
                        : Optional.empty());
    }

    /** In a file with recurring revenue, who pays nothing and renews nothing is no customer yet. */
    boolean paysNothing(RowCells row, Optional<Amount> paid) {
        boolean nothing = paid.map(amount -> amount.value().signum() == 0).orElse(true);
        return recurring
                && nothing
                && row.text("renewal_date").isEmpty()
                && row.text("revenue_ttm").isEmpty();
    }

    private static boolean isTotal(RowCells row, String name) {
        String label = name.isEmpty() ? row.row().cell(0) : name;
        String bare = Words.withoutBrackets(label);
        return (Words.TOTAL.is(bare) || Words.TOTAL.is(label))
                && row.text("owner").isEmpty()
                && row.text("crm_owner").isEmpty()
                && row.text("renewal_date").isEmpty();
    }

    private static Optional<Why> word(RowCells row, LeftOut reason, Words words, List<String> fields) {
        return fields.stream()
                .filter(field -> words.is(row.text(field)))
                .findFirst()
                .flatMap(field -> why(reason, field));
    }

    private static Optional<Why> flag(RowCells row, LeftOut reason, String flag) {
        return says(row, flag) ? why(reason, flag) : Optional.empty();
    }

    private static Optional<Why> why(LeftOut reason, String field) {
        return Optional.of(new Why(reason, field));
    }

    private static boolean says(RowCells row, String flag) {
        return Words.YES.is(row.text(flag));
    }
}
