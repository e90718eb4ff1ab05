package io.headroom.formats.intake;

import io.headroom.formats.Counted;

/** Why a row is no customer of the plan. */
enum LeftOut {
    PROSPECT("prospect", "prospects"),
    FORMER("former customer", "former customers"),
    NO_CUSTOMER("partner or other who is no customer", "partners and others who are no customers"),
    TEST("test account", "test accounts"),
    DELETED("deleted record", "deleted records"),
    DUPLICATE("duplicate row", "duplicate rows"),
    TOTAL("total row", "total rows");

    private final String one;
    private final String words;

    LeftOut(String one, String words) {
        this.one = one;
        this.words = words;
    }

    /** For one row. */
    String one() {
        return one;
    }

    /** For several. */
    String words() {
        return words;
    }

    String counted(int rows) {
        return Counted.of(rows, one, words);
    }
}
