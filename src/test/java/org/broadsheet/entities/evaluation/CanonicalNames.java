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
import org.broadsheet.entities.naming.Votes;
import org.broadsheet.entities.tagging.BuiltInTaggers;

/**
 * Scores the names of 330 invented articles in 15 languages: the share of expected rows (type,
 * entity, count) that come out. A main prints what is wrong.
 *
 * <p>A case begins with "# ", then its articles, parted by "+++" and the language of the next if it
 * is another, then the rows. The articles of a case are a corpus of their own.
 */
public final class CanonicalNames {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "ru", "de", "uk", "pl", "cs", "sr", "fi", "hu", "tr", "lv", "da", "sv", "es", "fr");

  private int expectedRows;
  private int rightRows;
  private int articles;
  private final Map<String, MentionFinder> finders = new TreeMap<>();
  private final Map<String, String> byLanguage = new TreeMap<>();
  private final List<String> mistakes = new ArrayList<>();

  private record Named(String language, List<Mention> mentions) {}

  /** Runs all articles of the languages. */
  public static CanonicalNames run() throws IOException {
    CanonicalNames names = new CanonicalNames();
    for (String language : LANGUAGES) {
      int rows = names.expectedRows;
      int right = names.rightRows;
      names.run(language);
      names.byLanguage.put(
          language, (names.rightRows - right) + " of " + (names.expectedRows - rows));
    }
    return names;
  }

  public static void main(String[] args) throws IOException {
    CanonicalNames names = run();
    names.mistakes.forEach(System.out::println);
    System.out.println(names.byLanguage);
    System.out.println(names.summary());
  }

  /** Share of the expected rows that are right. */
  public double share() {
    return (double) rightRows / expectedRows;
  }

  public int articles() {
    return articles;
  }

  public String summary() {
    return rightRows + " of " + expectedRows + " rows of " + articles + " articles are right";
  }

  private void run(String language) throws IOException {
    for (String testCase : text(language).split("(?m)^# ")) {
      if (!testCase.isBlank()) {
        score(language, testCase);
      }
    }
  }

  private void score(String language, String testCase) {
    int end = testCase.indexOf("\n= ");
    Map<String, Integer> found =
        counts(named(language, testCase.substring(testCase.indexOf('\n') + 1, end)));
    for (String row : testCase.substring(end + 1).strip().split("\n")) {
      String[] columns = row.substring(2).split("\t");
      expectedRows++;
      if (found.getOrDefault(columns[0] + "\t" + columns[1], 0)
          == Integer.parseInt(columns[2].strip())) {
        rightRows++;
      } else {
        String title = testCase.lines().findFirst().orElse("");
        mistakes.add(language + " " + title + ": " + row + "; " + found);
      }
    }
  }

  private List<Named> named(String language, String texts) {
    List<Named> named = new ArrayList<>();
    String next = language;
    for (String part : ("+++\n" + texts).split("(?m)^\\+\\+\\+")) {
      if (part.isBlank()) {
        continue;
      }
      int line = part.indexOf('\n');
      next = part.substring(0, line).isBlank() ? next : part.substring(0, line).strip();
      List<Mention> mentions = finder(next).find(part.substring(line + 1));
      named.add(new Named(next, AliasTable.builtIn().name(mentions, next)));
      articles++;
    }
    return named;
  }

  private MentionFinder finder(String language) {
    return finders.computeIfAbsent(
        language,
        code ->
            new MentionFinder(
                code,
                Objects.requireNonNull(BuiltInTaggers.forLanguage(code)),
                AliasTable.builtIn()));
  }

  private static Map<String, Integer> counts(List<Named> corpus) {
    Map<Votes.Name, Map<String, Long>> votes = new TreeMap<>();
    for (Named article : corpus) {
      Votes.cast(article.mentions(), article.language())
          .forEach(
              (name, vote) ->
                  votes.computeIfAbsent(name, n -> new TreeMap<>()).merge(vote, 1L, Long::sum));
    }
    Map<Votes.Name, String> elected = new TreeMap<>();
    votes.forEach(
        (name, cast) -> {
          String winner = Votes.elect(name, cast);
          if (winner != null) {
            elected.put(name, winner);
          }
        });
    Map<String, Integer> counts = new TreeMap<>();
    for (Named article : corpus) {
      Votes.apply(article.mentions(), elected, AliasTable.builtIn(), article.language())
          .forEach(
              mention -> counts.merge(mention.type() + "\t" + mention.entity(), 1, Integer::sum));
    }
    return counts;
  }

  private static String text(String language) throws IOException {
    String file = "/org/broadsheet/entities/canonical/" + language + ".txt";
    try (InputStream in =
        Objects.requireNonNull(CanonicalNames.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
