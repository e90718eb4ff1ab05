package io.headroom.engine.staffing;

import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.people.Setting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How settings, guesses and their values are named to people. */
final class Words {
    private Words() {}

    static String label(Setting setting) {
        return switch (setting) {
            case EFFORT_SCALE -> "Minutes per activity";
            case CONFIDENCE -> "How sure we want to be";
            case INTERNAL_SHARE -> "Internal time per person";
            case TARGET_UTILISATION -> "Target utilisation";
            case HOURS_PER_DAY -> "Hours of a working day";
            case VACATION_DAYS -> "Vacation";
            case PUBLIC_HOLIDAYS -> "Public holidays";
            case MINUTES_ERROR -> "How wrong the minutes of one activity may be";
            case OVERALL_ERROR -> "How wrong all minutes may be together";
            case NEW_CUSTOMERS_PER_QUARTER -> "New customers";
            case FACTOR_FLOOR -> "Least that factors make of minutes";
            case FACTOR_CEILING -> "Most that factors make of minutes";
            case MINIMUM_DIRECT_HOURS -> "Direct hours a month below which a person is flagged";
            case MINIMUM_COVER -> "Least people of a pool";
            case ANSWERED_IN_TIME -> "Events answered in time";
            case TERM_MONTHS -> "Length of a contract";
            case LOADED_COST -> "Yearly cost of a person";
            case GROSS_MARGIN -> "Gross margin";
            case ATTRITION -> "People who leave within a year";
            case GROSS_RETENTION -> "Revenue kept within a year";
            case UNPROVEN_BELOW -> "Load below which minutes are unproven";
            case UNPROVEN_ABOVE -> "Load above which minutes are unproven";
            case SEED -> "Seed of random draws";
            default -> setting.meaning();
        };
    }

    /** A value of a setting, in words with its unit. */
    static String value(Setting setting, double value) {
        return switch (setting) {
            case EFFORT_SCALE -> scale(value);
            case CONFIDENCE -> futures(value);
            case INTERNAL_SHARE -> Waterfall.percent(value) + " of the week";
            case TARGET_UTILISATION -> Waterfall.percent(value) + " booked";
            case MINUTES_ERROR, OVERALL_ERROR -> Waterfall.percent(value) + " either way";
            case NEW_CUSTOMERS_PER_QUARTER -> value == 0 ? "none" : plain(value) + " a quarter";
            default -> withUnit(setting, value);
        };
    }

    static String label(Guess guess) {
        return switch (guess) {
            case RENEWAL_SPREAD -> "Renewal dates that were missing and spread evenly";
            case RENEWAL_ROLLED -> "Renewal dates that had passed and were rolled on";
            case STAGE_START_SPREAD -> "Days on which accounts entered their stage, spread evenly";
            case OWNER_HOUSE -> "Accounts of a house account or queue, taken as unowned";
            case OWNER_LEFT -> "Accounts of somebody who left, taken as unowned";
            case ID_FROM_NAME -> "Keys made from names";
        };
    }

    static String people(BigDecimal people) {
        return counted(plain(people.setScale(1, RoundingMode.HALF_UP).doubleValue()), "person", "people");
    }

    static String people(double people) {
        return people(People.of(people));
    }

    /** "1 account", "12 accounts". */
    static String count(long number, String one, String many) {
        return counted(Long.toString(number), one, many);
    }

    static String accounts(long number) {
        return count(number, "account", "accounts");
    }

    private static String counted(String number, String one, String many) {
        return number + " " + (number.equals("1") ? one : many);
    }

    /** Up to two decimals, thousands apart: {@code 58,129.6}. */
    static String plain(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded);
    }

    private static String withUnit(Setting setting, double value) {
        return switch (setting.unit()) {
            case "share" -> Waterfall.percent(value);
            case "money" -> String.format(Locale.ROOT, "%,.0f", value);
            case "factor" -> plain(value) + " times";
            case "number" -> plain(value);
            case "people" -> people(value);
            default ->
                counted(plain(value), setting.unit().substring(0, setting.unit().length() - 1), setting.unit());
        };
    }

    private static String futures(double share) {
        if (share == 0.5) {
            return "half of all futures";
        }
        double tenths = Math.rint(share * 1e9) / 1e8;
        return tenths == Math.rint(tenths)
                ? "%s of 10 futures".formatted((long) tenths)
                : "%s of 100 futures".formatted(plain(share * 100));
    }

    private static String scale(double factor) {
        if (factor == 1) {
            return "as the blueprint says";
        }
        return Waterfall.percent(Math.abs(factor - 1)) + (factor < 1 ? " less" : " more");
    }
}
