/** The hours that accounts need, from the activities of their lifecycle. */
@NullMarked
package io.headroom.engine.demand;

import org.jspecify.annotations.NullMarked;
