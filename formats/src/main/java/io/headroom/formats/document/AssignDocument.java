package io.headroom.formats.document;

import io.headroom.engine.model.AccountId;
import io.headroom.engine.model.Hours;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.Portfolio.Cover;
import io.headroom.engine.model.portfolio.Portfolio.Move;
import io.headroom.engine.model.portfolio.Portfolio.Point;
import io.headroom.engine.model.portfolio.Portfolio.Side;
import io.headroom.engine.model.portfolio.Portfolio.Start;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who should own which account, for programs and for spreadsheets. */
public final class AssignDocument {
    /** What stands under the first key. */
    public static final String SCHEMA = "headroom/assign/1";

    private static final int REASONS = 3;

    private final PlanRequest request;
    private final Portfolio portfolio;
    private final Naming naming;

    public AssignDocument(PlanRequest request, Portfolio portfolio, Naming naming) {
        this.request = request;
        this.portfolio = portfolio;
        this.naming = naming;
    }

    /** As {@code docs/schema/assign.schema.json} says. */
    public void json(Writer to) {
        Json.document(SCHEMA, to, json -> {
            json.text("asOf", request.horizon().asOf().toString());
            json.text("currency", request.assumptions().currency().getCurrencyCode());
            json.months("months", request.horizon().shown());
            json.text("role", portfolio.role().value());
            json.money("hourPrice", portfolio.hourPrice().perHour());
            json.count("moveCount", portfolio.chosen().moves());
            point(json, portfolio.chosen());
            json.object("parts", () -> {
                portfolio.parts().hours().forEach((part, hours) -> json.hours(Json.name(part), hours));
            });
            assignments(json);
            moves(json);
            json.objects("unplaced", portfolio.unplaced(), one -> {
                json.text("account", one.account().value());
                json.text("name", one.name());
                json.hours("hours", one.hours());
                json.text("why", naming.text(one.why()));
                json.text("relaxation", naming.text(one.relaxation()));
            });
            books(json);
            json.objects("frontier", portfolio.frontier(), point -> {
                json.count("most", point.most());
                json.count("moves", point.moves());
                point(json, point);
            });
            json.texts("notes", portfolio.notes().stream().map(naming::text).toList());
        });
    }

    private void point(Json json, Point point) {
        json.hours("objective", point.cost());
        json.hours("bound", point.bound());
        json.money("objectiveMoney", portfolio.worth(point.cost()));
        json.number("gap", portfolio.gap(point));
        json.money("gapMoney", portfolio.worth(point.cost().minus(point.bound())));
    }

    private void assignments(Json json) {
        int months = request.horizon().months();
        json.objects("assignments", portfolio.holdings(), one -> {
            json.text("account", one.account().value());
            json.text("role", portfolio.role().value());
            json.text("person", one.to().map(naming::id));
            json.text("from", one.from().map(naming::id));
            json.hours("hours", one.hours().sum(0, months));
            json.text("hold", one.hold().map(hold -> hold.words()));
        });
    }

    private void moves(Json json) {
        json.objects("moves", portfolio.moves(), one -> {
            json.text("account", one.account().value());
            json.text("name", one.name());
            json.texts("along", one.along());
            json.text("role", portfolio.role().value());
            json.text("from", naming.id(one.from()));
            json.text("to", naming.id(one.to()));
            json.hours("gain", one.gain());
            json.money("gainMoney", portfolio.worth(one.gain()));
            CoverFields.write(json, one.cover(), naming);
            json.objects("why", one.why(), reason -> {
                json.text("words", naming.text(reason.words()));
                json.hours("saves", reason.saves());
            });
        });
        json.objects("placements", portfolio.placements(), one -> {
            json.text("account", one.account().value());
            json.text("name", one.name());
            json.text("from", one.from().map(naming::id));
            json.text("to", naming.id(one.to()));
            json.hours("hours", one.hours());
            json.text("because", naming.text(one.because()));
            CoverFields.write(json, one.cover(), naming);
            json.objects(
                    "best",
                    one.best(),
                    who -> CandidatesDocument.write(json, who, portfolio.worth(who.saves()), naming));
        });
    }

    private void books(Json json) {
        json.objects("books", portfolio.books(), book -> {
            json.text("person", naming.id(book.person()));
            json.text("role", portfolio.role().value());
            json.text("standing", Json.name(book.standing()));
            json.text("starts", book.start().map(start -> start.day().toString()));
            json.text("post", book.start().map(start -> Json.name(start.post())));
            json.text("pool", book.pool());
            json.number("poolMean", book.mean());
            json.hours("capacity", book.direct().sum(0, request.horizon().months()));
            json.object("before", () -> side(json, book.before()));
            json.object("after", () -> side(json, book.after()));
            json.text("kind", book.kind());
            json.objects("bands", book.bands(), band -> {
                json.text("part", Json.name(band.part()));
                json.text("of", band.of());
                json.number("least", band.least());
                json.number("most", band.most());
                json.number("before", band.before());
                json.number("after", band.after());
                json.hours("cost", band.cost());
            });
        });
    }

    private static void side(Json json, Side side) {
        json.count("accounts", side.accounts());
        json.hours("hours", side.hours().total());
        json.number("utilisation", side.load());
        json.number("fullest", side.fullest());
        json.money("revenue", side.revenue());
    }

    /** One row for each change of owner, moves in their order and then the accounts that need an owner. */
    public void csv(Writer to) {
        Map<AccountId, String> names = new HashMap<>();
        portfolio.holdings().forEach(one -> names.put(one.account(), one.name()));
        portfolio.placements().forEach(one -> names.remove(one.account()));
        try (Csv csv = new Csv(to)) {
            csv.row(List.of(
                    "kind",
                    "number",
                    "account",
                    "name",
                    "from",
                    "to",
                    "saves_hours",
                    "saves",
                    "why",
                    "covered_by",
                    "covered_until",
                    "post"));
            int number = 0;
            for (Move move : portfolio.moves()) {
                number++;
                List<AccountId> accounts = new ArrayList<>(List.of(move.account()));
                move.along().stream().filter(names::containsKey).forEach(accounts::add);
                for (AccountId account : accounts) {
                    boolean first = account.equals(move.account());
                    csv.row(List.of(
                            "move",
                            number,
                            account,
                            names.getOrDefault(account, ""),
                            naming.id(move.from()),
                            naming.id(move.to()),
                            first ? move.gain().exact() : "",
                            first ? portfolio.worth(move.gain()).exact() : "",
                            first ? why(move) : "with " + move.account(),
                            by(move.cover()),
                            until(move.cover()),
                            post(move.to())));
                }
            }
            portfolio
                    .placements()
                    .forEach(one -> csv.row(List.of(
                            "placement",
                            "",
                            one.account(),
                            one.name(),
                            one.from().map(naming::id).orElse(""),
                            naming.id(one.to()),
                            "",
                            "",
                            naming.text(one.because()),
                            by(one.cover()),
                            until(one.cover()),
                            post(one.to()))));
            portfolio
                    .unplaced()
                    .forEach(one -> csv.row(List.of(
                            "unplaced",
                            "",
                            one.account(),
                            one.name(),
                            "",
                            "",
                            "",
                            "",
                            naming.text(one.why()),
                            "",
                            "",
                            "")));
        }
    }

    private String by(Optional<Cover> cover) {
        return cover.flatMap(Cover::by).map(naming::id).orElse("");
    }

    private static String until(Optional<Cover> cover) {
        return cover.map(one -> one.until().toString()).orElse("");
    }

    /** "starts on 2027-03-01" of whoever is not here yet, else nothing. */
    private String post(PersonId person) {
        return portfolio.books().stream()
                .filter(book -> book.person().equals(person))
                .flatMap(book -> book.start().stream())
                .map(Start::words)
                .findFirst()
                .orElse("");
    }

    private String why(Move move) {
        return move.why().stream()
                .limit(REASONS)
                .map(reason -> "%s: %s".formatted(naming.text(reason.words()), hours(reason.saves())))
                .collect(Collectors.joining("; "));
    }

    private static String hours(Hours hours) {
        return hours.exact().setScale(1, java.math.RoundingMode.HALF_UP) + " h";
    }
}
