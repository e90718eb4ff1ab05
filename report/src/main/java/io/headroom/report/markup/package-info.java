/** Markup that cannot be broken by what stands in it: elements, attributes and texts, escaped in one place. */
@NullMarked
package io.headroom.report.markup;

import org.jspecify.annotations.NullMarked;
