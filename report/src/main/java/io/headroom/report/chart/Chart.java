package io.headroom.report.chart;

import io.headroom.report.markup.Element;
import io.headroom.report.words.Table;

/**
 * A drawing and the numbers in it.
 *
 * @param table the same numbers, rounded as the drawing shows them
 */
public record Chart(Element svg, Table table) {}
