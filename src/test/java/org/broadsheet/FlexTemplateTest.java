package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.beam.sdk.options.Description;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The metadata of the Dataflow Flex Template says of each option what the option itself says.
 * {@code mvn test -Dtest=FlexTemplateTest -Dgolden.update=true} writes it anew.
 */
@Tag("beam")
class FlexTemplateTest {

  private static final Path FILE = Path.of("pipelines/dataflow/metadata.json");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private static final Set<String> REQUIRED = Set.of("input", "output");

  /** Names a file of the machine that launches, which a template does not have. */
  private static final Set<String> OF_THE_LAUNCHER = Set.of("optionsFile");

  @Test
  void everyOptionIsAParameter() throws IOException {
    JsonNode expected = metadata();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, JSON.writeValueAsString(expected) + "\n");
    }
    assertEquals(
        JSON.writeValueAsString(expected), JSON.writeValueAsString(JSON.readTree(FILE.toFile())));
  }

  private static JsonNode metadata() {
    ObjectNode metadata = JSON.createObjectNode();
    metadata.put("name", "Broadsheet");
    metadata.put(
        "description", "Reads news articles and writes clean, clustered, counted Parquet tables.");
    metadata.put("streaming", false);
    CommandLine.getters().entrySet().stream()
        .filter(option -> !OF_THE_LAUNCHER.contains(option.getKey()))
        .forEach(option -> addParameter(metadata, option.getKey(), option.getValue()));
    return metadata;
  }

  private static void addParameter(ObjectNode metadata, String name, Method getter) {
    metadata
        .withArray("parameters")
        .addObject()
        .put("name", name)
        .put("label", label(name))
        .put("helpText", getter.getAnnotation(Description.class).value())
        .put("isOptional", !REQUIRED.contains(name))
        .put("paramType", "TEXT");
  }

  /** "minJaccard" is labelled "Min jaccard". */
  private static String label(String name) {
    String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
