package org.broadsheet.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes one report: a headline and paragraphs of about 3 KB, all from one seed. */
final class ArticleWriter {

  /** Characters of a report, on average. */
  private static final int LENGTH = 2_700;

  /** Words a sentence of news: mean 21, standard deviation 9 (as in Reuters reports). */
  private static final double SENTENCE_MEAN = 21;

  private static final double SENTENCE_DEVIATION = 9;

  private static final int PEOPLE = 40_000;
  private static final int BODIES = 8_000;
  private static final int PLACES = 6_000;

  private final Vocabulary vocabulary;
  private final Random random;
  private final List<String> people = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  /** A writer of the report that the seed stands for. */
  ArticleWriter(Vocabulary vocabulary, long seed) {
    this.vocabulary = vocabulary;
    this.random = new Random(seed);
    for (int i = 0; i < 3; i++) {
      people.add(Names.person(Names.skewed(PEOPLE, random)));
      others.add(Names.organisation(Names.skewed(BODIES, random)));
      others.add(Names.place(Names.skewed(PLACES, random)));
    }
  }

  String headline() {
    StringBuilder headline = new StringBuilder(others.get(1));
    int words = 5 + random.nextInt(5);
    for (int i = 0; i < words; i++) {
      headline.append(' ').append(vocabulary.word(random));
    }
    return headline.toString();
  }

  List<String> paragraphs() {
    int length = (int) (LENGTH * (.5 + random.nextDouble()));
    List<String> paragraphs = new ArrayList<>();
    for (int chars = 0; chars < length; ) {
      String paragraph = paragraph(paragraphs.isEmpty());
      paragraphs.add(paragraph);
      chars += paragraph.length();
    }
    return paragraphs;
  }

  private String paragraph(boolean first) {
    StringBuilder paragraph = new StringBuilder();
    int sentences = first ? 1 : 1 + random.nextInt(3);
    for (int i = 0; i < sentences; i++) {
      paragraph.append(i == 0 ? "" : " ").append(random.nextInt(6) == 0 ? quote() : sentence());
    }
    return paragraph.toString();
  }

  private String quote() {
    String speaker = people.get(random.nextInt(people.size()));
    String name = random.nextBoolean() ? speaker : speaker.substring(speaker.indexOf(' ') + 1);
    String said = sentence();
    return "\"" + said.substring(0, said.length() - 1) + ",\" " + name + " said.";
  }

  private String sentence() {
    int words = (int) Math.max(5, SENTENCE_MEAN + random.nextGaussian() * SENTENCE_DEVIATION);
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word = word();
      if (i == 0) {
        word = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      }
      sentence.append(i == 0 ? "" : i % 9 == 8 ? ", " : " ").append(word);
    }
    return sentence.append('.').toString();
  }

  private String word() {
    return switch (random.nextInt(40)) {
      case 0 -> people.get(random.nextInt(people.size()));
      case 1 -> others.get(random.nextInt(others.size()));
      case 2 -> String.valueOf(1 + random.nextInt(random.nextBoolean() ? 99 : 9_999));
      default -> vocabulary.word(random);
    };
  }
}
