/** The lifecycle as a company designed it: roles, stages, service levels, segments, activities and what changes them. */
@NullMarked
package io.headroom.engine.model.blueprint;

import org.jspecify.annotations.NullMarked;
