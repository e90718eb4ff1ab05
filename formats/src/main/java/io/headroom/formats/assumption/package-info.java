/** What a company takes for granted, read from YAML, and the commented file that lists every default. */
@NullMarked
package io.headroom.formats.assumption;

import org.jspecify.annotations.NullMarked;
