/** What a plan is made of: accounts, people, blueprints and the calendar they share. */
@NullMarked
package io.headroom.engine.model;

import org.jspecify.annotations.NullMarked;
