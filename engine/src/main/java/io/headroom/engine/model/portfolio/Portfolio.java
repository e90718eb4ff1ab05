package io.headroom.engine.model.portfolio;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.HourPrice;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.Money;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.people.Post;
import io.headroom.engine.model.portfolio.Candidates.Candidate;
import io.headroom.engine.model.portfolio.Parts.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who owns which account in one role: today and as proposed, with what each change brings and how good it can be at best. All costs are
 * hours; {@code hourPrice} makes money of them.
 *
 * @param movesPerPerson how many accounts one book may give and take, beside those that need an owner in any case
 * @param books      everybody who owns accounts or could, by key
 * @param holdings   every account that a person of this role owns or should own, by key
 * @param moves      accounts that pass from one person who stays to another, in the order in which they gain most
 * @param placements accounts that had no owner, or whose owner leaves or must give them away
 * @param unplaced   accounts that nobody may take
 * @param frontier   the best plans for no, one, two, five, … moves; the last is for any number. Only the first where no moves were asked for
 * @param chosen     the point of the frontier that is proposed
 * @param parts      what the cost of the proposed point is made of
 * @param notes      what a reader should know of how this was read
 */
public record Portfolio(
        RoleId role,
        HourPrice hourPrice,
        int movesPerPerson,
        List<Book> books,
        List<Holding> holdings,
        List<Move> moves,
        List<Placement> placements,
        List<Unplaced> unplaced,
        List<Point> frontier,
        Point chosen,
        Parts parts,
        List<String> notes) {

    public Portfolio {
        books = List.copyOf(books);
        holdings = List.copyOf(holdings);
        moves = List.copyOf(moves);
        placements = List.copyOf(placements);
        unplaced = List.copyOf(unplaced);
        frontier = List.copyOf(frontier);
        notes = List.copyOf(notes);
        if (!parts.total().equals(chosen.cost())) {
            throw new IllegalArgumentException(
                    "The parts add up to %s, but the plan costs %s.".formatted(parts.total(), chosen.cost()));
        }
        Hours bands = books.stream()
                .flatMap(book -> book.bands().stream())
                .map(Band::cost)
                .reduce(Hours.NONE, Hours::plus);
        Hours paid = Stream.of(Part.REVENUE, Part.RENEWALS, Part.RISK, Part.MIX)
                .map(parts::of)
                .reduce(Hours.NONE, Hours::plus);
        if (!bands.equals(paid)) {
            throw new IllegalArgumentException("The bands cost %s, but %s is paid for them.".formatted(bands, paid));
        }
    }

    /** What hours are worth; hours are exact, money is rounded to whole minor units. */
    public Money worth(Hours hours) {
        return hourPrice.perHour().times(hours.inHours());
    }

    /** Those of whose books as many accounts change hands as may; by key. */
    public List<PersonId> changedMost() {
        Set<AccountId> placed =
                placements.stream().map(Placement::account).collect(Collectors.toCollection(TreeSet::new));
        Map<PersonId, Integer> changed = new TreeMap<>();
        holdings.stream()
                .filter(one -> one.to().isPresent() && !one.from().equals(one.to()) && !placed.contains(one.account()))
                .flatMap(one -> Stream.of(one.from(), one.to()))
                .forEach(person -> person.ifPresent(one -> changed.merge(one, 1, Integer::sum)));
        changed.values().removeIf(count -> count < movesPerPerson);
        return List.copyOf(changed.keySet());
    }

    /** (cost − bound) ÷ the larger of the cost and the hours of all accounts: a share. */
    public double gap(Point point) {
        long hours = holdings.stream()
                .mapToLong(holding -> holding.hours().total().micros())
                .sum();
        return (double) point.cost().minus(point.bound()).micros()
                / Math.max(1, Math.max(point.cost().micros(), hours));
    }

    /**
     * The best plan found with at most so many moves.
     *
     * @param most  how many moves it may make; empty for any number
     * @param moves how many it makes
     * @param bound what no plan with at most so many moves costs less than
     */
    public record Point(OptionalInt most, int moves, Hours cost, Hours bound) {
        public Point {
            if (bound.compareTo(cost) > 0) {
                throw new IllegalArgumentException(
                        "A plan of %s cannot lie below its bound, %s.".formatted(cost, bound));
            }
        }
    }

    /**
     * One person's book.
     *
     * @param pool       the pool whose mean load it is compared with
     * @param direct     the person's direct hours by computed month; none where no working schedule is known
     * @param mean       the pool's mean load over all months, a share
     * @param mostAccounts how many accounts this person may have, where that was said
     * @param standing   what this person may take or must give
     * @param kind       the segment of most of its hours: what else than hours it holds is compared with books of the same kind
     * @param bands      what else it holds, and how much of that costs nothing; none where this person takes no accounts
     * @param start      when this person starts, where that lies ahead
     */
    public record Book(
            PersonId person,
            String name,
            String pool,
            MonthlyHours direct,
            double mean,
            OptionalInt mostAccounts,
            Standing standing,
            Side before,
            Side after,
            String kind,
            List<Band> bands,
            Optional<Start> start) {
        public Book {
            bands = List.copyOf(bands);
        }
    }

    /** The first day of somebody, or the day on which an open position will be filled. */
    public record Start(LocalDate day, Post post) {
        /** "starts on 2027-03-01", or "open position, to be filled on 2027-03-01". */
        public String words() {
            return (post == Post.OPEN ? "open position, to be filled on " : "starts on ") + day;
        }
    }

    /**
     * Who looks after an account until its new owner does.
     *
     * @param by    empty where nobody may
     * @param until the first day of the first month in which its new owner carries it
     * @param hours what it asks until then, in the months looked at
     */
    public record Cover(Optional<PersonId> by, LocalDate until, Hours hours) {}

    /** A book before or after the changes; {@code fullest} is the load in its three fullest months in a row, not a number without direct hours. */
    public record Side(int accounts, MonthlyHours hours, double load, double fullest, Money revenue) {}

    /** What may happen with a person's book. */
    public enum Standing {
        /** Takes accounts and gives them. */
        TAKES,
        /** Leaves within the horizon: keeps what there is until then, and takes nothing. */
        LEAVES_LATER,
        /** Leaves so soon that the whole book is handed over now. */
        HANDS_OVER,
        /** Starts soon: takes accounts that others cover until then. */
        STARTS,
        /** Is not here yet, and takes nothing. */
        NOT_YET,
        /** Works no hours in these months. */
        NO_HOURS,
        /** Owns accounts, but stands in no team, so nothing is known of the hours. */
        UNKNOWN;

        /** Whether accounts may go to such a person. */
        public boolean takes() {
            return this == TAKES || this == STARTS;
        }
    }

    /**
     * An account and its owners.
     *
     * @param family the head of its family, or itself
     * @param hours  what it asks of this role, by computed month
     * @param pool   the pool whose people look after it
     * @param kind   the kind of books with which its revenue, its renewal and its class are counted
     * @param misfitBefore hours outside the skills and industries of the owner with whom its family is today, or else of its own
     * @param misfit the same for the proposed owner
     * @param tenure full years with today's owner, six at most
     * @param hold   why it keeps its owner, where it must
     */
    public record Holding(
            AccountId account,
            String name,
            AccountId family,
            String pool,
            String kind,
            MonthlyHours hours,
            Hours misfitBefore,
            Hours misfit,
            int tenure,
            Optional<PersonId> from,
            Optional<PersonId> to,
            Optional<Hold> hold) {}

    /** Why an account keeps its owner; {@code words} say it of the account. */
    public record Hold(Kind kind, String words) {
        /** The rules that hold an account. */
        public enum Kind {
            PINNED,
            RULE,
            AT_RISK,
            RENEWS_SOON,
            MOVED_LATELY
        }
    }

    /**
     * A change of owner that may be made or left.
     *
     * @param along the other members of its family that go with it: changes of owner too, or placements where they have no owner
     * @param gain  what it saves where it stands in the order, all that it costs taken off; all gains add up to what the moves together save
     * @param why   everything that changes, the largest first; it adds up to the gain
     * @param cover who looks after it in the meantime, where its new owner starts later
     */
    public record Move(
            AccountId account,
            String name,
            List<AccountId> along,
            PersonId from,
            PersonId to,
            Hours gain,
            List<Reason> why,
            Optional<Cover> cover) {
        public Move {
            along = List.copyOf(along);
            why = List.copyOf(why);
            Hours sum = why.stream().map(Reason::saves).reduce(Hours.NONE, Hours::plus);
            if (!sum.equals(gain)) {
                throw new IllegalArgumentException(
                        "The reasons to move \"%s\" add up to %s, but the gain is %s.".formatted(account, sum, gain));
            }
        }
    }

    /** A reason in words, with what it changes in the cost: more than 0 is saved, less is spent. */
    public record Reason(String words, Hours saves) {}

    /**
     * An account that gets an owner because it has none who stays.
     *
     * @param because why it needs one
     * @param best    the five best owners, the proposed one among them, and what each of the others would save or cost
     * @param cover   who looks after it in the meantime, where its new owner starts later
     */
    public record Placement(
            AccountId account,
            String name,
            Optional<PersonId> from,
            PersonId to,
            Hours hours,
            String because,
            List<Candidate> best,
            Optional<Cover> cover) {
        public Placement {
            best = List.copyOf(best);
        }
    }

    /** An account that nobody may take: by which rules, and the least change of them that would do. */
    public record Unplaced(AccountId account, String name, Hours hours, String why, String relaxation) {}
}
