/** Tests of the sentences: situations, and what is said about them. */
@NullMarked
package io.headroom.report.words;

import org.jspecify.annotations.NullMarked;
