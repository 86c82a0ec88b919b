/**
 * Which tables there are, with their columns, their order of rows, and the folders they go to.
 *
 * <p>Tables, columns and values stand in the resources {@code tables.tsv}, {@code columns.tsv} and
 * {@code enumerations.tsv}.
 */
@NullMarked
package org.broadsheet.tables.schema;

import org.jspecify.annotations.NullMarked;
