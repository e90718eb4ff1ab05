/** Is it true? Slow, short verifiers of explanations, plans and demand, which share no code with what they verify. */
@NullMarked
package io.headroom.engine.proof;

import org.jspecify.annotations.NullMarked;
