package io.headroom.engine.staffing;

import io.headroom.engine.model.ActivityId;
import io.headroom.engine.model.PoolId;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.people.Person;
import io.headroom.engine.model.plan.Demand.SegmentDemand;
import io.headroom.engine.model.plan.Headcount.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Languages and skills that fewer people of a pool have than its work asks for. Where nobody of a pool says which languages or skills
 * they have, nothing can be said.
 */
final class Gaps {
    private final Basis basis;

    Gaps(Basis basis) {
        this.basis = basis;
    }

    /** The gaps of a pool that needs so many unrounded people. */
    List<Gap> of(PoolId pool, PoolWork work, double needed) {
        List<Person> people = basis.persons(pool);
        List<Gap> gaps = new ArrayList<>();
        if (people.stream().anyMatch(person -> !person.languages().isEmpty())) {
            gaps.addAll(languages(pool, people, needed));
        }
        if (people.stream().anyMatch(person -> !person.skills().isEmpty())) {
            gaps.addAll(skills(work, people, needed));
        }
        return gaps;
    }

    private List<Gap> languages(PoolId pool, List<Person> people, double needed) {
        Map<String, Integer> asked = new TreeMap<>();
        int accounts = 0;
        for (SegmentDemand segment : basis.segments(pool)) {
            accounts += segment.accounts();
            segment.languages().forEach((language, count) -> asked.merge(language, count, Integer::sum));
        }
        List<Gap> gaps = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : asked.entrySet()) {
            int speakers = having(people.stream().map(Person::languages).toList(), entry.getKey());
            double share = needed * entry.getValue() / accounts;
            add(gaps, new Gap("language", entry.getKey(), entry.getValue(), speakers, share));
        }
        return gaps;
    }

    private List<Gap> skills(PoolWork work, List<Person> people, double needed) {
        Map<String, Double> hours = new TreeMap<>();
        Map<String, Integer> activities = new TreeMap<>();
        work.activities()
                .forEach((id, asked) -> skillsOf(id).forEach(skill -> {
                    hours.merge(skill, asked.inHours(), Double::sum);
                    activities.merge(skill, 1, Integer::sum);
                }));
        List<Gap> gaps = new ArrayList<>();
        hours.forEach((skill, asked) -> add(
                gaps,
                new Gap(
                        "skill",
                        skill,
                        activities.getOrDefault(skill, 0),
                        having(people.stream().map(Person::skills).toList(), skill),
                        work.none() ? 0 : needed * asked / work.levelled().inHours())));
        return gaps;
    }

    private Set<String> skillsOf(ActivityId id) {
        return basis.blueprint().activity(id).map(Activity::skills).orElse(Set.of());
    }

    private static void add(List<Gap> gaps, Gap gap) {
        if (gap.people() < gap.needed() || gap.people() == 0) {
            gaps.add(gap);
        }
    }

    private static int having(List<Set<String>> people, String name) {
        return (int) people.stream()
                .filter(all -> all.stream()
                        .anyMatch(one -> one.strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))))
                .count();
    }
}
