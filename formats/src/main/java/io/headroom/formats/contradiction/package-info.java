/** What a company's files say that cannot all be true, each file being right by itself. */
@NullMarked
package io.headroom.formats.contradiction;

import org.jspecify.annotations.NullMarked;
