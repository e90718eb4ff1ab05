/** Tests of the business case, on plans made by hand. */
@NullMarked
package io.headroom.report;

import org.jspecify.annotations.NullMarked;
