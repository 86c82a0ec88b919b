package org.broadsheet.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.broadsheet.tables.folder.OutputFolder;
import org.broadsheet.tables.schema.Table;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

@Tag("beam")
class ExportTablesTest {

  private static final String NAME = "Ferry & <Sons>, \"Ltd\"\u0001";

  @TempDir private Path folder;
  private Path tables;

  @BeforeEach
  void writeTables() throws Exception {
    tables = folder.resolve("tables");
    write(Table.ENTITIES, "a.parquet", entity(NAME, "ORG", 3), entity("Port Selim", "LOC", 2));
    write(Table.ENTITIES, "b.parquet", entity("Ирина", "PER", 1));
    GenericRecord pair = new GenericData.Record(Table.ENTITY_PAIRS.schema());
    pair.put("entity_a", NAME);
    pair.put("type_a", "ORG");
    pair.put("entity_b", "Port Selim");
    pair.put("type_b", "LOC");
    pair.put("article_count", 2L);
    pair.put("cluster_count", 1L);
    write(Table.ENTITY_PAIRS, "a.parquet", pair);
    GenericRecord cluster = new GenericData.Record(Table.CLUSTERS.schema());
    fill(cluster);
    cluster.put("cluster_id", "c1");
    cluster.put("languages", List.of("en", "ru"));
    cluster.put("first_published_on", 19_000);
    write(Table.CLUSTERS, "language=en/a.parquet", cluster);
  }

  @Test
  void csvHasEveryTableAndListsAreJson() throws Exception {
    List<String> lines = export(ExportFormat.CSV, Set.of());
    assertEquals(3, lines.size(), lines.toString());
    List<CSVRecord> rows = csv("entities.csv");
    assertEquals(List.of(NAME, "ORG"), List.of(rows.get(0).get("entity"), rows.get(0).get("type")));
    assertEquals(3, rows.size());
    CSVRecord cluster = csv("clusters.csv").get(0);
    assertEquals("[\"en\",\"ru\"]", cluster.get("languages"));
    assertEquals("2022-01-08", cluster.get("first_published_on"));
    assertEquals("", cluster.get("title"));
  }

  @Test
  void jsonLinesKeepTypes() throws Exception {
    export(ExportFormat.JSONL, EnumSet.of(Table.CLUSTERS));
    List<String> lines = Files.readAllLines(folder.resolve("out/clusters.jsonl"));
    assertEquals(1, lines.size());
    JsonNode cluster = new ObjectMapper().readTree(lines.get(0));
    assertEquals("ru", cluster.get("languages").get(1).asText());
    assertTrue(cluster.get("size").isInt());
    assertTrue(cluster.get("title").isNull());
    assertTrue(Files.notExists(folder.resolve("out/entities.jsonl")));
  }

  @Test
  void aWorkbookHasASheetPerTable() throws Exception {
    export(ExportFormat.XLSX, Set.of());
    try (InputStream in = Files.newInputStream(folder.resolve("out/tables.xlsx"));
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      assertEquals(
          List.of("clusters", "entities", "entity_pairs"),
          workbook.getSheets().map(sheet -> sheet.getName()).toList());
      var rows = workbook.findSheet("entities").orElseThrow().read();
      assertEquals("Port Selim", rows.get(2).getCellText(0));
      assertEquals(4, rows.size());
    }
  }

  @Test
  void theNetworkIsXmlWithoutControlCharacters() throws Exception {
    export(ExportFormat.GRAPHML, Set.of());
    Document graph =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("out/entities.graphml").toFile());
    assertEquals(3, graph.getElementsByTagName("node").getLength());
    String source =
        graph
            .getElementsByTagName("edge")
            .item(0)
            .getAttributes()
            .getNamedItem("source")
            .getNodeValue();
    assertEquals("Ferry & <Sons>, \"Ltd\" (ORG)", source);
  }

  @Test
  void noFileIsReplaced() throws Exception {
    Files.createDirectories(folder.resolve("out"));
    Path mine = Files.writeString(folder.resolve("out/clusters.csv"), "mine");
    assertThrows(IllegalArgumentException.class, () -> export(ExportFormat.CSV, Set.of()));
    assertEquals("mine", Files.readString(mine));
  }

  @Test
  void anUnknownFormatIsToldWithThoseThatThereAre() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> ExportFormat.of("pdf")).getMessage();
    assertEquals("--format of export is one of csv, jsonl, xlsx, graphml, not 'pdf'.", message);
  }

  private List<String> export(ExportFormat format, Set<Table> only) throws Exception {
    return new ExportTables(OutputFolder.of(tables.toString()), format, folder.resolve("out"), only)
        .run();
  }

  private List<CSVRecord> csv(String name) throws Exception {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(folder.resolve("out").resolve(name), UTF_8, format)) {
      return rows.getRecords();
    }
  }

  private static GenericRecord entity(String name, String type, long mentions) {
    GenericRecord row = new GenericData.Record(Table.ENTITIES.schema());
    fill(row);
    row.put("entity", name);
    row.put("type", type);
    row.put("mention_count", mentions);
    return row;
  }

  /** Gives columns that may not be null a value of their type. */
  private static void fill(GenericRecord row) {
    for (Schema.Field field : row.getSchema().getFields()) {
      Object value =
          switch (field.schema().getType()) {
            case STRING -> "";
            case INT -> 1;
            case LONG -> 1L;
            case DOUBLE -> 1.0;
            case BOOLEAN -> true;
            case ARRAY -> List.of();
            default -> null;
          };
      row.put(field.name(), value);
    }
  }

  private void write(Table table, String name, GenericRecord... rows) throws Exception {
    Path file = tables.resolve(table.folder()).resolve(name);
    Files.createDirectories(file.getParent());
    try (ParquetWriter<GenericRecord> out =
        AvroParquetWriter.<GenericRecord>builder(new LocalOutputFile(file))
            .withSchema(table.schema())
            .withDataModel(GenericData.get())
            .build()) {
      for (GenericRecord row : rows) {
        out.write(row);
      }
    }
  }
}
