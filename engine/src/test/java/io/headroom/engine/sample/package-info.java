/** Small accounts, people and blueprints to write tests with: name what matters, leave the rest to the builder. */
@NullMarked
package io.headroom.engine.sample;

import org.jspecify.annotations.NullMarked;
