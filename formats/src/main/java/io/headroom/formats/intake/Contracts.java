package io.headroom.formats.intake;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.account.Contract;
import io.headroom.engine.model.account.Guess;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** The next renewal of an account: as given, rolled on where it has passed, counted from the start or spread where it is missing. */
final class Contracts {
    private final LocalDate asOf;
    private final int usualTerm;
    private final boolean recurring;

    Contracts(LocalDate asOf, int usualTerm, boolean recurring) {
        this.asOf = asOf;
        this.usualTerm = usualTerm;
        this.recurring = recurring;
    }

    /** The contract with its next renewal on {@code asOf} or later; what had to be guessed goes into {@code guesses}. */
    Contract settled(Contract given, AccountId account, Set<Guess> guesses) {
        int term = given.termMonths().orElse(usualTerm);
        if (given.renewal().isPresent()) {
            LocalDate renewal = given.renewal().get();
            if (!renewal.isBefore(asOf)) {
                return given;
            }
            guesses.add(Guess.RENEWAL_ROLLED);
            return renewing(given, next(renewal, term));
        }
        if (!recurring) {
            return given;
        }
        if (given.start().isPresent()) {
            LocalDate end = given.start().get().plusMonths(term);
            guesses.add(Guess.RENEWAL_ROLLED);
            return renewing(given, end.isBefore(asOf) ? next(end, term) : end);
        }
        guesses.add(Guess.RENEWAL_SPREAD);
        return renewing(given, spread(account, term));
    }

    private LocalDate next(LocalDate passed, int term) {
        long terms = Math.max(1, ChronoUnit.MONTHS.between(passed, asOf) / term);
        LocalDate next = passed.plusMonths(terms * term);
        return next.isBefore(asOf) ? passed.plusMonths((terms + 1) * term) : next;
    }

    /** A day of the coming term that only the key decides, and not in step with the phase of the account's other dates. */
    private LocalDate spread(AccountId account, int term) {
        int days = (int) ChronoUnit.DAYS.between(asOf, asOf.plusMonths(term));
        return asOf.plusDays(1L + new AccountId(account + "/renewal").phase(days));
    }

    private static Contract renewing(Contract given, LocalDate day) {
        return new Contract(given.start(), Optional.of(day), given.termMonths(), given.billing());
    }
}
