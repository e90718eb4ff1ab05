/** The one tree that explains any number: down to the activity, factor and account that make it. */
@NullMarked
package io.headroom.engine.explain;

import org.jspecify.annotations.NullMarked;
