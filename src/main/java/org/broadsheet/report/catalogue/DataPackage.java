package org.broadsheet.report.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.broadsheet.tables.schema.Column;
import org.broadsheet.tables.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * The tables in the words of <a href="https://datapackage.org/standard/data-package/">Data Package,
 * version 2</a>, which names every file.
 */
final class DataPackage {

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  private final DescribedRun run;
  private final List<String> files;

  DataPackage(DescribedRun run, List<String> files) {
    this.run = run;
    this.files = files.stream().sorted().toList();
  }

  ObjectNode toJson() {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("$schema", PROFILE);
    root.put("name", "broadsheet-tables");
    root.put("title", run.title());
    root.put("description", run.description() + " " + DescribedRun.LICENCE);
    root.put("version", run.version());
    if (!run.finishedAt().isEmpty()) {
      root.put("created", run.finishedAt());
    }
    addSources(root);
    ArrayNode resources = root.putArray("resources");
    for (Table table : Table.values()) {
      List<String> paths = pathsOf(table);
      if (!paths.isEmpty()) {
        addResource(resources.addObject(), table, paths);
      }
    }
    return root;
  }

  private void addSources(ObjectNode root) {
    JsonNode inputs = run.manifest().path("inputs");
    if (!inputs.isEmpty()) {
      ArrayNode sources = root.putArray("sources");
      inputs.forEach(
          input ->
              sources
                  .addObject()
                  .put("title", input.path("path").asText())
                  .put("version", input.path("records").asLong() + " records"));
    }
  }

  /** Below the folder of the description itself; a table's name may stand in the path to it. */
  private List<String> pathsOf(Table table) {
    String start = "/" + table.folder() + "/";
    return files.stream()
        .filter(file -> tableOf(file) == table)
        .map(file -> file.substring(file.lastIndexOf(start) + 1))
        .toList();
  }

  /** From the last folder that is named as a table; partitions are folders below it. */
  private static @Nullable Table tableOf(String file) {
    Table found = null;
    int at = -1;
    for (Table table : Table.values()) {
      int here = file.lastIndexOf("/" + table.folder() + "/");
      if (here > at) {
        at = here;
        found = table;
      }
    }
    return found;
  }

  private void addResource(ObjectNode resource, Table table, List<String> paths) {
    resource.put("name", table.folder().toLowerCase(Locale.ROOT));
    resource.put("title", "Each row is " + table.meaning());
    resource.put("format", "parquet");
    resource.put("mediatype", "application/vnd.apache.parquet");
    paths.forEach(resource.putArray("path")::add);
    ObjectNode schema = resource.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    ArrayNode references = new ObjectMapper().createArrayNode();
    for (Column column : run.columns(table)) {
      addField(fields.addObject(), column);
      Keys.tableNamedBy(table, column).ifPresent(to -> addReference(references, column, to));
    }
    Keys.of(table).ifPresent(key -> schema.putArray("primaryKey").add(key));
    if (!references.isEmpty()) {
      schema.set("foreignKeys", references);
    }
  }

  private static void addField(ObjectNode field, Column column) {
    field.put("name", column.name());
    field.put("type", ColumnType.of(column).frictionless());
    field.put("description", Croissant.meaning(column));
    if (!column.isNullable()) {
      field.putObject("constraints").put("required", true);
    }
  }

  private static void addReference(ArrayNode references, Column column, Table to) {
    ObjectNode reference = references.addObject();
    reference.putArray("fields").add(column.name());
    ObjectNode target = reference.putObject("reference");
    target.put("resource", to.folder());
    target.putArray("fields").add(Keys.of(to).orElseThrow());
  }
}
