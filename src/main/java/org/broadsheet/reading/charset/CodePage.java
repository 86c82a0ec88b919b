package org.broadsheet.reading.charset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A charset that texts of some languages were written in before UTF-8, from {@code codepages.tsv}.
 *
 * <p>Nearly all are Java's own; a few of one byte that Java does not know are spelled out there.
 */
final class CodePage {

  private static final class Holder {
    static final Map<String, CodePage> BY_NAME = load();
  }

  private static final int COLUMNS = 4;

  private final String name;
  private final int prior;
  private final List<String> languages;
  private final @Nullable Charset charset;

  /** The character of each byte, or null for a charset of more than one byte a character. */
  private final char @Nullable [] table;

  private CodePage(String[] columns) {
    name = columns[0];
    prior = Bits.of(Double.parseDouble(columns[1]));
    languages = List.of(columns[2].split(" ", -1));
    String upperHalf = columns.length < COLUMNS ? "" : columns[3];
    charset = upperHalf.isEmpty() ? Charset.forName(name) : null;
    table = charset == null ? spelledOut(upperHalf) : table(charset);
  }

  /** All, in the order of the file. */
  static List<CodePage> all() {
    return new ArrayList<>(Holder.BY_NAME.values());
  }

  static @Nullable CodePage named(String name) {
    return Holder.BY_NAME.get(name.toLowerCase(Locale.ROOT));
  }

  String name() {
    return name;
  }

  /** How much rarer it is than the most frequent one, in {@link Bits}. */
  int prior() {
    return prior;
  }

  /** Languages that are written in it, as the model names them. */
  List<String> languages() {
    return languages;
  }

  boolean isOfOneByte() {
    return table != null;
  }

  /** The character of a byte; U+FFFD where it has none. */
  char charOf(int oneByte) {
    return Objects.requireNonNull(table)[oneByte];
  }

  /** The text, with U+FFFD for what is none in this charset. */
  String decode(byte[] bytes) {
    if (charset != null) {
      return new String(bytes, charset);
    }
    char[] characters = Objects.requireNonNull(table);
    char[] text = new char[bytes.length];
    for (int i = 0; i < text.length; i++) {
      text[i] = characters[bytes[i] & 0xff];
    }
    return new String(text);
  }

  private static char[] spelledOut(String upperHalf) {
    char[] table = new char[256];
    for (int i = 0; i < 128; i++) {
      table[i] = (char) i;
      table[128 + i] = i < 32 ? (char) (128 + i) : upperHalf.charAt(i - 32);
    }
    return table;
  }

  private static char @Nullable [] table(Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    if (decoder.maxCharsPerByte() > 1 || decoder.averageCharsPerByte() < 1) {
      return null;
    }
    decoder.onMalformedInput(CodingErrorAction.REPLACE);
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    char[] table = new char[256];
    Arrays.fill(table, '\uFFFD');
    for (int i = 0; i < all.length; i++) {
      String one = new String(all, i, 1, charset);
      table[i] = one.length() == 1 ? one.charAt(0) : '\uFFFD';
    }
    return table;
  }

  private static Map<String, CodePage> load() {
    Map<String, CodePage> pages = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CodePage.class.getResourceAsStream("codepages.tsv"), StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        CodePage page = new CodePage(line.split("\t", -1));
        pages.put(page.name().toLowerCase(Locale.ROOT), page);
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException("codepages.tsv cannot be read", e);
    }
  }
}
