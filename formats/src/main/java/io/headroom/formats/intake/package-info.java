/** Exports of accounts and people become records, with everything that had to be left out, guessed or converted. */
@NullMarked
package io.headroom.formats.intake;

import org.jspecify.annotations.NullMarked;
