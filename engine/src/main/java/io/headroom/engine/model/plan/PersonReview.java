package io.headroom.engine.model.plan;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.LoadBand;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Whether one person's book is reasonable, and what would help. Personal data: for the person and the lead. It compares a book with
 * capacity and with the pool's mean, never people with each other.
 *
 * @param month      the first of the three fullest months; hours are those of the three
 * @param band       of the load in them
 * @param poolMean   load of the pool's people together in the same months; not a number where they have no capacity
 * @param verdict    in a sentence
 * @param activities most hours first
 * @param largest    the accounts with most hours
 * @param moves      accounts that could go to somebody with room, none of them renewing within 60 days
 * @param later      work whose window lasts beyond these months, most hours first
 */
public record PersonReview(
        PersonLoad load,
        YearMonth month,
        LoadBand band,
        double poolMean,
        String verdict,
        List<ActivityPart> activities,
        List<AccountPart> largest,
        List<Move> moves,
        List<Later> later) {
    public PersonReview {
        activities = List.copyOf(activities);
        largest = List.copyOf(largest);
        moves = List.copyOf(moves);
        later = List.copyOf(later);
    }

    /** What an activity takes of this book, and of the pool's work. */
    public record ActivityPart(ActivityId activity, String label, Hours hours, double share, double poolShare) {}

    /** What an account takes of this book. */
    public record AccountPart(AccountId account, String name, Hours hours, double share, Optional<LocalDate> renewal) {}

    /** An account that could go to somebody else. */
    public record Move(AccountId account, String name, Hours hours, PersonId to, String toName) {}

    /** Work that may also be done until a later day, and its hours that would leave these months. */
    public record Later(AccountId account, String name, String activity, Hours hours, LocalDate until) {}
}
