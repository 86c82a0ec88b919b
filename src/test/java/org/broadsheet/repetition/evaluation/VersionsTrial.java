package org.broadsheet.repetition.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;

/**
 * Outlets of 50 articles of which ten are versions of one: under other headlines, with words
 * replaced, a paragraph added, left out or replaced, or the end cut off.
 */
final class VersionsTrial {

  private static final int OUTLETS = 40;
  private static final int ARTICLES = 50;
  private static final int VERSIONS = 10;
  private static final int MIN_PARAGRAPHS = 4;

  private VersionsTrial() {}

  /** Makes the outlets of articles in which nothing is planted. */
  static List<Article> of(List<Article> articles, PlantedBlocks planted) {
    List<List<String>> texts = new ArrayList<>();
    for (Article article : articles) {
      List<String> text = new ArrayList<>();
      String outlet = String.valueOf(article.outlet().name());
      for (Block block : article.blocks()) {
        if (planted.template(block.text(), outlet) < 0) {
          text.add(block.text());
        }
      }
      if (text.size() >= MIN_PARAGRAPHS) {
        texts.add(text);
      }
    }
    List<Article> trial = new ArrayList<>();
    Random random = new Random(1);
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      List<String> report = texts.get(random.nextInt(texts.size()));
      for (int i = 0; i < ARTICLES; i++) {
        List<String> other = texts.get(random.nextInt(texts.size()));
        List<String> text = i < VERSIONS ? edited(report, other, random) : other;
        String id = "trial " + outlet + " " + i;
        String title = other.get(0).substring(0, Math.min(60, other.get(0).length()));
        trial.add(
            LabelledArticles.article(id, "Trial" + outlet, title, "", String.join("\n", text)));
      }
    }
    return trial;
  }

  private static List<String> edited(List<String> report, List<String> other, Random random) {
    List<String> text = new ArrayList<>(report);
    int place = random.nextInt(text.size());
    switch (random.nextInt(6)) {
      case 0 -> text.replaceAll(paragraph -> reworded(paragraph, .02, other, random));
      case 1 -> text.replaceAll(paragraph -> reworded(paragraph, .05, other, random));
      case 2 -> text.add(place, other.get(random.nextInt(other.size())));
      case 3 -> text.set(place, other.get(random.nextInt(other.size())));
      case 4 -> text.remove(place);
      default -> text = text.subList(0, 1 + text.size() / 2);
    }
    return text;
  }

  private static String reworded(
      String paragraph, double share, List<String> other, Random random) {
    String[] replacements = String.join(" ", other).split(" ");
    String[] words = paragraph.split(" ");
    for (int i = 0; i < words.length; i++) {
      if (random.nextDouble() < share) {
        words[i] = replacements[random.nextInt(replacements.length)];
      }
    }
    return String.join(" ", words);
  }
}
