/** Who owns which account: from a company to one assignment problem, and to the few moves that do most. */
@NullMarked
package io.headroom.engine.portfolio.owners;

import org.jspecify.annotations.NullMarked;
