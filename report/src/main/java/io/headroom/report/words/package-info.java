/** What a plan says, in sentences and tables: written once, shown in the terminal and on paper. */
@NullMarked
package io.headroom.report.words;

import org.jspecify.annotations.NullMarked;
