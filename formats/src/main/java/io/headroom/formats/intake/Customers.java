package io.headroom.formats.intake;

import java.util.Optional;

/** Which rows of an account file are no customers, and why. */
final class Customers {
    private final boolean recurring;

    Customers(boolean recurring) {
        this.recurring = recurring;
    }

    /** What a row says of itself before its numbers are read. */
    Optional<LeftOut> leftOut(RowCells row, String name) {
        if (isTotal(row, name)) {
            return Optional.of(LeftOut.TOTAL);
        }
        if (says(row, "deleted")) {
            return Optional.of(LeftOut.DELETED);
        }
        if (Words.TEST.standsIn(name)
                || says(row, "test")
                || Words.TEST.is(row.text("type"))
                || Words.TEST.is(row.text("status"))) {
            return Optional.of(LeftOut.TEST);
        }
        if (says(row, "churned") || is(row, Words.FORMER)) {
            return Optional.of(LeftOut.FORMER);
        }
        if (is(row, Words.PROSPECT) || says(row, "trial")) {
            return Optional.of(LeftOut.PROSPECT);
        }
        return is(row, Words.NO_CUSTOMER) && row.text("arr").isEmpty()
                ? Optional.of(LeftOut.NO_CUSTOMER)
                : Optional.empty();
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

    private static boolean is(RowCells row, Words words) {
        return words.is(row.text("status")) || words.is(row.text("type")) || words.is(row.text("stage"));
    }

    private static boolean says(RowCells row, String flag) {
        return Words.YES.is(row.text(flag));
    }
}
