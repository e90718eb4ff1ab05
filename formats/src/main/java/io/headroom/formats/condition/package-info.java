/** Rules over accounts, written in a subset of the Common Expression Language (CEL), become the engine's own conditions. */
@NullMarked
package io.headroom.formats.condition;

import org.jspecify.annotations.NullMarked;
