/** What became of the customers of a former export. */
@NullMarked
package io.headroom.formats.change;

import org.jspecify.annotations.NullMarked;
