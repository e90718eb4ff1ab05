package io.headroom.formats.change;

import io.headroom.engine.model.Money;
import io.headroom.engine.model.SegmentId;
import io.headroom.engine.model.StageId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.account.Guess;
import io.headroom.engine.model.account.Ownership;
import io.headroom.formats.change.Change.Kind;
import io.headroom.formats.change.Matches.Both;
import io.headroom.formats.intake.AccountExport.Customer;
import io.headroom.formats.intake.Paid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What differs between two rows of one account. A field that one of the files does not have at all is not compared, and that is said. */
final class Comparison {
    private static final String NOBODY = "nobody";
    private static final String NONE = "none";

    private final List<String> notes = new ArrayList<>();
    private final Function<Account, SegmentId> place;
    private final boolean revenue;
    private final boolean owners;
    private final boolean renewals;
    private final boolean stages;
    private final boolean segments;

    Comparison(Matches matches, Function<Account, SegmentId> place) {
        this.place = place;
        List<Both> both = matches.both();
        revenue = inBoth(both, "Revenue is", customer -> customer.paid().isPresent());
        owners = inBoth(both, "Owners are", customer -> !customer.owner().isEmpty());
        renewals =
                inBoth(both, "Renewal dates are", customer -> renewal(customer).isPresent());
        stages = inBoth(both, "Stages are", customer -> stage(customer).isPresent());
        segments = inBoth(
                both,
                "Segments that the file names are",
                customer -> !segment(customer).isEmpty());
    }

    /** In the order of their kinds. */
    List<Change> changes(Both both) {
        List<Change> changes = new ArrayList<>();
        if (revenue) {
            paid(both).ifPresent(changes::add);
        }
        if (owners && !owning(both.then()).equals(owning(both.now()))) {
            changes.add(change(Kind.OWNER, both, owner(both.then(), both.now()), owner(both.now(), both.then())));
        }
        SegmentId before = place.apply(both.then().account());
        SegmentId after = place.apply(both.now().account());
        if (!before.equals(after)) {
            changes.add(change(Kind.SEGMENT, both, before.value(), after.value()));
        }
        boolean asPlaced = isCalled(before, segment(both.then())) && isCalled(after, segment(both.now()));
        if (segments && !asPlaced && !segment(both.then()).equalsIgnoreCase(segment(both.now()))) {
            changes.add(change(Kind.SEGMENT_OF_FILE, both, said(segment(both.then())), said(segment(both.now()))));
        }
        if (renewals && !renewal(both.then()).equals(renewal(both.now()))) {
            changes.add(change(Kind.RENEWAL, both, said(renewal(both.then())), said(renewal(both.now()))));
        }
        if (stages && !stage(both.then()).equals(stage(both.now()))) {
            changes.add(change(Kind.STAGE, both, said(stage(both.then())), said(stage(both.now()))));
        }
        if (!both.then().name().equals(both.now().name())) {
            changes.add(change(
                    Kind.NAME,
                    both,
                    both.then().account().name(),
                    both.now().account().name()));
        }
        return changes;
    }

    /** What was not compared, and why. */
    List<String> notes() {
        return notes;
    }

    private boolean inBoth(List<Both> both, String what, java.util.function.Predicate<Customer> given) {
        boolean then = both.stream().anyMatch(one -> given.test(one.then()));
        boolean now = both.stream().anyMatch(one -> given.test(one.now()));
        if (then != now) {
            notes.add("%s not compared, since the %s file says nothing of them."
                    .formatted(what, then ? "newer" : "former"));
        }
        return then && now;
    }

    private static Optional<Change> paid(Both both) {
        Optional<Paid> then = both.then().paid();
        Optional<Paid> now = both.now().paid();
        if (then.isEmpty() && now.isEmpty()) {
            return Optional.empty();
        }
        if (then.isPresent() && now.isPresent()) {
            if (then.get().same(now.get())) {
                return Optional.empty();
            }
            if (!then.get().currency().equals(now.get().currency())) {
                return Optional.of(change(Kind.CURRENCY, both, money(then), money(now)));
            }
        }
        boolean more = amount(now) > amount(then) || then.isEmpty();
        return Optional.of(change(more ? Kind.REVENUE_UP : Kind.REVENUE_DOWN, both, money(then), money(now)));
    }

    private static double amount(Optional<Paid> paid) {
        return paid.map(one -> one.amount().doubleValue()).orElse(0.0);
    }

    private static String money(Optional<Paid> paid) {
        return paid.map(one -> Money.of(one.amount(), one.currency()).toString())
                .orElse(NONE);
    }

    private static Ownership owning(Customer customer) {
        Ownership whole = customer.account().ownership();
        return new Ownership(whole.owner(), whole.byRole(), Optional.empty(), Optional.empty(), false);
    }

    /** The owner as the row writes it; where both rows write the same, the owners of single roles. */
    private static String owner(Customer customer, Customer other) {
        if (!customer.owner().equals(other.owner())) {
            return customer.owner().isEmpty() ? NOBODY : customer.owner();
        }
        Ownership ownership = customer.account().ownership();
        List<String> all = new ArrayList<>();
        ownership.owner().ifPresent(person -> all.add(person.value()));
        ownership.byRole().forEach((role, person) -> all.add("%s: %s".formatted(role, person)));
        return all.isEmpty() ? NOBODY : String.join(", ", all);
    }

    private static String segment(Customer customer) {
        return customer.account().profile().segment().strip();
    }

    /** "Mid-Market" is "mid-market". */
    private static boolean isCalled(SegmentId segment, String name) {
        return name.replace(' ', '-').equalsIgnoreCase(segment.value());
    }

    private static Optional<StageId> stage(Customer customer) {
        return customer.account().lifecycle().stage();
    }

    /** The day that the file gives or that follows from it; a day that was only spread is none. */
    private static Optional<LocalDate> renewal(Customer customer) {
        return customer.account().guesses().contains(Guess.RENEWAL_SPREAD)
                ? Optional.empty()
                : customer.account().contract().renewal();
    }

    private static String said(Optional<?> value) {
        return value.map(Object::toString).orElse(NONE);
    }

    private static String said(String value) {
        return value.isEmpty() ? NONE : value;
    }

    private static Change change(Kind kind, Both both, String then, String now) {
        Account account = both.now().account();
        return new Change(
                kind,
                account.id(),
                account.name(),
                then,
                now,
                both.then().account().revenue().yearly(),
                account.revenue().yearly());
    }
}
