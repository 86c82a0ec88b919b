package org.broadsheet.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.broadsheet.tables.schema.Table;
import org.jspecify.annotations.Nullable;

/** Writes rows of tables in one form. Tables come one after the other, each with all its rows. */
interface RowWriter extends Closeable {

  /**
   * Begins a table.
   *
   * @param columns names of its columns, in order
   */
  void begin(Table table, List<String> columns) throws IOException;

  /**
   * Writes a row: by column a string, whole number, floating-point number, truth value, {@link
   * java.time.LocalDate}, {@link java.time.Instant}, a list or map of these, or null.
   */
  void write(Map<String, @Nullable Object> row) throws IOException;

  /** Ends the table that was begun last. */
  void end() throws IOException;

  /** The files that were written, and in sentences what they could not hold. */
  Written written();

  /**
   * What an export made.
   *
   * @param files the files, in the order in which they were begun
   * @param losses sentences on what a form cannot hold; none if all is there
   */
  record Written(List<Path> files, List<String> losses) {}
}
