package org.broadsheet.launch;

import java.util.Map;

/** Settings of a Spark inside this process. */
final class SparkSettings {

  /** Nobody else has business with it: it answers on the loopback address, and shows no page. */
  private static final Map<String, String> EMBEDDED =
      Map.of(
          "spark.driver.bindAddress", "127.0.0.1",
          "spark.driver.host", "127.0.0.1",
          "spark.ui.enabled", "false");

  private SparkSettings() {}

  /** Sets them as Spark reads them, from system properties, but for those that are set. */
  static void stayOnThisMachine(Words words) {
    if (words.value("sparkMaster").orElse("").startsWith("local")) {
      EMBEDDED.forEach(
          (name, value) -> {
            if (System.getProperty(name) == null) {
              System.setProperty(name, value);
            }
          });
    }
  }
}
