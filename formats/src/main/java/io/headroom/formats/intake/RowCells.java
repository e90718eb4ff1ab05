package io.headroom.formats.intake;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.Issue.Severity;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.Share;
import io.headroom.formats.table.Table.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of one row by field. A cell that cannot be read becomes a problem of the row, and reads as missing. */
final class RowCells {
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,9})(?:[.,]0+)?(?: ?\\p{L}+\\.?)?");
    private static final int NO_COLUMN = -1;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    /** As a bound: every number will do. */
    static final double ANY = 1e15;

    private static final BigDecimal TOO_MUCH = new BigDecimal("1e15");
    private static final int EARLIEST = 1950;
    private static final int NEVER = 2200;

    private final Cells cells;
    private final Row row;
    private final NoDays noDays;
    private final List<Issue> problems = new ArrayList<>();
    private final Unmistakable read = new Unmistakable();

    RowCells(Cells cells, Row row, NoDays noDays) {
        this.cells = cells;
        this.row = row;
        this.noDays = noDays;
    }

    Row row() {
        return row;
    }

    /** The row, to be read alike in a file of its own. */
    Row unmistakable() {
        return read.row(row);
    }

    /** Everything in the row that could not be read, so far. */
    List<Issue> problems() {
        return problems;
    }

    /** A cell as it stands; empty where it is missing or says that there is nothing. */
    String text(String field) {
        return text(column(field));
    }

    private int column(String field) {
        return cells.columns().index(field).orElse(NO_COLUMN);
    }

    String text(int column) {
        if (column == NO_COLUMN) {
            return "";
        }
        String cell = row.cell(column);
        return Words.isNothing(cell) ? "" : cell;
    }

    Optional<Amount> amount(String field) {
        int column = column(field);
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Amount> amount = cells.amount(column, text);
        if (amount.isEmpty() || amount.get().value().abs().compareTo(TOO_MUCH) > 0) {
            problem(field, text, "an amount of money, such as 12400, $12,400.00, EUR 8500, 12k or 1.2M");
            return Optional.empty();
        }
        read.amount(column, text, amount.get(), cells.styles().amounts(column));
        Optional<Currency> ofColumn = cells.columns().currency(column);
        return ofColumn.isEmpty()
                ? amount
                : amount.map(found -> new Amount(found.value(), found.currency().or(() -> ofColumn)));
    }

    /** The currency that a cell names; empty where it names none. */
    Optional<Currency> currency(String field) {
        String text = text(field);
        return text.isEmpty() ? Optional.empty() : cells.currency(text);
    }

    Optional<LocalDate> date(String field) {
        int column = column(field);
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        DateOrder order = cells.styles().dates(column);
        Optional<LocalDate> date = order.read(text);
        if (date.isEmpty()) {
            problem(field, text, "a day of the calendar, such as 2027-03-31");
            return date;
        }
        read.day(column, text, date.get());
        int year = date.get().getYear();
        if (year < EARLIEST || year >= NEVER) {
            noDays.add(column, text);
            return Optional.empty();
        }
        return date;
    }

    OptionalDouble number(String field, double least, double most) {
        return number(column(field), least, most);
    }

    OptionalDouble number(int column, double least, double most) {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        Optional<BigDecimal> value = cells.styles().numbers(column).read(text);
        value.ifPresent(
                number -> read.number(column, text, number, cells.styles().numbers(column)));
        return within(column, text, value, least, most);
    }

    /** A share or rate: "12 %", 0.12, or 12 in a column of percentages. */
    OptionalDouble rate(String field, double least, double most) {
        int column = column(field);
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        boolean signed = text.endsWith("%");
        Optional<BigDecimal> value = cells.styles().numbers(column).read(text.replace("%", ""));
        double largest = largestShare(most);
        boolean percent = signed || cells.styles().isPercent(column, largest);
        value.filter(number -> !signed)
                .ifPresent(number -> read.rate(
                        column,
                        text,
                        number,
                        cells.styles().numbers(column),
                        percent,
                        number.abs().doubleValue() > largest));
        return within(column, text, percent ? value.map(number -> number.divide(HUNDRED)) : value, least, most);
    }

    Optional<Share> share(String field) {
        OptionalDouble rate = rate(field, 0, 1);
        return rate.isPresent() ? Optional.of(new Share(rate.getAsDouble())) : Optional.empty();
    }

    /** A whole number, perhaps with its unit behind it ("12 months"). */
    OptionalInt whole(String field, int least, int most) {
        String text = text(field);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        Matcher matcher = WHOLE.matcher(text);
        int value = matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
        if (value < least || value > most) {
            problem(field, text, "a whole number from %s to %s".formatted(least, most));
            return OptionalInt.empty();
        }
        return OptionalInt.of(value);
    }

    /** Owners of single roles as the row writes them. */
    Map<RoleId, String> owners() {
        Map<RoleId, String> owners = new TreeMap<>();
        named().forEach((column, name) -> {
            if (name.startsWith(Columns.OWNER) && !text(column).isEmpty()) {
                owners.put(new RoleId(name.substring(Columns.OWNER.length())), text(column));
            }
        });
        return owners;
    }

    /** Columns with names of their own, by column. */
    Map<Integer, String> named() {
        return cells.columns().named();
    }

    boolean yes(String field) {
        String text = text(field);
        if (!text.isEmpty() && !Words.YES.is(text) && !Words.NO.is(text)) {
            problem(field, text, "yes or no");
        }
        return Words.YES.is(text);
    }

    /** A list, its parts between semicolons, each once. */
    List<String> list(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return List.of();
        }
        Set<String> parts = new LinkedHashSet<>();
        for (String part : text.split(";", -1)) {
            if (!Words.isNothing(part.strip())) {
                parts.add(part.strip());
            }
        }
        return List.copyOf(parts);
    }

    /** Whether a value can be read, without saying so where it cannot. */
    boolean reads(java.util.function.Consumer<RowCells> question) {
        RowCells trial = new RowCells(cells, row, noDays);
        question.accept(trial);
        return trial.problems.isEmpty();
    }

    void problem(String field, String value, String expected) {
        wrong(cells.columns().header(field), value, expected);
    }

    private void wrong(String header, String value, String expected) {
        problems.add(new Issue(
                cells.table().file(), row.line(), header, value, "Expected " + expected + ".", Severity.REJECTED));
    }

    /** Something to know about a cell that is used all the same. */
    Issue warning(String field, String what) {
        return new Issue(
                cells.table().file(), row.line(), cells.columns().header(field), text(field), what, Severity.WARNING);
    }

    /** A column of shares that are at most {@code most} is in per cent where its numbers are clearly larger. */
    private static double largestShare(double most) {
        return most > 1 && most < 2 ? 10 : 1.5;
    }

    private OptionalDouble within(int column, String text, Optional<BigDecimal> value, double least, double most) {
        double number = value.map(BigDecimal::doubleValue).orElse(Double.NaN);
        if (!(number >= least && number <= most)) {
            String bounds = most < ANY ? " from %s to %s".formatted(plain(least), plain(most)) : "";
            wrong(cells.table().header().get(column), text, "a number" + bounds);
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
