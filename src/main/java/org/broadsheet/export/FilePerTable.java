package org.broadsheet.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.tables.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file of text per table, in UTF-8; a form says how rows are set in it.
 *
 * @param <T> what a form writes with
 */
abstract class FilePerTable<T extends Closeable> implements RowWriter {

  private final Path folder;
  private final String extension;
  private final List<Path> files = new ArrayList<>();
  private @Nullable T out;

  FilePerTable(Path folder, String extension) {
    this.folder = folder;
    this.extension = extension;
  }

  /** Begins a file with what stands before its rows. */
  abstract T open(Writer file, List<String> columns) throws IOException;

  abstract void write(Map<String, @Nullable Object> row, T out) throws IOException;

  @Override
  public final void begin(Table table, List<String> columns) throws IOException {
    Path file = ExportFormat.fresh(folder, table.folder() + extension);
    files.add(file);
    out = open(Files.newBufferedWriter(file, UTF_8), columns);
  }

  @Override
  public final void write(Map<String, @Nullable Object> row) throws IOException {
    if (out != null) {
      write(row, out);
    }
  }

  @Override
  public final void end() throws IOException {
    close();
  }

  @Override
  public final void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }

  @Override
  public final Written written() {
    return new Written(List.copyOf(files), List.of());
  }
}
