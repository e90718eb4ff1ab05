/** The customer's side: an account, what it pays, where it stands in its lifecycle, what it owns, and who looks after it. */
@NullMarked
package io.headroom.engine.model.account;

import org.jspecify.annotations.NullMarked;
