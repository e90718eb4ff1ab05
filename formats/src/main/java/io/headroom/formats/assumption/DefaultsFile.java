package io.headroom.formats.assumption;

import io.headroom.engine.model.people.Setting;
import java.math.BigDecimal;

/** The one file in which every default stands, with its meaning, unit, bounds and source; all of it commented out, so that it changes nothing until somebody does. */
public final class DefaultsFile {
    private static final String HEAD = """
            # What Headroom takes for granted. Each line shows the default; take away the "#" in front of a key and change
            # its value where it is different with you. "assumption" means that nobody measured it: look at those first.
            # Shares are parts of 1, never per cent: 30 % is 0.30.

            # The currency of all results. Amounts in other currencies need a rate: what one unit is worth in this currency.
            #currency: USD
            #rates: {EUR: 1.08, GBP: {2026-01-01: 1.25, 2026-07-01: 1.27}}

            # The day on which the accounts are as their file says; today, where nothing is said.
            #as_of: 2027-01-04

            # What belongs to which role: a duty of the blueprint and who does it, or nobody (in this plan).
            # Nothing moves headcount more than this.
            #charter: {onboarding: csm, renewal: csm, upsell: nobody}

            # New customers a quarter by segment. Without them, onboarding counts only for customers you have already.
            #new_customers: {enterprise: 1, mid-market: 5}

            # The part of a full person that a new one is in the first, second, ... month (malbrecht, grade B).
            #ramp: [0, 0.5, 0.5, 1]

            # Yearly cost by role, where it is not loaded_cost.
            #role_costs: {csm: 100000}

            # Staff who come with size: from how many accounts, and one more for each further accounts or people.
            #support_staff: [{role: analyst, from_accounts: 200, per_accounts: 400, per_people: 10, yearly_cost: 90000}]

            # What may be spent a year: an amount, or a share of revenue.
            #budget: {share_of_revenue: 0.15}

            # The yearly revenue for each person to have grown into by a month. The plan shows the way there beside what the work asks for.
            #target_ratio: {revenue_per_person: 2000000, by: 2027-12}

            # Public holidays by region of your people, where Headroom does not know them or knows them wrong.
            #holidays: {US: [2027-01-01, 2027-07-05]}

            # Steps from hours to people to leave out: uncertainty, utilisation, cover, rounding.
            #without: [uncertainty]
            """;

    private DefaultsFile() {}

    /** The file, ending with a line break. */
    public static String text() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Setting setting : Setting.values()) {
            text.append("\n# %s\n# %s from %s to %s%s; source: %s\n#%s: %s\n"
                    .formatted(
                            sentence(setting.meaning()),
                            setting.unit(),
                            plain(setting.least()),
                            plain(setting.most()),
                            plausible(setting),
                            setting.source(),
                            setting.key(),
                            plain(setting.usual())));
        }
        return text.toString();
    }

    private static String plausible(Setting setting) {
        return setting.low().isPresent() && setting.high().isPresent()
                ? ", plausibly %s to %s"
                        .formatted(
                                plain(setting.low().getAsDouble()),
                                plain(setting.high().getAsDouble()))
                : "";
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) + ".";
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
