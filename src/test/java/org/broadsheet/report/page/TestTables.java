package org.broadsheet.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.broadsheet.tables.folder.OutputFolder;
import org.broadsheet.tables.schema.Table;

/** A folder of tables that a test makes up: columns that it does not give are zero or null. */
final class TestTables {

  private final Map<Table, List<GenericRecord>> rows = new EnumMap<>(Table.class);
  private final String options;
  private boolean hasTexts = true;

  TestTables(String options) {
    this.options = options;
    for (Table table : Table.values()) {
      rows.put(table, new ArrayList<>());
    }
  }

  /** Leaves out the columns of texts, as a run with {@code --without=text} does. */
  TestTables withoutTexts() {
    hasTexts = false;
    return this;
  }

  /** Adds a row; names and values take turns. */
  TestTables add(Table table, Object... namesAndValues) {
    GenericRecord row = new GenericData.Record(schema(table));
    for (Schema.Field field : row.getSchema().getFields()) {
      row.put(field.pos(), nothing(field.schema()));
    }
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = (String) namesAndValues[i];
      if (row.getSchema().getField(name) != null) {
        row.put(name, namesAndValues[i + 1]);
      }
    }
    rows.get(table).add(row);
    return this;
  }

  private Schema schema(Table table) {
    if (hasTexts) {
      return table.schema();
    }
    List<Schema.Field> kept =
        table.schema().getFields().stream()
            .filter(field -> !List.of("text", "surface", "excerpt").contains(field.name()))
            .map(field -> new Schema.Field(field, field.schema()))
            .toList();
    return Schema.createRecord(table.folder(), null, "broadsheet", false, kept);
  }

  private static Object nothing(Schema schema) {
    return switch (schema.getType()) {
      case STRING -> "";
      case INT -> 0;
      case LONG -> 0L;
      case DOUBLE -> 0.0;
      case BOOLEAN -> false;
      case ARRAY -> List.of();
      case MAP -> Map.of();
      default -> null;
    };
  }

  /** Writes all tables and a manifest. */
  OutputFolder write(Path folder) throws IOException {
    for (Table table : Table.values()) {
      Path file = folder.resolve(table.folder()).resolve("part-00000-of-00001.parquet");
      Files.createDirectories(file.getParent());
      PlainParquetConfiguration configuration = new PlainParquetConfiguration();
      configuration.set("parquet.avro.write-old-list-structure", "false");
      try (ParquetWriter<GenericRecord> writer =
          AvroParquetWriter.<GenericRecord>builder(new LocalOutputFile(file))
              .withSchema(schema(table))
              .withConf(configuration)
              .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
              .build()) {
        for (GenericRecord row : rows.get(table)) {
          writer.write(row);
        }
      }
    }
    Files.writeString(folder.resolve("manifest.json"), manifest());
    return OutputFolder.of(folder.toString());
  }

  private String manifest() {
    StringBuilder tables = new StringBuilder();
    rows.forEach(
        (table, list) ->
            tables
                .append(tables.isEmpty() ? "" : ",")
                .append('"')
                .append(table.folder())
                .append("\":{\"rows\":")
                .append(list.size())
                .append(",\"digest\":\"00\"}"));
    return "{\"program\":{\"name\":\"Broadsheet\"},\"options\":{"
        + options
        + "},\"counts\":{\"cut_blocks_by_reason\":{\"APPEAL\":2,\"NAVIGATION\":5}},\"tables\":{"
        + tables
        + "},\"clustering\":{\"rounds\":3,\"converged\":true}}";
  }
}
