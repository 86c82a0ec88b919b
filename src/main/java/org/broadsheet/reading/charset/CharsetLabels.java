package org.broadsheet.reading.charset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * What the labels that pages write mean: as browsers read them (WHATWG Encoding Standard), so that
 * {@code iso-8859-1} is windows-1252, and with the names of charsets that browsers do not know.
 */
final class CharsetLabels {

  private static final Map<String, String> KNOWN = load();

  private CharsetLabels() {}

  /** The name of the charset of a label; null if there is none. */
  static @Nullable String nameOf(String label) {
    String lower = SmallLetters.of(label.strip());
    String known = KNOWN.get(lower);
    if (known != null) {
      return known;
    }
    CodePage page = CodePage.named(lower);
    if (page != null) {
      return page.name();
    }
    try {
      String canonical = Charset.forName(lower).name();
      return KNOWN.getOrDefault(SmallLetters.of(canonical), canonical);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Map<String, String> load() {
    Map<String, String> labels = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CharsetLabels.class.getResourceAsStream("labels.tsv"), StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        labels.put(line.substring(0, tab), line.substring(tab + 1));
      }
      return labels;
    } catch (IOException e) {
      throw new UncheckedIOException("labels.tsv cannot be read", e);
    }
  }
}
