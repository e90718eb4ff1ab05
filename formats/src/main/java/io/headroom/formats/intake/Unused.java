package io.headroom.formats.intake;

/**
 * A row of an account file that became no account, so that nobody takes the customer for gone.
 *
 * @param key  what it has in common with other rows of the same customer
 * @param name by which it is found where files have no keys
 * @param why  in words: "prospect", "former customer", "not usable"
 */
public record Unused(String key, String name, String why) {
    /** Of a row that could not be read. */
    public static final String NOT_USABLE = "not usable";

    static Unused of(RowCells row, String why) {
        return new Unused(AccountOfRow.key(row), AccountExport.byName(row.text("name")), why);
    }
}
