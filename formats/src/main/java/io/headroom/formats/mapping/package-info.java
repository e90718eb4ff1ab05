/** What a company says about its files: which column is which field, or one query that makes accounts of several files. */
@NullMarked
package io.headroom.formats.mapping;

import org.jspecify.annotations.NullMarked;
