/** YAML text becomes values that know their place, and every mistake in it becomes an issue with line and key. */
@NullMarked
package io.headroom.formats.yaml;

import org.jspecify.annotations.NullMarked;
