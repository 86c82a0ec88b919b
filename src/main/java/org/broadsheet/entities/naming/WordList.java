package org.broadsheet.entities.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.text.SmallLetters;

/** Word lists that the program brings: one entry per line, "#" begins a comment. */
public final class WordList {

  private static final String FOLDER = "/org/broadsheet/entities/";

  private WordList() {}

  /** The entries of a list in lower case. */
  static Set<String> lowerCase(String file) {
    return asWritten(file).stream().map(SmallLetters::of).collect(Collectors.toUnmodifiableSet());
  }

  /** The entries of a list in the order of the file. */
  public static List<String> asWritten(String file) {
    return text(file)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(String::strip)
        .toList();
  }

  /** The whole text of a file. */
  static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(WordList.class.getResourceAsStream(FOLDER + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
