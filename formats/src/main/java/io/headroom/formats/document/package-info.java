/** What the commands answer, as JSON documents with published schemas and as CSV for spreadsheets. */
@NullMarked
package io.headroom.formats.document;

import org.jspecify.annotations.NullMarked;
