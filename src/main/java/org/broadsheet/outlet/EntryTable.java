package org.broadsheet.outlet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads registry entries: a table with the header domain, name, aliases, country, languages,
 * separated by commas or tabs; several values in one field are separated by {@code |}.
 */
final class EntryTable {

  private static final String DOMAIN = "domain";

  private EntryTable() {}

  /**
   * The entries in order.
   *
   * @throws IllegalArgumentException if the header lacks {@code domain} or a row has none
   */
  static List<OutletEntry> read(String content) {
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    int lineEnd = text.indexOf('\n');
    boolean tabs = text.substring(0, lineEnd < 0 ? text.length() : lineEnd).indexOf('\t') >= 0;
    CSVFormat format =
        (tabs ? CSVFormat.TDF.builder().setQuote(null) : CSVFormat.RFC4180.builder())
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();
    try (CSVParser rows = format.parse(new StringReader(text))) {
      if (!rows.getHeaderMap().containsKey(DOMAIN)) {
        throw new IllegalArgumentException(
            "The table of outlets lacks the column domain; its header is to be "
                + "domain,name,aliases,country,languages.");
      }
      List<OutletEntry> entries = new ArrayList<>();
      for (CSVRecord row : rows) {
        entries.add(entry(row));
      }
      return entries;
    } catch (IOException | UncheckedIOException broken) {
      throw new IllegalArgumentException(
          "The table of outlets is not well-formed: " + broken.getMessage(), broken);
    }
  }

  private static OutletEntry entry(CSVRecord row) {
    String domain = field(row, DOMAIN);
    if (domain == null) {
      throw new IllegalArgumentException(
          "Row " + row.getRecordNumber() + " of the table of outlets has no domain.");
    }
    String name = field(row, "name");
    return new OutletEntry(
        domain.toLowerCase(Locale.ROOT),
        name == null ? domain : name,
        fields(row, "aliases"),
        field(row, "country"),
        fields(row, "languages"));
  }

  private static @Nullable String field(CSVRecord row, String column) {
    String value = row.isSet(column) ? row.get(column).trim() : "";
    return value.isEmpty() ? null : value;
  }

  private static List<String> fields(CSVRecord row, String column) {
    String value = field(row, column);
    if (value == null) {
      return List.of();
    }
    return Arrays.stream(value.split("\\|"))
        .map(String::trim)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
