package io.headroom.formats.mapping;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** In which order a column writes day, month and year, where they are all numbers. */
public enum DateStyle {
    /** 25/4/2027, 25.4.27. */
    DAY_FIRST,
    /** 4/25/2027. */
    MONTH_FIRST,
    /** 2027-04-25, 27/4/25. */
    YEAR_FIRST;

    /** As a mapping writes it: {@code day-first}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All of them by their words. */
    static Map<String, DateStyle> words() {
        Map<String, DateStyle> words = new LinkedHashMap<>();
        for (DateStyle style : values()) {
            words.put(style.word(), style);
        }
        return words;
    }
}
