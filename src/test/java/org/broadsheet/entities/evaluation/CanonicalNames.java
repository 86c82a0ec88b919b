package org.broadsheet.entities.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.broadsheet.entities.Mention;
import org.broadsheet.entities.MentionFinder;
import org.broadsheet.entities.naming.AliasTable;
import org.broadsheet.entities.tagging.BuiltInTaggers;

/**
 * Scores the names of 60 invented articles: the share of expected rows (type, entity, count) that
 * come out. A main prints what is wrong.
 */
public final class CanonicalNames {

  private static final List<String> LANGUAGES = List.of("en", "ru", "de");

  private int expectedRows;
  private int rightRows;
  private int articles;
  private final List<String> mistakes = new ArrayList<>();

  /** Runs all articles of the languages. */
  public static CanonicalNames run() throws IOException {
    CanonicalNames names = new CanonicalNames();
    for (String language : LANGUAGES) {
      names.run(language);
    }
    return names;
  }

  public static void main(String[] args) throws IOException {
    CanonicalNames names = run();
    names.mistakes.forEach(System.out::println);
    System.out.println(names.summary());
  }

  /** Share of the expected rows that are right. */
  public double share() {
    return (double) rightRows / expectedRows;
  }

  public String summary() {
    return rightRows + " of " + expectedRows + " rows of " + articles + " articles are right";
  }

  private void run(String language) throws IOException {
    MentionFinder finder =
        new MentionFinder(
            language,
            Objects.requireNonNull(BuiltInTaggers.forLanguage(language)),
            AliasTable.builtIn());
    for (String article : text(language).split("(?m)^# ")) {
      if (!article.isBlank()) {
        score(language, article, finder);
      }
    }
  }

  private void score(String language, String article, MentionFinder finder) {
    int end = article.indexOf("\n= ");
    String text = article.substring(article.indexOf('\n') + 1, end);
    Map<String, Integer> found = new TreeMap<>();
    for (Mention mention : finder.find(text)) {
      Mention named = AliasTable.builtIn().name(mention, language);
      found.merge(named.type() + "\t" + named.entity(), 1, Integer::sum);
    }
    articles++;
    for (String row : article.substring(end + 1).split("\n")) {
      String[] columns = row.substring(2).split("\t");
      expectedRows++;
      if (found.getOrDefault(columns[0] + "\t" + columns[1], 0)
          == Integer.parseInt(columns[2].strip())) {
        rightRows++;
      } else {
        mistakes.add(
            language + " " + article.lines().findFirst().orElse("") + ": " + row + "; " + found);
      }
    }
  }

  private static String text(String language) throws IOException {
    String file = "/org/broadsheet/entities/canonical/" + language + ".txt";
    try (InputStream in =
        Objects.requireNonNull(CanonicalNames.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
