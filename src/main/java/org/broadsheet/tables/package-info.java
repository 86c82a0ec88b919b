/**
 * The output contract: what the tables are called, which columns they have, and how findings become
 * rows in Parquet files.
 *
 * <p>Findings of all rooms come in; folders of Parquet files and counts of what was written go out.
 * No other room knows a column. Tables, columns and values stand in the resources {@code
 * tables.tsv}, {@code columns.tsv} and {@code enumerations.tsv}, from which schemas, the metadata
 * of files and the data dictionary are made.
 *
 * <p>Rows are encoded, counted and packed where they are made ({@link
 * org.broadsheet.tables.file.RowPacker}), cross one shuffle, and are sorted and written by one
 * write for all tables ({@link org.broadsheet.tables.file.WriteFiles}). {@link
 * org.broadsheet.tables.schema.Layout} says which columns are written and into which folders.
 *
 * <p>It answers: <em>Which rows and files come out?</em>
 */
@NullMarked
package org.broadsheet.tables;

import org.jspecify.annotations.NullMarked;
