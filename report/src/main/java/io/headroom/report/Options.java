package io.headroom.report;

import io.headroom.report.words.Labels;
import io.headroom.report.words.Names;
import java.time.LocalDate;

/**
 * How a report is made.
 *
 * @param title   what stands on top; from anybody
 * @param names   whether people are called by name
 * @param date    the day it was made
 * @param labels  what the things of the blueprint are called
 * @param example whether everything in it is made up, which it then says
 */
public record Options(String title, Names names, LocalDate date, Labels labels, boolean example) {

    /** Without names, and without a blueprint's labels. */
    public static Options of(String title, LocalDate date) {
        return new Options(title, Names.HIDDEN, date, Labels.NONE, false);
    }

    public Options with(Names others) {
        return new Options(title, others, date, labels, example);
    }

    public Options with(Labels others) {
        return new Options(title, names, date, others, example);
    }

    /** Of made-up data. */
    public Options asExample() {
        return new Options(title, names, date, labels, true);
    }
}
