/** Which segment, tier and service level an account belongs to. */
@NullMarked
package io.headroom.engine.segment;

import org.jspecify.annotations.NullMarked;
