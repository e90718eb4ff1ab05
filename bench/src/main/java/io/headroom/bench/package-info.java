/** How long it takes and how much room, beside a named peer in the same run. */
@NullMarked
package io.headroom.bench;

import org.jspecify.annotations.NullMarked;
