/** Readers held to what they promise for any bytes at all. */
@NullMarked
package io.headroom.formats.fuzz;

import org.jspecify.annotations.NullMarked;
