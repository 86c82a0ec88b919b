package org.broadsheet.report.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;

/**
 * The descriptions of a run's tables for catalogues of data sets.
 *
 * <pre>{@code
 * folder.write("croissant.json", new Catalogue(manifest, files).croissant(), "application/ld+json");
 * }</pre>
 */
public final class Catalogue {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final DescribedRun run;
  private final List<String> files;

  /**
   * Takes what is to be described.
   *
   * @param manifest as JSON
   * @param files paths of all files of the tables, below one folder
   * @throws IllegalArgumentException if the manifest is not JSON
   */
  public Catalogue(String manifest, List<String> files) {
    try {
      this.run = new DescribedRun(JSON.readTree(manifest));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the manifest is not JSON", e);
    }
    this.files = List.copyOf(files);
  }

  /**
   * The tables as a data set of <a href="https://docs.mlcommons.org/croissant/">Croissant</a> 1.1,
   * with its provenance in terms of PROV-O.
   */
  public String croissant() {
    return write(new Croissant(run).toJson());
  }

  /** The tables as a <a href="https://datapackage.org">Data Package</a>, version 2. */
  public String dataPackage() {
    return write(new DataPackage(run, files).toJson());
  }

  private static String write(JsonNode description) {
    try {
      return JSON.writeValueAsString(description) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
