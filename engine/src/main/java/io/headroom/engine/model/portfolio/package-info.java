/** Who gets which job: the assignment problem and its answer. */
@NullMarked
package io.headroom.engine.model.portfolio;

import org.jspecify.annotations.NullMarked;
