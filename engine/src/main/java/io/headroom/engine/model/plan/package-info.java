/** What is asked of the engine and what it answers: demand, capacity, headcount and everything beside them, as records. */
@NullMarked
package io.headroom.engine.model.plan;

import org.jspecify.annotations.NullMarked;
