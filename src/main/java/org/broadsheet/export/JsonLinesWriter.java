package org.broadsheet.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file per table with a JSON object per line. */
final class JsonLinesWriter extends FilePerTable<Writer> {

  JsonLinesWriter(Path folder) {
    super(folder, ".jsonl");
  }

  @Override
  Writer open(Writer file, List<String> columns) {
    return file;
  }

  @Override
  void write(Map<String, @Nullable Object> row, Writer out) throws IOException {
    out.write(JsonCells.text(row));
    out.write('\n');
  }
}
