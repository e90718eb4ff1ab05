package io.headroom.report;

import static io.headroom.engine.sample.Samples.aBlueprint;
import static io.headroom.engine.sample.Samples.aPerson;
import static io.headroom.engine.sample.Samples.anAccount;
import static io.headroom.engine.sample.Samples.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import io.headroom.engine.explain.Line;
import io.headroom.engine.model.Horizon;
import io.headroom.engine.model.RoleId;
import io.headroom.engine.model.account.Account;
import io.headroom.engine.model.blueprint.Attribute;
import io.headroom.engine.model.blueprint.Blueprint;
import io.headroom.engine.model.blueprint.Cadence;
import io.headroom.engine.model.blueprint.Condition;
import io.headroom.engine.model.people.Assumptions;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.people.Team;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import io.headroom.engine.model.plan.Understood;
import io.headroom.engine.model.portfolio.OwnershipRules;
import io.headroom.engine.model.portfolio.Portfolio;
import io.headroom.engine.model.portfolio.PortfolioRequest;
import io.headroom.engine.portfolio.owners.PortfolioOptimizer;
import io.headroom.engine.staffing.StaffingPlanner;
import io.headroom.report.words.Labels;
import io.headroom.report.words.Names;
import io.headroom.report.words.SevenPoints;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The page of a plan that the engine made. */
class RealPlanTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final Blueprint BLUEPRINT = aBlueprint()
            .withSegment(
                    "enterprise",
                    new Condition.Compare(
                            new Condition.Operand.Of(Attribute.Field.ARR),
                            Condition.Comparison.AT_LEAST,
                            new Condition.Operand.Literal(100_000)),
                    "full")
            .withSegment("smb", Condition.ALWAYS, "light")
            .with(anActivity("check-in-call").taking(30, 45, 90).build())
            .with(anActivity("quarterly-review")
                    .in("adoption")
                    .every(1, Cadence.Unit.QUARTER)
                    .within(30)
                    .taking(120, 180, 300)
                    .build())
            .with(anActivity("renewal-preparation")
                    .in("renewal")
                    .on(new Cadence.BeforeRenewal(60))
                    .within(20)
                    .taking(200, 325, 500)
                    .build())
            .with(anActivity("ticket-answer")
                    .at("light")
                    .every(1, Cadence.Unit.MONTH)
                    .taking(20, 30, 60)
                    .build())
            .build();

    private static PlanRequest request() {
        List<Account> accounts = new ArrayList<>();
        for (int at = 0; at < 300; at++) {
            accounts.add(anAccount("Account %03d".formatted(at))
                    .paying(at % 3 == 0 ? 180_000 : 24_000)
                    .startedOn(LocalDate.of(2024 + at % 3, 1 + at % 12, 1 + at % 28)
                            .toString())
                    .renewingOn(LocalDate.of(2027, 2 + at % 10, 1 + at % 28).toString())
                    .ownedBy(
                            at % 17 == 0
                                    ? "ada"
                                    : List.of("ada", "ben", "cem", "dot").get(at % 4))
                    .build());
        }
        List<Person> people = List.of(
                aPerson("Ada").build(),
                aPerson("Ben").partTime(0.8).build(),
                aPerson("Cem").hiredOn("2027-02-01").build(),
                aPerson("Dot").leavingOn("2027-09-01").build());
        return new PlanRequest(
                new Horizon(DAY, YearMonth.of(2027, 1), 12),
                BLUEPRINT,
                Assumptions.usual(Currency.getInstance("USD")),
                accounts,
                new Team(people, List.of(), Map.of(), Team.Origin.FILE),
                Understood.of(300));
    }

    @Test
    void showsWhatTheEngineComputed() throws Exception {
        StaffingPlanner planner = new StaffingPlanner(1);
        PlanRequest request = request();
        Plan plan = planner.plan(request);
        Line answer = planner.explain(request, plan, "answer");
        Options options = Options.of("First plan", DAY).with(Labels.of(BLUEPRINT));
        String page = HtmlReport.of(plan, List.of(answer), options);
        write(page);
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(page))))
                .isNotNull();
        assertThat(page).doesNotContain("Ada", "Ben<", "Cem", "Dot<");
        assertThat(HtmlReport.of(plan, List.of(answer), options.with(Names.SHOWN)))
                .contains("Ada");
    }

    @Test
    void showsWhoShouldOwnWhichAccountAndNamesNobody() throws Exception {
        PlanRequest request = request();
        Plan plan = new StaffingPlanner(1).plan(request);
        Portfolio portfolio = new PortfolioOptimizer(1)
                .optimize(new PortfolioRequest(request, new RoleId("csm"), OwnershipRules.NONE, 3, 5));
        Options options = Options.of("First plan", DAY).with(Labels.of(BLUEPRINT));

        String page = HtmlReport.of(plan, portfolio, List.of(), options);

        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
        assertThat(document).isNotNull();
        assertThat(portfolio.moves()).hasSize(3);
        assertThat(page)
                .contains("Who should own which account", "3 moves save", "At most, proven", "What else books hold")
                .contains(portfolio.moves().get(0).name())
                .doesNotContain("Ada", "Ben<", "Cem", "Dot<");
        assertThat(HtmlReport.of(plan, List.of(), options)).doesNotContain("Who should own which account");
    }

    @Test
    void givesAsManyHoursAsThePeopleHave() {
        Plan plan = new StaffingPlanner(1).plan(request());
        double given = plan.capacityFirst().stream()
                .mapToDouble(one -> one.given() * one.accounts())
                .sum();
        int from = plan.horizon().index(plan.answer().month());
        double direct = plan.capacity().people().stream()
                        .mapToDouble(one -> one.direct().sum(from, 3).inHours())
                        .sum()
                / 3;
        assertThat(given).isCloseTo(direct * 0.85, org.assertj.core.data.Offset.offset(0.001));
        assertThat(SevenPoints.of(plan, Names.SHOWN, Labels.of(BLUEPRINT)).points())
                .allMatch(point -> !point.sentence().contains("null"));
    }

    private static void write(String page) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "samples"));
        assertThat(Files.writeString(folder.resolve("real.html"), page)).isNotEmptyFile();
    }
}
