package org.broadsheet.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.tables.schema.Table;
import org.jspecify.annotations.Nullable;

/** A file per table with a JSON object per line, in UTF-8. */
final class JsonLinesWriter implements RowWriter {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

  private final Path folder;
  private final List<Path> files = new ArrayList<>();
  private @Nullable JsonGenerator out;

  JsonLinesWriter(Path folder) {
    this.folder = folder;
  }

  @Override
  public void begin(Table table, List<String> columns) throws IOException {
    Path file = ExportFormat.fresh(folder, table.folder() + ".jsonl");
    files.add(file);
    out =
        JSON.createGenerator(Files.newBufferedWriter(file, UTF_8))
            .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public void write(Map<String, @Nullable Object> row) throws IOException {
    if (out != null) {
      JsonCells.write(row, out);
    }
  }

  @Override
  public void end() throws IOException {
    close();
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.writeRaw('\n');
      out.close();
      out = null;
    }
  }

  @Override
  public Written written() {
    return new Written(List.copyOf(files), List.of());
  }
}
