package org.broadsheet.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well a language is told with the built-in models, on single sentences and paragraphs.
 *
 * @param texts in this language
 * @param precision share of right answers among the texts said to be in this language
 * @param recall share of its texts that are said to be in it
 */
public record Measured(int texts, double precision, double recall) {

  static final String RESOURCE = "measured.tsv";

  /** The languages that were measured, by code, as {@code MeasureLanguages} wrote them. */
  public static SortedMap<String, Measured> byCode() {
    SortedMap<String, Measured> measured = new TreeMap<>();
    try (InputStream in = Measured.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] fields = line.split("\t", -1);
          measured.put(
              fields[0],
              new Measured(
                  Integer.parseInt(fields[1]),
                  Double.parseDouble(fields[2]),
                  Double.parseDouble(fields[3])));
        }
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
    return Collections.unmodifiableSortedMap(measured);
  }
}
