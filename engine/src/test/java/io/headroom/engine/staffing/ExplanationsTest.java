package io.headroom.engine.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.headroom.engine.explain.Line;
import io.headroom.engine.model.plan.Headcount;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.PlanRequest;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationsTest {
    private static final PlanRequest REQUEST = Company.request();
    private static final StaffingPlanner PLANNER = new StaffingPlanner(1);
    private static final Plan PLAN = PLANNER.plan(REQUEST);

    @Test
    void theAnswerOpensIntoTheNumberThatWasGiven() {
        assertThat(explain("answer").value())
                .isEqualByComparingTo(new BigDecimal(PLAN.answer().required()));
    }

    @Test
    void everyHeadcountOpensIntoItsOwnNumber() {
        for (Headcount need : PLAN.headcount()) {
            Line line = explain("headcount/%s/%s".formatted(need.pool(), need.month()));

            assertThat(line.value()).isEqualByComparingTo(new BigDecimal(need.required()));
        }
    }

    @Test
    void everySegmentOpensIntoItsPeople() {
        for (Plan.SegmentNeed need : PLAN.segments()) {
            Line line = explain(Address.text("segment", need.segment().value(), need.month()));

            assertThat(line.lines().stream().map(Line::value)).contains(need.peopleShare());
        }
    }

    @Test
    void everyPersonOpensIntoTheBook() {
        for (Plan.PersonLoad load : PLAN.people()) {
            Line line = explain(
                    Address.text("person", load.person().value(), PLAN.horizon().month(load.worst())));

            if (line.unit() == Line.Unit.SHARE) {
                assertThat(line.value().doubleValue())
                        .isCloseTo(load.worstUtilisation(), org.assertj.core.api.Assertions.within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "headcount/csm/2027-03",
                "activity/qbr/2027-03",
                "activity/webinars/2027-03",
                "activity/call/2027-03?segment=mid%20market",
                "account/A%2F006%20%C3%BC/2027-03",
                "person/ada/2027-03",
                "capacity/ada/2027-03",
                "cost",
                "cost/csm",
                "benchmark/guidepost-2m",
                "benchmark/share-of-revenue",
            })
    void whatHasAnAddressNamesItAndEndsInLeaves(String address) {
        Line line = explain(address);

        assertThat(line.address()).isEqualTo(address);
        assertThat(leaves(line))
                .allMatch(leaf -> leaf.how() == Line.How.GIVEN || leaf.lines().isEmpty());
    }

    /** Follows every address inside a tree: the number that is found there is the number that stood here. */
    @Test
    void anAddressInsideATreeLeadsToTheSameNumber() {
        Line line = PLANNER.explain(REQUEST, PLAN, "activity/qbr/2027-03", 5);
        Line more = leaves(line)
                .filter(leaf -> leaf.label().contains("more accounts"))
                .findFirst()
                .orElseThrow();

        Line opened = PLANNER.explain(REQUEST, PLAN, more.address(), 5);
        assertThat(opened.value()).isEqualByComparingTo(line.value());
        BigDecimal larger = opened.lines().get(0).value();
        assertThat(larger.add(more.value())).isEqualByComparingTo(line.value());
        for (Line account : line.lines().subList(0, 5)) {
            assertThat(explain(account.address()).value()).isEqualByComparingTo(account.value());
        }
    }

    @Test
    void whatIsUnknownSaysWhatCanBeAsked() {
        assertThatThrownBy(() -> explain("weather/berlin"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("headcount/csm/")
                .hasMessageContaining("benchmark/KEY");
        assertThatThrownBy(() -> explain("headcount/sales/2027-03")).hasMessageContaining("headcount/csm/2027-01");
        assertThatThrownBy(() -> explain("account/nobody/2027-03")).hasMessageContaining("A/000");
        assertThatThrownBy(() -> explain("person/ada/March")).hasMessageContaining("2027-03");
        assertThatThrownBy(() -> explain("person/ada/2031-03")).hasMessageContaining("2027-12");
    }

    private static Line explain(String address) {
        return PLANNER.explain(REQUEST, PLAN, address);
    }

    private static Stream<Line> leaves(Line line) {
        return line.lines().isEmpty() ? Stream.of(line) : line.lines().stream().flatMap(ExplanationsTest::leaves);
    }
}
