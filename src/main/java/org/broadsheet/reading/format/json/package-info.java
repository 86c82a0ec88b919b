/**
 * JSON, one record per line or wrapped in whatever objects and arrays an export has around them.
 *
 * <p>The records are found by their bytes, and each is parsed alone, so a file may be larger than
 * the memory.
 */
@NullMarked
package org.broadsheet.reading.format.json;

import org.jspecify.annotations.NullMarked;
