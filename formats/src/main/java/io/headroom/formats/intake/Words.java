package io.headroom.formats.intake;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that mean something in an export, by kind; the list itself stands in {@code words.txt}. */
enum Words {
    PROSPECT("prospect"),
    FORMER("former"),
    NO_CUSTOMER("no customer"),
    TEST("test"),
    TOTAL("total"),
    HOUSE_OWNER("house owner"),
    HOUSE_OWNER_ENDING("house owner ends with"),
    LEFT_IN_BRACKETS("left in brackets"),
    LEFT_BESIDE("left beside the name"),
    YES("yes"),
    NO("no"),
    MONTHLY("monthly"),
    QUARTERLY("quarterly"),
    ANNUAL("annual"),
    ONBOARDING("stage onboarding"),
    ADOPTION("stage adoption"),
    EXPANSION("stage expansion"),
    RENEWAL("stage renewal"),
    NO_STAGE("stage that says nothing");

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");

    private final String section;

    Words(String section) {
        this.section = section;
    }

    private Set<String> entries() {
        return Lists.WORDS.getOrDefault(this, Set.of());
    }

    private List<String> entriesAlone() {
        return Lists.ALONE.getOrDefault(this, List.of());
    }

    /** Whether the whole text is one of these words. */
    boolean is(String text) {
        return !text.isBlank() && entries().contains(Plain.words(text));
    }

    /** Whether one of these stands in the text, as a word of its own: "Demo Corp" holds "demo", "Democracy Now" does not. */
    boolean standsIn(String text) {
        String words = " " + Plain.words(text) + " ";
        for (String entry : entriesAlone()) {
            if (words.contains(entry)) {
                return true;
            }
        }
        return false;
    }

    boolean ends(String text) {
        String words = " " + Plain.words(text);
        return entries().stream().anyMatch(entry -> words.endsWith(" " + entry));
    }

    boolean begins(String text) {
        String words = Plain.words(text) + " ";
        return entries().stream().anyMatch(entry -> words.startsWith(entry + " "));
    }

    /** Whether brackets in the text hold one of these: "Ada (left)". */
    boolean inBrackets(String text) {
        Matcher matcher = IN_BRACKETS.matcher(text);
        while (matcher.find()) {
            if (standsIn(matcher.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** The text without brackets. */
    static String withoutBrackets(String text) {
        return text.indexOf('(') < 0 && text.indexOf('[') < 0
                ? text.strip()
                : IN_BRACKETS.matcher(text).replaceAll(" ").strip();
    }

    /** Whether a cell holds a sign for "nothing" instead of a value, such as {@code #N/A}. */
    static boolean isNothing(String cell) {
        return cell.isEmpty()
                || (cell.length() <= Lists.LONGEST_NOTHING
                        && Lists.NOTHING_BEGINS.get(Character.toLowerCase(cell.charAt(0)))
                        && Lists.NOTHING.contains(cell.toLowerCase(Locale.ROOT)));
    }

    /** Currency codes by the signs that stand for them, longest sign first. */
    static Map<String, String> currencySigns() {
        return Lists.SIGNS;
    }

    private static final class Lists {
        static final Map<String, List<String>> ALL = Sections.read("words.txt");
        static final Set<String> NOTHING = Set.copyOf(ALL.getOrDefault("nothing", List.of()));
        static final int LONGEST_NOTHING =
                NOTHING.stream().mapToInt(String::length).max().orElse(0);
        /** The letters that such signs begin with, for most cells begin with others. */
        static final BitSet NOTHING_BEGINS =
                NOTHING.stream().collect(BitSet::new, (letters, sign) -> letters.set(sign.charAt(0)), BitSet::or);

        static final Map<String, String> SIGNS = signs();

        static final Map<Words, Set<String>> WORDS = words();

        /** The entries with a blank on either side. */
        static final Map<Words, List<String>> ALONE = alone();

        private static Map<Words, List<String>> alone() {
            Map<Words, List<String>> all = new EnumMap<>(Words.class);
            WORDS.forEach((kind, entries) -> all.put(
                    kind, entries.stream().map(entry -> " " + entry + " ").toList()));
            return all;
        }

        private static Map<Words, Set<String>> words() {
            Map<Words, Set<String>> all = new EnumMap<>(Words.class);
            for (Words kind : Words.values()) {
                Set<String> entries = new LinkedHashSet<>();
                ALL.getOrDefault(kind.section, List.of()).forEach(entry -> entries.add(Plain.words(entry)));
                if (entries.isEmpty()) {
                    throw new IllegalStateException("words.txt has no section \"%s\".".formatted(kind.section));
                }
                all.put(kind, entries);
            }
            return all;
        }

        private static Map<String, String> signs() {
            Map<String, String> signs = new LinkedHashMap<>();
            ALL.getOrDefault("currency sign", List.of()).forEach(line -> {
                int blank = line.lastIndexOf(' ');
                signs.put(line.substring(0, blank), line.substring(blank + 1));
            });
            return signs;
        }
    }
}
