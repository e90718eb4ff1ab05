package io.headroom.engine.portfolio.owners;

import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.blueprint.Subject;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Setting;
import io.headroom.engine.model.portfolio.OwnershipRules.Freeze;
import io.headroom.engine.model.portfolio.Portfolio.Hold;
import io.headroom.engine.model.portfolio.Portfolio.Hold.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Why an account keeps its owner for now; the first reason counts. A renewal date that was only guessed holds nothing. */
final class Holds {
    private final LocalDate today;
    private final List<Freeze> freezes;
    private final double atRisk;
    private final long renewalDays;
    private final long moveDays;

    Holds(LocalDate today, Assumptions assumptions, List<Freeze> freezes) {
        this.today = today;
        this.freezes = freezes;
        atRisk = assumptions.value(Setting.AT_RISK_HEALTH);
        renewalDays = Math.round(assumptions.value(Setting.RENEWAL_FREEZE));
        moveDays = Math.round(assumptions.value(Setting.MOVE_FREEZE));
    }

    Optional<Hold> of(Account account, Subject subject) {
        if (account.ownership().pinned()) {
            return hold(Kind.PINNED, "is pinned");
        }
        for (Freeze freeze : freezes) {
            if (freeze.holds(subject, today)) {
                return hold(
                        Kind.RULE,
                        "is frozen by a rule"
                                + freeze.until().map(day -> " until " + day).orElse("")
                                + (freeze.why().isBlank() ? "" : " (%s)".formatted(freeze.why())));
            }
        }
        Optional<String> renews = renewsSoon(account);
        if (renews.isPresent()) {
            return hold(Kind.RENEWS_SOON, renews.get());
        }
        Optional<LocalDate> moved =
                account.ownership().lastMoved().or(() -> account.ownership().since());
        if (moved.filter(day -> moveDays > 0
                        && !day.isAfter(today)
                        && day.plusDays(moveDays).isAfter(today))
                .isPresent()) {
            return hold(Kind.MOVED_LATELY, "changed hands on " + moved.get());
        }
        return atRisk(account).flatMap(words -> hold(Kind.AT_RISK, words));
    }

    /** Why an account must have somebody who is here, said of it, whether or not anything else holds it. */
    Optional<String> urgent(Account account) {
        return renewsSoon(account).or(() -> atRisk(account));
    }

    private Optional<String> renewsSoon(Account account) {
        return account.contract()
                .renewal()
                .filter(day -> isSoon(day) && !account.guesses().contains(Guess.RENEWAL_SPREAD))
                .map(day -> "renews on " + day);
    }

    private Optional<String> atRisk(Account account) {
        double health = account.lifecycle().health().orElse(100);
        return health < atRisk
                ? Optional.of("is at risk, with a health of %s".formatted(Math.round(health)))
                : Optional.empty();
    }

    private boolean isSoon(LocalDate renewal) {
        return renewalDays > 0 && !renewal.isBefore(today) && renewal.isBefore(today.plusDays(renewalDays));
    }

    private static Optional<Hold> hold(Kind kind, String words) {
        return Optional.of(new Hold(kind, words));
    }
}
