/** The public holidays of the regions in which people live. */
@NullMarked
package io.headroom.formats.holiday;

import org.jspecify.annotations.NullMarked;
