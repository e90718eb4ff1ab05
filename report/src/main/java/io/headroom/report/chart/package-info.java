/** Charts as SVG, each with a title, a description and its numbers as a table. */
@NullMarked
package io.headroom.report.chart;

import org.jspecify.annotations.NullMarked;
