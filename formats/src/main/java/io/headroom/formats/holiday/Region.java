package io.headroom.formats.holiday;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A country, or a part of one.
 *
 * @param country ISO 3166-1, two letters
 * @param parts   from the larger to the smaller, in lower case, such as {@code by}; empty for the whole country
 * @param taken   whether the parts were not given but taken for the country
 */
record Region(String country, List<String> parts, boolean taken) {
    private static final String KINGDOM = "GB";

    /** What people write instead of a country's name or code. "NA" is left out: in a team's file it means North America, hardly Namibia. */
    private static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry("uk", KINGDOM),
            Map.entry("u.k.", KINGDOM),
            Map.entry("great britain", KINGDOM),
            Map.entry("britain", KINGDOM),
            Map.entry("england", "GB-ENG"),
            Map.entry("scotland", "GB-SCT"),
            Map.entry("wales", "GB-WLS"),
            Map.entry("northern ireland", "GB-NIR"),
            Map.entry("u.s.", "US"),
            Map.entry("u.s.a.", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("america", "US"),
            Map.entry("deutschland", "DE"),
            Map.entry("holland", "NL"),
            Map.entry("the netherlands", "NL"),
            Map.entry("czech republic", "CZ"),
            Map.entry("turkey", "TR"),
            Map.entry("uae", "AE"));

    private static final Map<String, String> COUNTRIES = countries();

    Region {
        parts = List.copyOf(parts);
    }

    /** Empty where it is no country's code or English name, with or without a part. */
    static Optional<Region> of(String written) {
        String plain =
                written.strip().toLowerCase(Locale.ROOT).replace('_', '-').replaceAll("\\s+", " ");
        String whole = SPOKEN.getOrDefault(plain, COUNTRIES.get(plain));
        if (whole != null) {
            return Optional.of(coded(whole));
        }
        int dash = plain.indexOf('-');
        String country =
                dash < 0 ? null : COUNTRIES.get(plain.substring(0, dash).strip());
        return Optional.ofNullable(country)
                .map(code -> coded(code + plain.substring(dash).replace(" ", "")));
    }

    private static Region coded(String code) {
        List<String> words = Arrays.asList(code.split("-"));
        List<String> parts = words.stream()
                .skip(1)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .toList();
        boolean taken = words.get(0).equals(KINGDOM) && parts.isEmpty();
        return new Region(words.get(0), taken ? List.of("eng") : parts, taken);
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            countries.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            countries.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            if (!code.equals("NA")) {
                countries.put(code.toLowerCase(Locale.ROOT), code);
            }
        }
        return countries;
    }
}
