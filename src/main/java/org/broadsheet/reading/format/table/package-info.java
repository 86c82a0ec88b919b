/** Tables with one article per row: CSV and TSV, Avro, Parquet, and workbooks. */
package org.broadsheet.reading.format.table;
