package io.headroom.report.words;

import io.headroom.engine.model.Issue;
import io.headroom.engine.model.PersonId;
import io.headroom.engine.model.plan.Plan;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the people of a plan are called in one document: by name, or by a number that says nothing about them. */
public final class People {
    private static final String HIDDEN = "(name hidden)";
    private static final List<String> PERSONAL =
            List.of("owner", "csm", "manager", "person", "rep", "assigned", "responsible", "email");
    private static final List<String> PERSONAL_FILES = List.of("team", "time_off", "survey", "time_log");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,._-]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9. ]*");

    private final Names names;
    private final Map<PersonId, String> labels = new TreeMap<>();
    private final Map<String, String> spoken = new LinkedHashMap<>();
    private final Map<String, Pattern> spellings = new LinkedHashMap<>();
    private List<String> longestFirst = List.of();

    private People(Names names) {
        this.names = names;
    }

    public static People of(Plan plan, Names names) {
        People people = new People(names);
        TreeMap<PersonId, String> known = new TreeMap<>();
        plan.capacity()
                .people()
                .forEach(one -> known.put(one.person(), one.person().value()));
        plan.people().forEach(one -> known.put(one.person(), one.name()));
        int digits = Math.max(2, Integer.toString(known.size()).length());
        for (PersonId id : new TreeSet<>(known.keySet())) {
            String number = String.format(Locale.ROOT, "Person %0" + digits + "d", people.labels.size() + 1);
            String name = known.getOrDefault(id, id.value());
            people.labels.put(id, names == Names.SHOWN ? name : number);
            people.speak(name, number);
            people.speak(id.value(), number);
        }
        people.longestFirst = people.spoken.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        return people;
    }

    /** Numbers and single letters are no names: they stand in too many texts for other things. */
    private void speak(String name, String number) {
        if (name.strip().length() > 1 && !NUMBER.matcher(name).matches()) {
            spoken.putIfAbsent(name, number);
        }
    }

    /** What somebody is called here. */
    public String call(PersonId id) {
        String label = labels.get(id);
        return label != null ? label : names == Names.SHOWN ? id.value() : HIDDEN;
    }

    /** A text that others wrote, with every person's name exchanged for what the person is called here. */
    public String in(String text) {
        if (names == Names.SHOWN) {
            return text;
        }
        String said = text;
        for (String name : longestFirst) {
            said = spelling(name).matcher(said).replaceAll(quoted(name));
        }
        return said;
    }

    /** An issue that may travel: values of columns that name people are hidden. */
    public Issue in(Issue issue) {
        if (names == Names.SHOWN) {
            return issue;
        }
        String value = names(issue) && !issue.value().isBlank() ? HIDDEN : in(issue.value());
        String expected = names(issue) && !issue.value().isBlank()
                ? issue.expected().replace(issue.value(), HIDDEN)
                : issue.expected();
        return new Issue(issue.file(), issue.line(), issue.column(), value, in(expected), issue.severity());
    }

    private static boolean names(Issue issue) {
        String column = issue.column().toLowerCase(Locale.ROOT);
        String file = issue.file().toLowerCase(Locale.ROOT);
        boolean team =
                PERSONAL_FILES.stream().anyMatch(file::contains) && (column.contains("name") || column.equals("id"));
        return team || PERSONAL.stream().anyMatch(column::contains);
    }

    private String quoted(String name) {
        return Matcher.quoteReplacement(spoken.getOrDefault(name, HIDDEN));
    }

    private Pattern spelling(String name) {
        return spellings.computeIfAbsent(name, People::spelt);
    }

    /** A name as files spell it: "Ada Lee", "Lee, Ada", "ada.lee", ADA LEE. */
    private static Pattern spelt(String name) {
        List<String> words = Arrays.stream(BETWEEN.split(name.strip()))
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .toList();
        String between = BETWEEN.pattern();
        String spellings = words.isEmpty() ? Pattern.quote(name) : String.join(between, words);
        if (words.size() > 1) {
            int last = words.size() - 1;
            spellings += "|" + words.get(last) + between + String.join(between, words.subList(0, last));
        }
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + spellings + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
