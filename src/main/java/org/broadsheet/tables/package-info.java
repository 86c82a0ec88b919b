/**
 * The output contract: what the tables are called, which columns they have, and how findings become
 * rows in Parquet files.
 *
 * <p>Findings of all rooms come in; folders of Parquet files and counts of what was written go out.
 * No other room knows a column. The columns themselves stand in the resource {@code columns.tsv},
 * from which schemas and data dictionary are made.
 */
package org.broadsheet.tables;
