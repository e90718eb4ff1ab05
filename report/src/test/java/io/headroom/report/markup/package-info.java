/** Tests of the markup: nothing gets out of its place. */
@NullMarked
package io.headroom.report.markup;

import org.jspecify.annotations.NullMarked;
