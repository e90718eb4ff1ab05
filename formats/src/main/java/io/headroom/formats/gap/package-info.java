/** Public assignment instances become problems. */
@NullMarked
package io.headroom.formats.gap;

import org.jspecify.annotations.NullMarked;
