/** What a company lays down about single accounts and people: families, owners who left, pairs and freezes. */
@NullMarked
package io.headroom.formats.rule;

import org.jspecify.annotations.NullMarked;
