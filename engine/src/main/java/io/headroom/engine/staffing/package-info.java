/** How many people are needed, when, why, how sure that is, and what it costs. */
@NullMarked
package io.headroom.engine.staffing;

import org.jspecify.annotations.NullMarked;
