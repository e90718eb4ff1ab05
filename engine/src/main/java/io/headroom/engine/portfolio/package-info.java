/** Who owns which account: the assignment solver and its bound. */
@NullMarked
package io.headroom.engine.portfolio;

import org.jspecify.annotations.NullMarked;
