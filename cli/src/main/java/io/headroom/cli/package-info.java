/** The command line: it reads, asks the engine, prints, and decides nothing. */
@NullMarked
package io.headroom.cli;

import org.jspecify.annotations.NullMarked;
