package org.broadsheet.report.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.broadsheet.tables.schema.Column;
import org.broadsheet.tables.schema.Table;

/**
 * The tables in the words of <a
 * href="https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html">Croissant 1.1</a>.
 */
final class Croissant {

  private static final String CONFORMS_TO = "http://mlcommons.org/croissant/1.1";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final DescribedRun run;
  private final ObjectNode root = JSON.createObjectNode();

  Croissant(DescribedRun run) {
    this.run = run;
  }

  ObjectNode toJson() {
    root.set("@context", context());
    root.put("@type", "sc:Dataset");
    root.put("conformsTo", CONFORMS_TO);
    root.put("name", run.title());
    root.put("description", run.description());
    root.put("version", run.version());
    root.put("url", "report.html");
    root.put("license", DescribedRun.LICENCE);
    root.put("citeAs", citation());
    if (!run.finishedAt().isEmpty()) {
      root.put("dateCreated", run.finishedAt());
      root.put("datePublished", run.finishedAt());
    }
    run.languages().forEach(root.putArray("inLanguage")::add);
    root.putArray("keywords").add("news").add("near-duplicates").add("named entities");
    new Provenance(run).addTo(root);
    ArrayNode distribution = root.putArray("distribution");
    ArrayNode recordSets = root.putArray("recordSet");
    for (Table table : Table.values()) {
      addFiles(distribution.addObject(), table);
      addRecords(recordSets.addObject(), table);
    }
    return root;
  }

  /** The context of the specification, with PROV-O. */
  private static ObjectNode context() {
    try (InputStream in = Croissant.class.getResourceAsStream("croissant-context.json")) {
      return (ObjectNode) JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String citation() {
    String year =
        run.finishedAt().isEmpty() ? "" : ", year={" + run.finishedAt().substring(0, 4) + "}";
    return "@misc{broadsheet_tables, title={"
        + run.title().replaceAll("[{}\\\\]", " ")
        + "}"
        + year
        + ", version={"
        + run.version()
        + "}, note={Tables made with "
        + run.program()
        + "}}";
  }

  private void addFiles(ObjectNode files, Table table) {
    files.put("@type", "cr:FileSet");
    files.put("@id", filesOf(table));
    files.put("name", filesOf(table));
    files.put("description", "Each row is " + table.meaning() + ".");
    files.put("encodingFormat", "application/x-parquet");
    files.put("includes", run.glob(table));
  }

  private static String filesOf(Table table) {
    return table.folder() + "-files";
  }

  private void addRecords(ObjectNode records, Table table) {
    records.put("@type", "cr:RecordSet");
    records.put("@id", table.folder());
    records.put("name", table.folder());
    records.put(
        "description", "Each of the " + run.rows(table) + " rows is " + table.meaning() + ".");
    Keys.of(table)
        .ifPresent(key -> records.putObject("key").put("@id", table.folder() + "/" + key));
    ArrayNode fields = records.putArray("field");
    run.columns(table).forEach(column -> addField(fields.addObject(), table, column));
  }

  private void addField(ObjectNode field, Table table, Column column) {
    String id = table.folder() + "/" + column.name();
    field.put("@type", "cr:Field");
    field.put("@id", id);
    field.put("name", column.name());
    field.put("description", meaning(column));
    ColumnType type = ColumnType.of(column);
    if (type.isList()) {
      field.put("isArray", true);
      field.put("arrayShape", "-1");
    }
    field.put("dataType", type.croissant());
    ObjectNode source = field.putObject("source");
    source.putObject("fileSet").put("@id", filesOf(table));
    source.putObject("extract").put("column", column.name());
    Keys.referenced(table, column)
        .ifPresent(to -> field.putObject("references").putObject("field").put("@id", to));
  }

  static String meaning(Column column) {
    return column.meaning()
        + (column.unit().isEmpty() ? "" : " (" + column.unit() + ")")
        + (column.nullRule().isEmpty() ? "" : "; null if " + column.nullRule());
  }
}
