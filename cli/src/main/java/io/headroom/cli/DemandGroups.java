package io.headroom.cli;

import io.headroom.cli.DemandCommand.By;
import io.headroom.engine.demand.DemandModel;
import io.headroom.engine.model.MonthlyHours;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.plan.Demand;
import io.headroom.engine.model.plan.Demand.Book;
import io.headroom.engine.model.plan.Demand.Holder;
import io.headroom.engine.model.plan.Demand.Row;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.formats.document.DemandGroup;
import io.headroom.report.words.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Demand added up by one thing; the groups add up to the whole. */
final class DemandGroups {
    private static final String PROGRAMMES = "programmes";

    private final PlanRequest request;
    private final Demand demand;
    private final DemandModel model;
    private final Labels labels;

    DemandGroups(PlanRequest request, Demand demand, DemandModel model, Labels labels) {
        this.request = request;
        this.demand = demand;
        this.model = model;
        this.labels = labels;
    }

    /** The groups, those with most hours first. */
    List<DemandGroup> by(By by) {
        List<DemandGroup> groups = new ArrayList<>(
                switch (by) {
                    case ACCOUNT -> accounts();
                    case SEGMENT -> rows(row -> row.segment().value(), row -> labels.of(row.segment()));
                    case ACTIVITY -> rows(row -> row.activity().value(), row -> labels.of(row.activity()));
                    case STAGE ->
                        rows(
                                row -> row.stage().map(Object::toString).orElse(PROGRAMMES),
                                row -> row.stage().map(labels::of).orElse(Labels.spelt(PROGRAMMES)));
                    case PERSON -> books();
                });
        groups.sort(Comparator.comparing((DemandGroup group) ->
                        group.hours().sum(0, request.horizon().months()))
                .reversed()
                .thenComparing(DemandGroup::key));
        return groups;
    }

    private List<DemandGroup> accounts() {
        List<DemandGroup> groups = new ArrayList<>();
        for (Account account : request.accounts()) {
            groups.add(new DemandGroup(account.id().value(), account.name(), model.levelled(account)));
        }
        return groups;
    }

    private List<DemandGroup> rows(Function<Row, String> key, Function<Row, String> label) {
        Map<String, DemandGroup> groups = new TreeMap<>();
        for (Row row : demand.rows()) {
            groups.merge(
                    key.apply(row),
                    new DemandGroup(key.apply(row), label.apply(row), row.levelled()),
                    DemandGroups::together);
        }
        return List.copyOf(groups.values());
    }

    private List<DemandGroup> books() {
        Map<String, DemandGroup> groups = new TreeMap<>();
        for (Book book : demand.books()) {
            String key =
                    book.person().map(Object::toString).orElse(book.holder() == Holder.POOL ? "(pool)" : "(nobody)");
            MonthlyHours hours = book.levelled();
            groups.merge(key, new DemandGroup(key, name(book, key), hours), DemandGroups::together);
        }
        return List.copyOf(groups.values());
    }

    private String name(Book book, String key) {
        return book.person()
                .flatMap(request.team()::person)
                .map(person -> person.name())
                .orElse(
                        switch (book.holder()) {
                            case PERSON -> key;
                            case NOBODY -> "nobody yet";
                            case POOL -> "the team together";
                        });
    }

    private static DemandGroup together(DemandGroup one, DemandGroup other) {
        return new DemandGroup(one.key(), one.label(), one.hours().plus(other.hours()));
    }
}
