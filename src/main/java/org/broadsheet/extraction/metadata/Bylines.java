package org.broadsheet.extraction.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the names of authors out of bylines: without "by", job titles, dates, addresses of e-mail
 * and accounts.
 */
public final class Bylines {

  /** A longer line tells something; it does not only name authors. */
  private static final int MAX_CHARS = 120;

  /** More names are a list of something else. */
  private static final int MAX_AUTHORS = 12;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:(?:story|words|text|written|posted|published|reported|contributed)\\s+by\\s*:?|by\\s*:?|authors?\\s*:|von\\s*:?"
              + "|(?:ein\\s+(?:artikel|beitrag|gastbeitrag)|text|autore?n?|redaktion)\\s*(?:von\\b\\s*:?|:)|par\\s*:?|auteurs?\\s*:|por\\s*:?|autora?\\s*:"
              + "|di\\s+(?=\\p{Lu})|door\\s*:?|\u0430\u0432\u0442\u043e\u0440\u044b?\\s*:|\u0442\u0435\u043a\u0441\u0442\\s*:|\u0430\u0432\u0442\u043e\u0440\u0438\\s*:|autorzy?\\s*:)\\s*(?=\\p{L})");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?iu)\\s*(?:[,;/|\u2022\u00b7]|\\s&\\s|\\s(?:and|und|et|y|e|and|\u0438|\u0442\u0430|\u0456|i|with|mit|avec|con)\\s)\\s*");
  private static final Pattern NOISE =
      Pattern.compile(
          "(?iu)\\([^)]*\\)|\\S+@\\S+|(?<!\\S)@\\w+|https?://\\S+|\\s[-\u2013\u2014]\\s.*$");
  private static final Pattern NAME =
      Pattern.compile(
          "(?u)\\p{Lu}[\\p{L}\\p{M}'\u2019.-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}'\u2019.-]*|de|la|le|van|von|der|den|del|di|da|al|bin|el|ter|ten|zu|dos|du)){0,5}");
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?iu).*\\b(?:editor|reporter|correspondent|writer|staff|journalist|producer|columnist|contributor"
              + "|chief|director|photographer|newsroom|redaktion|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|admin|administrator|webmaster"
              + "|news|desk|team|press|agency|read|min|minutes?|ago|updated|published|posted|share|follow|comments?|unknown|guest|anonymous|user)\\b.*");

  private Bylines() {}

  /** Whether a line only names authors after a "by", and how it does. */
  public static Optional<String> byline(String line) {
    if (line.length() > MAX_CHARS) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(line);
    if (!label.find() || authors(line).isEmpty()) {
      return Optional.empty();
    }
    String rest = line.substring(label.end());
    boolean isSentence = rest.matches(".*\\p{Ll}{2,}[.!?]$") || rest.split("\\s+").length > 14;
    return isSentence ? Optional.empty() : Optional.of(line);
  }

  /** The authors that a byline or an author field names, each once, in order. */
  public static List<String> authors(String field) {
    if (field.length() > 4 * MAX_CHARS) {
      return List.of();
    }
    String names = LABEL.matcher(NOISE.matcher(field.strip()).replaceAll(" ")).replaceFirst("");
    Set<String> authors = new LinkedHashSet<>();
    for (String part : SEPARATOR.split(names)) {
      String name = part.strip().replaceFirst("[.:]$", "").replaceAll("\\s+", " ");
      if (isPerson(name)) {
        authors.add(name);
      }
    }
    return new ArrayList<>(authors).subList(0, Math.min(MAX_AUTHORS, authors.size()));
  }

  private static boolean isPerson(String name) {
    return name.length() > 2 && NAME.matcher(name).matches() && !NO_PERSON.matcher(name).matches();
  }
}
