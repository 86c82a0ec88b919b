package org.broadsheet.outlet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the tables of agencies and of the words of credits that come with the program. */
final class AgencyTable {

  private static final int WIKIDATA = 3;
  private static final int SITES = 4;
  private static final int SHORT_FORMS = 5;
  private static final int NAMES = 6;
  private static final int CAUTION = 7;

  private AgencyTable() {}

  /** The agencies in the order of the table. */
  static List<Agency> agencies() {
    List<Agency> agencies = new ArrayList<>();
    for (String[] cells : rows("agencies.tsv")) {
      if (!cells[0].equals("agency")) {
        agencies.add(
            new Agency(
                cells[0],
                cells[WIKIDATA].isEmpty() ? null : cells[WIKIDATA],
                values(cells[SITES]),
                values(cells[SHORT_FORMS]),
                values(cells[NAMES] + "|" + cells[1]),
                !cells[CAUTION].isEmpty()));
      }
    }
    return agencies;
  }

  private static List<String> values(String cell) {
    return Arrays.stream(cell.split("\\|")).filter(value -> !value.isEmpty()).toList();
  }

  /** The rows of a resource, without comments; empty cells at the end are kept. */
  static List<String[]> rows(String resource) {
    try (InputStream in = AgencyTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
