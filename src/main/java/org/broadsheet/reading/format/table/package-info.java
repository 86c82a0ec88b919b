/** Tables with one article per row: CSV and TSV, Avro, Parquet, and workbooks. */
@NullMarked
package org.broadsheet.reading.format.table;

import org.jspecify.annotations.NullMarked;
