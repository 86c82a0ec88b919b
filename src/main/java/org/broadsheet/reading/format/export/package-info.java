/**
 * What news databases let their users download: many articles per file, in plain text or HTML, each
 * database with an {@link org.broadsheet.reading.format.export.ExportShape} of its own.
 */
@NullMarked
package org.broadsheet.reading.format.export;

import org.jspecify.annotations.NullMarked;
