/** Tables out of files: a header and rows of texts, each row with the line it stands on. */
@NullMarked
package io.headroom.formats.table;

import org.jspecify.annotations.NullMarked;
