package io.headroom.report;

import io.headroom.engine.model.Hours;
import io.headroom.engine.model.plan.Capacity.Flag;
import io.headroom.engine.model.plan.Plan;
import io.headroom.engine.model.plan.Plan.PersonLoad;
import io.headroom.report.markup.Element;
import io.headroom.report.words.Figures;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** Load by person and month as a table: the number always printed, overload marked in the corner, unknown hatched, gone dashed. */
final class HeatMap {
    private static final int SHOWN = 40;

    private final Context context;
    private final Plan plan;

    private HeatMap(Context context) {
        this.context = context;
        plan = context.plan();
    }

    static List<Element> of(Context context) {
        return new HeatMap(context).parts();
    }

    private List<Element> parts() {
        if (plan.people().isEmpty()) {
            return List.of(Element.of("p", "say").say("No people are known, so there is no load by person."));
        }
        List<PersonLoad> worstFirst = plan.people().stream()
                .sorted(Comparator.comparingDouble(HeatMap::fullest).reversed().thenComparing(PersonLoad::person))
                .toList();
        List<PersonLoad> first = worstFirst.stream().limit(SHOWN).toList();
        List<Element> parts = new ArrayList<>();
        parts.add(Element.of("div", "fig")
                .add(Grid.scrolling("Load by person and month", table(first).add(team()))));
        parts.add(legend());
        if (worstFirst.size() > SHOWN) {
            List<PersonLoad> rest = worstFirst.subList(SHOWN, worstFirst.size());
            parts.add(Element.of("details", "more-numbers")
                    .add(Element.saying("summary", "%s more people, less full".formatted(Figures.count(rest.size()))))
                    .add(Grid.scrolling("Load of the others by month", table(rest))));
        }
        return parts;
    }

    private static double fullest(PersonLoad one) {
        return one.utilisation().stream()
                .filter(Double::isFinite)
                .mapToDouble(load -> load)
                .max()
                .orElse(-1);
    }

    private Element table(List<PersonLoad> people) {
        Element head = Element.of("tr").add(Element.saying("th", "Person").with("scope", "col"));
        for (int at = 0; at < plan.horizon().months(); at++) {
            YearMonth month = plan.horizon().month(at);
            Element cell = Element.of("th").with("scope", "col");
            if (at == 0 || month.getMonthValue() == 1) {
                cell.text(Integer.toString(month.getYear())).add(Element.of("br"));
            }
            head.add(cell.text(Figures.monthShort(month)));
        }
        Element body = Element.of("tbody");
        people.forEach(one -> body.add(row(one)));
        return Element.of("table", "heat")
                .add(Element.of("caption", "vh").text("Load in per cent of direct hours"))
                .add(Element.of("thead").add(head))
                .add(body);
    }

    private Element row(PersonLoad one) {
        Element row = Element.of("tr")
                .add(Element.of("th").with("scope", "row").text(context.people().call(one.person())));
        for (int at = 0; at < one.utilisation().size(); at++) {
            row.add(cell(one, at));
        }
        return row;
    }

    private static Element cell(PersonLoad one, int at) {
        double load = one.utilisation().get(at);
        if (Double.isFinite(load)) {
            return Element.of("td", Load.style(load)).text(Figures.decimal(load * 100, 0));
        }
        if (one.flags().contains(Flag.NO_SCHEDULE)) {
            return Element.of("td", "hx").add(Element.saying("span", "no data"));
        }
        return Element.of("td", "gone")
                .add(Element.of("span").with("aria-hidden", "true").text(Figures.NONE))
                .add(Element.of("span", "vh").text(one.flags().contains(Flag.LEAVES) ? "gone" : "not there"));
    }

    private Element team() {
        return Element.of("tbody", "foot")
                .add(sums("sum", "Team, %", this::teamLoad))
                .add(sums("plain", "Booked hours", at -> hours(known(at, false))))
                .add(sums("plain", "Direct hours", at -> hours(known(at, true))))
                .add(sums(
                        "plain",
                        "Without an owner",
                        at -> hours(plan.unowned().hours().at(at))));
    }

    private Element sums(String style, String name, IntFunction<String> value) {
        Element row = Element.of("tr", style)
                .add(Element.of("th").with("scope", "row").text(name));
        for (int at = 0; at < plan.horizon().months(); at++) {
            Element cell = Element.of("td").text(value.apply(at));
            row.add(style.equals("sum") ? cell.with("class", teamStyle(at)) : cell);
        }
        return row;
    }

    private String teamStyle(int at) {
        Hours capacity = known(at, true);
        return capacity.micros() == 0 ? "gone" : Load.style(known(at, false).inHours() / capacity.inHours());
    }

    private String teamLoad(int at) {
        Hours capacity = known(at, true);
        return capacity.micros() == 0
                ? Figures.NONE
                : Figures.decimal(known(at, false).inHours() / capacity.inHours() * 100, 0);
    }

    /** Hours of those whose load is known in a month: what they have, or what they are given. */
    private Hours known(int at, boolean capacity) {
        Hours sum = Hours.NONE;
        for (PersonLoad one : plan.people()) {
            if (Double.isFinite(one.utilisation().get(at))) {
                sum = sum.plus(capacity ? one.capacity().at(at) : one.demand().at(at));
            }
        }
        return sum;
    }

    private static String hours(Hours hours) {
        return Figures.decimal(hours.inHours(), 0);
    }

    private static Element legend() {
        String[][] kinds = {
            {"l1", "below 65 %"},
            {"l2", "65 to 80, room"},
            {"l3", "80 to 110, normal"},
            {"l4", "110 to 130, caution"},
            {"l5", "from 130, act"},
            {"hx", "no schedule"},
            {"gone", "not there"}
        };
        Element legend = Element.of("p", "legend");
        for (String[] kind : kinds) {
            legend.add(Element.of("span").add(Element.of("i", kind[0])).say(kind[1]));
        }
        return legend;
    }
}
