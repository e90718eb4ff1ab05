package io.headroom.engine.model.people;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Every number that Headroom assumes where nobody gives one: its meaning, unit, default, bounds, source, and the range over
 * which it is plausible. The name in files is the constant's name in lower case.
 */
public enum Setting {
    HOURS_PER_DAY(
            "working hours of a full-time day",
            "hours",
            8,
            1,
            12,
            "assumption: a full-time day",
            Kind.ASSUMPTION,
            7.5,
            8),
    INTERNAL_SHARE(
            "part of the time that training, meetings and administration take",
            "share",
            0.30,
            0,
            0.95,
            "csin15, \"overhead 30-40 %\" of 1,800 h (grade B)",
            Kind.ASSUMPTION,
            0.25,
            0.35),
    VACATION_DAYS(
            "days of vacation a year, where no dated leave is given",
            "days",
            20,
            0,
            60,
            "assumption",
            Kind.ASSUMPTION,
            15,
            28),
    PUBLIC_HOLIDAYS(
            "public holidays a year on working days, where the region is unknown",
            "days",
            10,
            0,
            30,
            "assumption",
            Kind.ASSUMPTION,
            8,
            13),
    TARGET_UTILISATION(
            "part of the direct hours that a plan books",
            "share",
            0.85,
            0.3,
            1,
            "lotoftools, April 2026: 85 % of customer-facing hours (grade B)",
            Kind.CHOICE,
            0.80,
            0.90),
    CONFIDENCE(
            "part of all futures in which the people must be enough",
            "share",
            0.80,
            0.5,
            0.99,
            "choice",
            Kind.CHOICE,
            0.5,
            0.9),
    MINUTES_ERROR(
            "how far the minutes of one activity may be wrong for all accounts at once (coefficient of variation)",
            "share",
            0.20,
            0,
            1,
            "assumption",
            Kind.ASSUMPTION,
            0.10,
            0.30),
    OVERALL_ERROR(
            "how far all minutes may be wrong together (coefficient of variation)",
            "share",
            0.10,
            0,
            1,
            "assumption",
            Kind.ASSUMPTION,
            0.05,
            0.20),
    EFFORT_SCALE(
            "one factor on all minutes; 1 leaves them as the blueprint says",
            "factor",
            1,
            0.1,
            10,
            "assumption",
            Kind.ASSUMPTION,
            0.85,
            1.15),
    FACTOR_FLOOR(
            "the least that all factors together may make of an activity's minutes",
            "factor",
            0.5,
            0.01,
            1,
            "assumption",
            Kind.CHOICE),
    FACTOR_CEILING(
            "the most that all factors together may make of an activity's minutes",
            "factor",
            2.5,
            1,
            100,
            "assumption",
            Kind.CHOICE),
    MINIMUM_DIRECT_HOURS(
            "direct hours a month below which a person is flagged",
            "hours",
            100,
            0,
            250,
            "S0: at least 100 h a month (grade B)",
            Kind.CHOICE),
    MINIMUM_COVER("people that a pool has at least, where it has work", "people", 1, 0, 50, "choice", Kind.CHOICE),
    ANSWERED_IN_TIME(
            "part of the events that must be answered within their response time",
            "share",
            0.80,
            0.01,
            0.999,
            "choice",
            Kind.CHOICE),
    TERM_MONTHS(
            "length of a contract, where it is unknown",
            "months",
            12,
            1,
            120,
            "assumption: a yearly contract",
            Kind.ASSUMPTION),
    NEW_CUSTOMERS_PER_QUARTER(
            "new customers a quarter, over all segments",
            "accounts",
            0,
            0,
            1e7,
            "assumption: none, until you say how many",
            Kind.ASSUMPTION),
    LOADED_COST(
            "yearly cost of a person with salary, benefits and all else",
            "money",
            100_000,
            1,
            1e7,
            "S0: $100k a year (grade B)",
            Kind.ASSUMPTION,
            80_000,
            150_000),
    GROSS_MARGIN(
            "part of revenue left after the cost of delivering it",
            "share",
            0.78,
            0,
            1,
            "assumption",
            Kind.ASSUMPTION,
            0.70,
            0.85),
    ATTRITION(
            "part of the people who leave within a year",
            "share",
            0.15,
            0,
            1,
            "assumption",
            Kind.ASSUMPTION,
            0.05,
            0.28),
    GROSS_RETENTION(
            "part of the revenue kept within a year, before growth",
            "share",
            0.90,
            0,
            1,
            "GitLab handbook: target 90 % (grade A)",
            Kind.ASSUMPTION,
            0.82,
            0.95),
    UNPROVEN_BELOW(
            "load of today's people below which the minutes are called unproven",
            "share",
            0.6,
            0,
            1,
            "choice",
            Kind.CHOICE),
    UNPROVEN_ABOVE(
            "load of today's people above which the minutes are called unproven",
            "share",
            1.3,
            1,
            10,
            "choice",
            Kind.CHOICE),
    MOVE_PRICE(
            "what a change of owner costs: handing over, and getting to know each other",
            "hours",
            8,
            0,
            1000,
            "assumption",
            Kind.ASSIGNMENT),
    TENURE_PRICE(
            "what it costs more for each full year that the owner has had the account, for six years at most",
            "hours",
            2,
            0,
            1000,
            "assumption",
            Kind.ASSIGNMENT),
    OVERLOAD_PRICE(
            "what an hour costs by which the load of three months lies above a person's direct hours; rises towards caution_price at 110 %",
            "hours", 1, 0, 100, "assumption", Kind.ASSIGNMENT),
    CAUTION_PRICE(
            "what such an hour costs at 110 %, if that is more than overload_price; rises towards must_act_price at 130 %",
            "hours", 2, 0, 100, "assumption", Kind.ASSIGNMENT),
    MUST_ACT_PRICE(
            "what such an hour costs above 130 %, if that is more than caution_price",
            "hours", 5, 0, 100, "assumption", Kind.ASSIGNMENT),
    ADDED_OVERLOAD_PRICE(
            "what such an hour costs more where a person does not carry it today: nobody is overloaded for little",
            "hours",
            1,
            0,
            100,
            "assumption",
            Kind.ASSIGNMENT),
    IMBALANCE_PRICE(
            "what an hour costs by which a book lies more than 18 % away from a pool's mean load of 100 %; a tenth less for each 2 % nearer, and less where the mean is lower",
            "hours", 0.25, 0, 100, "assumption", Kind.ASSIGNMENT),
    MISFIT_PRICE(
            "what an hour costs that a book asks outside its owner's skills or industries",
            "hours",
            1,
            0,
            100,
            "assumption",
            Kind.ASSIGNMENT),
    REGION_PRICE(
            "what an hour costs of an account whose owner lives in another region, if somebody lives in the account's region or country; at 100 nobody from another region may take it",
            "hours",
            0.05,
            0,
            100,
            "choice: decides between people who are as good",
            Kind.ASSIGNMENT),
    TIMEZONE_HOURS(
            "how many hours apart the time zones of account and owner may lie",
            "hours",
            3,
            0,
            24,
            "choice",
            Kind.ASSIGNMENT),
    TIMEZONE_PRICE(
            "what an hour costs of an account whose owner lives farther away than that; at 100 nobody so far away may take it",
            "hours",
            0.05,
            0,
            100,
            "choice: decides between people who are as good",
            Kind.ASSIGNMENT),
    SENIORITY_REVENUE(
            "yearly revenue from which an account asks for an owner with experience; accounts at risk ask for one, too",
            "money",
            100_000,
            0,
            1e12,
            "practice: $100k (grade C)",
            Kind.ASSIGNMENT),
    SENIORITY_MONTHS(
            "months after which somebody has experience whose seniority is not said",
            "months",
            6,
            0,
            120,
            "practice: 6 to 12 months (grade C)",
            Kind.ASSIGNMENT),
    SENIORITY_PRICE(
            "what an hour costs of such an account whose owner has little experience; at 100 nobody without may take it",
            "hours",
            0.1,
            0,
            100,
            "choice",
            Kind.ASSIGNMENT),
    REVENUE_BAND(
            "how far the revenue of a book may lie from an even share among like books without a price, as a part of that share",
            "share",
            0.1,
            0,
            1,
            "practice: within 5 to 10 % (grade C)",
            Kind.ASSIGNMENT),
    REVENUE_PRICE(
            "what the revenue outside that band costs, for as much of it as comes with an hour of work on average",
            "hours",
            0.02,
            0,
            100,
            "choice: less than a tenth of imbalance_price, so that it decides between people who are as good, and seldom moves an account by itself",
            Kind.ASSIGNMENT),
    RENEWALS_BAND(
            "how many renewals of one quarter a book may have above an even share among like books without a price, as a part of that share; rounded up to whole accounts",
            "share",
            0.25,
            0,
            10,
            "choice",
            Kind.ASSIGNMENT),
    RENEWALS_PRICE("what each renewal above that costs", "hours", 2, 0, 1000, "choice", Kind.ASSIGNMENT),
    RISK_SHARE(
            "what part of the accounts of an even book may be at risk without a price; rounded up to whole accounts",
            "share",
            0.35,
            0,
            1,
            "practice: at most 30 to 35 % of a book (grade C)",
            Kind.ASSIGNMENT),
    RISK_PRICE(
            "what each account at risk above that costs",
            "hours",
            8,
            0,
            1000,
            "choice: as much as a change of owner",
            Kind.ASSIGNMENT),
    MIX_BAND(
            "how many accounts of one class (attr.bcg: star, cash cow, question mark, dog) a book may have above an even share among like books without a price, as a part of that share; rounded up to whole accounts",
            "share",
            0.25,
            0,
            10,
            "choice",
            Kind.ASSIGNMENT),
    MIX_PRICE("what each account above that costs", "hours", 2, 0, 1000, "choice", Kind.ASSIGNMENT),
    UNOWNED_PRICE(
            "what an account costs that should have an owner and gets none; far more than any load, so that a rule is the only reason",
            "hours",
            10_000,
            0,
            1e6,
            "choice",
            Kind.ASSIGNMENT),
    RENEWAL_FREEZE(
            "an account that renews within so many days keeps its owner",
            "days",
            60,
            0,
            366,
            "practice: no move within 60 to 90 days of a renewal (grade C)",
            Kind.ASSIGNMENT),
    MOVE_FREEZE(
            "an account that changed hands within so many days keeps its owner",
            "days",
            90,
            0,
            366,
            "practice (grade C)",
            Kind.ASSIGNMENT),
    AT_RISK_HEALTH(
            "an account whose health is below this keeps its owner",
            "points",
            50,
            0,
            100,
            "choice: where the shipped blueprints begin to work on a customer at risk",
            Kind.ASSIGNMENT),
    MOVES_PER_PERSON(
            "how many accounts of one person may change hands, those given and those taken; accounts that need an owner in any case come on top",
            "accounts",
            5,
            0,
            1e6,
            "practice: at most 5 a person (grade C)",
            Kind.ASSIGNMENT),
    STARTER_DAYS(
            "accounts are planned for whoever starts, and for open positions that are filled, within so many days; others cover them until then. At 0 nobody gets accounts before the first day",
            "days",
            0,
            0,
            366,
            "choice",
            Kind.ASSIGNMENT),
    STARTER_INTAKE(
            "how many accounts somebody takes in for each month that is left of the ramp; as many as pay afterwards",
            "accounts a month",
            10,
            0,
            1e6,
            "choice",
            Kind.ASSIGNMENT),
    COVER_PRICE(
            "what an hour of an account costs that somebody else covers until its owner starts",
            "hours",
            1,
            0,
            1000,
            "choice: as an hour of overload",
            Kind.ASSIGNMENT),
    HANDOVER_DAYS(
            "an owner who leaves within so many days hands over now", "days", 30, 0, 366, "choice", Kind.ASSIGNMENT),
    SEED("the number that fixes every random draw", "number", 1, 0, 9e15, "choice", Kind.CHOICE);

    private final String meaning;
    private final String unit;
    private final double usual;
    private final double least;
    private final double most;
    private final String source;
    private final Kind kind;
    private final double low;
    private final double high;

    Setting(String meaning, String unit, double usual, double least, double most, String source, Kind kind) {
        this(meaning, unit, usual, least, most, source, kind, Double.NaN, Double.NaN);
    }

    Setting(
            String meaning,
            String unit,
            double usual,
            double least,
            double most,
            String source,
            Kind kind,
            double low,
            double high) {
        this.meaning = meaning;
        this.unit = unit;
        this.usual = usual;
        this.least = least;
        this.most = most;
        this.source = source;
        this.kind = kind;
        this.low = low;
        this.high = high;
    }

    public String meaning() {
        return meaning;
    }

    public String unit() {
        return unit;
    }

    /** The value where nobody gives one. */
    public double usual() {
        return usual;
    }

    /** The least value accepted. */
    public double least() {
        return least;
    }

    /** The largest value accepted. */
    public double most() {
        return most;
    }

    /** Where the default comes from. */
    public String source() {
        return source;
    }

    public Kind kind() {
        return kind;
    }

    /** The lower end of what is plausible; empty where the value is not in doubt. */
    public OptionalDouble low() {
        return Double.isNaN(low) ? OptionalDouble.empty() : OptionalDouble.of(low);
    }

    /** The upper end of what is plausible; empty where the value is not in doubt. */
    public OptionalDouble high() {
        return Double.isNaN(high) ? OptionalDouble.empty() : OptionalDouble.of(high);
    }

    /** Its name in files and documents. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value, if it lies within the bounds. */
    public double checked(double value) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException("%s (%s) lies between %s and %s, but was %s."
                    .formatted(key(), meaning, plain(least), plain(most), plain(value)));
        }
        return value;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** What a number is: something believed of the world, something a company may choose, or something that only weighs who owns which account. */
    public enum Kind {
        ASSUMPTION,
        CHOICE,
        /** A price or limit by which accounts are given to people; no plan looks at it. */
        ASSIGNMENT
    }
}
