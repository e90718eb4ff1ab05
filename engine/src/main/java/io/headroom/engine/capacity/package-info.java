/** The direct hours that people have: for customers, not for meetings, training or leave. */
@NullMarked
package io.headroom.engine.capacity;

import org.jspecify.annotations.NullMarked;
