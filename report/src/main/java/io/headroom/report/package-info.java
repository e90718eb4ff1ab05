/** The business case as one page, with its charts. */
@NullMarked
package io.headroom.report;

import org.jspecify.annotations.NullMarked;
