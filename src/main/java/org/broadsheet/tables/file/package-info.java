/**
 * How rows get into Parquet files: encoded, counted and packed where they are made ({@link
 * org.broadsheet.tables.file.RowPacker}), shuffled once, sorted, and written by one write for all
 * tables ({@link org.broadsheet.tables.file.WriteFiles}).
 */
@NullMarked
package org.broadsheet.tables.file;

import org.jspecify.annotations.NullMarked;
