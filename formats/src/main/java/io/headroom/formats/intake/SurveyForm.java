package io.headroom.formats.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.headroom.engine.model.blueprint.Activity;
import io.headroom.engine.model.blueprint.Activity.Touch;
import io.headroom.engine.model.blueprint.Blueprint;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The ten-minute survey as a CSV to fill in: one row for each activity that people do, three numbers each. */
public final class SurveyForm {
    private SurveyForm() {}

    /** The form; its numbers are empty, so that nobody is led by today's. */
    public static String write(Blueprint blueprint) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("activity", "what", "part", "low", "likely", "high", "person");
            for (Activity activity : blueprint.activities()) {
                if (activity.touch() != Touch.DIGITAL || activity.meanMinutes() > 0) {
                    csv.writeRecord(
                            activity.id().value(),
                            "minutes for one: %s, with preparation and follow-up".formatted(activity.label()),
                            "all",
                            "",
                            "",
                            "",
                            "");
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
