/** Files become records and records become files: CSV and YAML in, JSON documents out, every issue with its place. */
@NullMarked
package io.headroom.formats;

import org.jspecify.annotations.NullMarked;
