/**
 * The tables of a complete run in other forms: CSV, JSON Lines, an Excel workbook, or the network
 * of names as GraphML, for programs that do not read Parquet.
 *
 * <p>The files of a run's folder come in, row by row, and files on this machine go out; {@link
 * org.broadsheet.export.ExportTables} is the door.
 *
 * <p>It answers: <em>How do the tables leave?</em>
 */
@NullMarked
package org.broadsheet.export;

import org.jspecify.annotations.NullMarked;
