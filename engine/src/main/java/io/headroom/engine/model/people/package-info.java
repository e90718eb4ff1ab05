/** The team's side: people, the time they are away, holidays, and the assumptions that turn them into hours and money. */
@NullMarked
package io.headroom.engine.model.people;

import org.jspecify.annotations.NullMarked;
