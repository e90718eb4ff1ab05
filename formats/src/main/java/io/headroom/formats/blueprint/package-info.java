/** A lifecycle as people write it down, in YAML, becomes the engine's blueprint; and the blueprints that come with Headroom. */
@NullMarked
package io.headroom.formats.blueprint;

import org.jspecify.annotations.NullMarked;
