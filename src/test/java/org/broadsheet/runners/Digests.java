package org.broadsheet.runners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Rows and digest of each table, by the manifest of a complete run. */
public final class Digests {

  private Digests() {}

  /** Reads them, by table. */
  public static Map<String, String> of(Path output) throws IOException {
    JsonNode tables =
        new ObjectMapper().readTree(output.resolve("manifest.json").toFile()).get("tables");
    Map<String, String> digests = new TreeMap<>();
    tables
        .fieldNames()
        .forEachRemaining(
            table ->
                digests.put(
                    table,
                    tables.at("/" + table + "/rows")
                        + " rows "
                        + tables.at("/" + table + "/digest")));
    return digests;
  }
}
