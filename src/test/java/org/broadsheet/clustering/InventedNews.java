package org.broadsheet.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invents texts: words with the frequencies of a language, no sense. */
public final class InventedNews {

  private static final int VOCABULARY = 30_000;
  private static final int CHARACTERS = 3_000;
  private static final int FIRST_HAN = 0x4E00;

  private final Random random;

  public InventedNews(long seed) {
    random = new Random(seed);
  }

  /** A text of this number of words, every twelfth of them the end of a sentence. */
  public String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(word()).append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString().trim();
  }

  /** A text of this number of Han characters. */
  public String chinese(int characters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < characters; i++) {
      text.append((char) (FIRST_HAN + rank(CHARACTERS)));
    }
    return text.toString();
  }

  /** The text with a share of its words replaced. */
  public String edit(String text, double share) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
    for (int i = 0; i < words.size(); i++) {
      if (random.nextDouble() < share) {
        words.set(i, word());
      }
    }
    return String.join(" ", words);
  }

  /** The beginning of a text. */
  public static String firstShare(String text, double share) {
    List<String> words = Arrays.asList(text.split(" "));
    return String.join(" ", words.subList(0, (int) (words.size() * share)));
  }

  /** A word by Zipf's law. */
  public String word() {
    return spell(rank(VOCABULARY));
  }

  /** Ranks from 1 with a frequency of about one by the rank. */
  private int rank(int most) {
    return (int) Math.exp(random.nextDouble() * Math.log(most));
  }

  private static String spell(int rank) {
    StringBuilder word = new StringBuilder();
    for (int rest = rank; rest > 0; rest /= 60) {
      word.append("bcdfghklmnprstvz".charAt(rest % 16)).append("aeiou".charAt(rest % 5));
    }
    return word.toString().toLowerCase(Locale.ROOT);
  }
}
