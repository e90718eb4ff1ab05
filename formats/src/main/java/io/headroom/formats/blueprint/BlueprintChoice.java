package io.headroom.formats.blueprint;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.account.Account;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which shipped blueprint fits accounts: by whether revenue recurs, and by what the middle account pays a year. */
final class BlueprintChoice {
    private static final double HIGH_TOUCH_FROM = 100_000;
    private static final double MID_TOUCH_FROM = 20_000;
    private static final double POOLED_FROM = 5_000;

    private BlueprintChoice() {}

    static ShippedBlueprints.Choice of(List<Account> accounts) {
        List<Money> recurring = accounts.stream()
                .map(account -> account.revenue().arr())
                .flatMap(Optional::stream)
                .filter(money -> money.minor() > 0)
                .sorted()
                .toList();
        if (recurring.isEmpty()) {
            return withoutRecurringRevenue(accounts);
        }
        Money median = recurring.get((recurring.size() - 1) / 2);
        String name = byMedian(median.amount());
        return new ShippedBlueprints.Choice(
                name,
                "The middle one of %s pays %s a year, so \"%s\" was taken (%s; the borders are an assumption)."
                        .formatted(
                                counted(
                                        recurring.size(),
                                        "account with recurring revenue",
                                        "accounts with recurring revenue"),
                                shown(median),
                                name,
                                borders(name)));
    }

    private static ShippedBlueprints.Choice withoutRecurringRevenue(List<Account> accounts) {
        long buying = accounts.stream()
                .filter(account -> account.revenue()
                                .trailing()
                                .filter(money -> money.minor() > 0)
                                .isPresent()
                        || account.measures().metrics().getOrDefault("purchases", 0.0) > 0)
                .count();
        if (buying > 0) {
            return new ShippedBlueprints.Choice(
                    "transactional",
                    "No account has recurring revenue, but %s of %s bought something in the last twelve months, so \"transactional\" was taken."
                            .formatted(whole(buying), counted(accounts.size(), "account", "accounts")));
        }
        return new ShippedBlueprints.Choice(
                "mid-touch", "Nothing says what accounts pay, so \"mid-touch\", the usual middle, was taken.");
    }

    private static String byMedian(double median) {
        if (median >= HIGH_TOUCH_FROM) {
            return "high-touch";
        }
        if (median >= MID_TOUCH_FROM) {
            return "mid-touch";
        }
        return median >= POOLED_FROM ? "pooled" : "digital";
    }

    private static String borders(String name) {
        return switch (name) {
            case "high-touch" -> "for %s and more".formatted(whole((long) HIGH_TOUCH_FROM));
            case "mid-touch" ->
                "for %s up to %s".formatted(whole((long) MID_TOUCH_FROM), whole((long) HIGH_TOUCH_FROM));
            case "pooled" -> "for %s up to %s".formatted(whole((long) POOLED_FROM), whole((long) MID_TOUCH_FROM));
            default -> "for less than %s".formatted(whole((long) POOLED_FROM));
        };
    }

    private static String shown(Money money) {
        return money.currency().getCurrencyCode() + " " + whole(Math.round(money.amount()));
    }

    private static String counted(long number, String one, String many) {
        return whole(number) + " " + (number == 1 ? one : many);
    }

    private static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
