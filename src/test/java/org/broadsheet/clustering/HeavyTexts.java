package org.broadsheet.clustering;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Articles for corpora in which everything is alike, or hangs together. */
public final class HeavyTexts {

  /** By how many words a link of the chain begins after the one before it. */
  private static final int STEP = 35;

  private static final int LINK_WORDS = 110;

  /** The corpora by name. */
  public static final Map<String, Kind> KINDS = kinds();

  private HeavyTexts() {}

  /**
   * A corpus.
   *
   * @param articles how many are a lot
   */
  public record Kind(String name, int articles, Maker maker) {

    /** The fields of one article. */
    public Map<String, String> article(int number, int articles) {
      return maker.article(number, articles);
    }
  }

  /** Makes the fields of one article. */
  public interface Maker {
    Map<String, String> article(int number, int articles);
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    put(kinds, "equal articles", 100_000, (i, n) -> equal());
    put(kinds, "one footer", 50_000, HeavyTexts::withFooter);
    put(kinds, "one template", 20_000, HeavyTexts::template);
    put(kinds, "equal titles", 20_000, HeavyTexts::equalTitle);
    put(kinds, "one chain", 100_000, HeavyTexts::link);
    return kinds;
  }

  private static void put(Map<String, Kind> kinds, String name, int articles, Maker maker) {
    kinds.put(name, new Kind(name, articles, maker));
  }

  private static Map<String, String> equal() {
    return Map.of("title", "The lock opens", "text", new InventedNews(1).text(120));
  }

  private static Map<String, String> withFooter(int number, int articles) {
    String text = new InventedNews(number).text(150 + number % 100);
    String footer = new InventedNews(-1).text(60);
    return Map.of(
        "title",
        "Report " + number,
        "text",
        text + "\n\n" + footer,
        "url",
        "https://paper" + number % 300 + ".example/" + number);
  }

  private static Map<String, String> template(int number, int articles) {
    return Map.of("title", "Half-year of " + number, "text", InventedReports.template(number));
  }

  private static Map<String, String> equalTitle(int number, int articles) {
    return Map.of(
        "title", "The week in pictures", "text", new InventedNews(number).text(150 + number % 100));
  }

  /** Each shares two thirds of its words with the next. */
  private static Map<String, String> link(int number, int articles) {
    StringBuilder text = new StringBuilder();
    int first = number * STEP;
    for (int at = first; at < first + LINK_WORDS; at++) {
      text.append(word(at)).append(at % 12 == 11 ? ". " : " ");
    }
    return Map.of("text", text.toString().trim());
  }

  /** Word number so and so of an endless text. */
  private static String word(int number) {
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    return new InventedNews(random.nextLong()).word();
  }
}
