/**
 * Where do the tables go from here? {@link org.broadsheet.export.ExportTables} writes the tables of
 * a complete run as CSV, JSON Lines, an Excel workbook, or the network of names as GraphML, for
 * programs that do not read Parquet.
 */
@NullMarked
package org.broadsheet.export;

import org.jspecify.annotations.NullMarked;
