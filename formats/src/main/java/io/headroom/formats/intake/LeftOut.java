package io.headroom.formats.intake;

/** Why a row is no customer of the plan. */
enum LeftOut {
    PROSPECT("prospects"),
    FORMER("former customers"),
    NO_CUSTOMER("partners and others who are no customers"),
    TEST("test accounts"),
    DELETED("deleted records"),
    DUPLICATE("duplicate rows"),
    TOTAL("total rows");

    private final String words;

    LeftOut(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
