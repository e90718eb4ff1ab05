/** Tests of the charts: they show the numbers that stand behind them. */
@NullMarked
package io.headroom.report.chart;

import org.jspecify.annotations.NullMarked;
