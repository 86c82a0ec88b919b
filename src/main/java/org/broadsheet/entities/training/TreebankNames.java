package org.broadsheet.entities.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.naming.WordInName;

/** Reads words of names and their lemmas from a treebank whose names are labelled elsewhere. */
final class TreebankNames {

  /** A word of a name and its lemma, written large as the word is. */
  record Lemma(WordInName word, String base) {}

  private record Token(String text, String lemma, String partOfSpeech) {}

  private final String language;
  private final Map<String, List<String>> labels;
  private final List<Lemma> found = new ArrayList<>();

  private TreebankNames(String language, Map<String, List<String>> labels) {
    this.language = language;
    this.labels = labels;
  }

  /** Adds the labels of each sentence of a CoNLL file by its words. */
  static void readLabels(Path file, Map<String, List<String>> labels) throws IOException {
    List<String> words = new ArrayList<>();
    List<String> row = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      int tab = line.indexOf('\t');
      if (line.isBlank()) {
        labels.put(String.join(" ", words), List.copyOf(row));
        words.clear();
        row.clear();
      } else {
        words.add(line.substring(0, tab));
        row.add(line.substring(tab + 1));
      }
    }
  }

  /** The words of names of a treebank that stand in a case, and their lemmas. */
  static List<Lemma> read(Path file, String language, Map<String, List<String>> labels)
      throws IOException {
    TreebankNames names = new TreebankNames(language, labels);
    List<Token> sentence = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (line.isEmpty()) {
        names.addNames(sentence);
        sentence.clear();
      } else if (cells.length == 10 && cells[0].chars().allMatch(Character::isDigit)) {
        sentence.add(new Token(cells[1], cells[2], cells[3]));
      }
    }
    return names.found;
  }

  private void addNames(List<Token> sentence) {
    String text = String.join(" ", sentence.stream().map(Token::text).toList());
    for (int i = 0; i < sentence.size(); i++) {
      addNoun(sentence, i);
    }
    List<String> row = labels.get(text);
    if (row == null) {
      return;
    }
    for (int from = 0; from < row.size(); from++) {
      if (row.get(from).startsWith("B-")) {
        int to = from + 1;
        while (to < row.size() && row.get(to).startsWith("I-")) {
          to++;
        }
        addName(sentence, from, to, EntityType.valueOf(row.get(from).substring(2)));
      }
    }
  }

  /**
   * A noun as if it headed the name of an institution or place: many of these are common nouns, and
   * names are too few to learn a grammar from.
   */
  private void addNoun(List<Token> sentence, int i) {
    Token noun = sentence.get(i);
    if (!noun.partOfSpeech.equals("NOUN")) {
      return;
    }
    boolean hasAdjective = i > 0 && sentence.get(i - 1).partOfSpeech.equals("ADJ");
    int from = hasAdjective ? i - 1 : i;
    EntityType type = i % 2 == 0 ? EntityType.ORG : EntityType.LOC;
    String lead = lead(sentence, from);
    String previous = hasAdjective ? large(sentence.get(i - 1).text) : "";
    found.add(
        new Lemma(
            new WordInName(language, type, large(noun.text), lead, previous, "", ""),
            large(noun.lemma)));
  }

  /** All words of a person's name; of other names the noun that heads them. */
  private void addName(List<Token> sentence, int from, int to, EntityType type) {
    for (int i = from; i < to; i++) {
      Token token = sentence.get(i);
      boolean noun = token.partOfSpeech.equals("PROPN") || token.partOfSpeech.equals("NOUN");
      if (noun && Character.isUpperCase(token.text.charAt(0))) {
        String lead = lead(sentence, from);
        String previous = i == from ? "" : sentence.get(i - 1).text;
        boolean follows = type == EntityType.PER && i > from;
        String previousBase = follows ? large(sentence.get(i - 1).lemma) : "";
        String next = i + 1 == to ? "" : sentence.get(i + 1).text;
        found.add(
            new Lemma(
                new WordInName(language, type, token.text, lead, previous, previousBase, next),
                large(token.lemma)));
      }
      if (type != EntityType.PER && !token.partOfSpeech.equals("ADJ")) {
        return;
      }
    }
  }

  private static String lead(List<Token> sentence, int from) {
    String last = from == 0 ? "" : sentence.get(from - 1).text;
    return WordInName.lead(last, from < 2 ? "" : sentence.get(from - 2).text);
  }

  private static String large(String lemma) {
    return lemma.isEmpty()
        ? lemma
        : lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1);
  }
}
