package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.CutReason;
import org.broadsheet.text.BareWords;
import org.broadsheet.text.EastAsian;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds the block that prints the title which the head of the page declares. */
final class Headline {

  /** No block of the page. */
  static final int NONE = -1;

  /** Share of words that a heading and a title with the outlet's name behind it have in common. */
  private static final double MIN_OVERLAP = .55;

  /** A main heading that says nearly the same as another is the headline. */
  private static final double MAIN_HEADING_BONUS = .2;

  private static final double LINK_MALUS = .3;
  private static final Evaluator TITLE = Selector.evaluatorOf("meta[property=og:title]");
  private static final int MAX_CHARS = 300;

  /** Scripts without blanks write a headline as one word (as long as in an alphabet). */
  private static final int MIN_SENTENCE_CHARS = 25;

  private Headline() {}

  /** The titles that the head of a page declares: of {@code og:title} and {@code title}. */
  static List<String> declared(Document page) {
    List<String> titles = new ArrayList<>();
    Element meta = page.head().selectFirst(TITLE);
    if (meta != null) {
      titles.add(meta.attr("content"));
    }
    titles.add(page.title());
    titles.removeIf(title -> title.length() > MAX_CHARS);
    return titles;
  }

  /** The index of the headline, or {@link #NONE} if no block prints a declared title. */
  static int find(List<PageBlock> blocks, List<String> titles) {
    int best = NONE;
    double bestScore = 0;
    Map<Integer, Set<String>> headings = headings(blocks);
    for (Title wanted : wanted(titles)) {
      for (Map.Entry<Integer, Set<String>> heading : headings.entrySet()) {
        double score = score(blocks.get(heading.getKey()), heading.getValue(), wanted);
        if (score > bestScore) {
          best = heading.getKey();
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** The titles to look for; a name beside a title that does not begin with it is the site's. */
  private static List<Title> wanted(List<String> titles) {
    List<Title> wanted = new ArrayList<>();
    for (String title : titles) {
      Title candidate = Title.of(title);
      String name = BareWords.of(title) + " ";
      boolean isOfSite =
          titles.stream()
              .filter(other -> !Title.of(other).isName)
              .anyMatch(other -> !BareWords.of(other).startsWith(name));
      if (!candidate.isName || !isOfSite) {
        wanted.add(candidate);
      }
    }
    return wanted;
  }

  /** The words of the blocks that may be the headline, by their indices, in order. */
  private static Map<Integer, Set<String>> headings(List<PageBlock> blocks) {
    Map<Integer, Set<String>> headings = new LinkedHashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      boolean isHeading = block.kind() == BlockKind.HEADING || block.isMainHeading();
      if (isHeading && block.text().length() <= MAX_CHARS) {
        headings.put(i, words(block.text()));
      }
    }
    return headings;
  }

  private static double score(PageBlock block, Set<String> words, Title wanted) {
    int all = words.size() + wanted.words.size();
    long both = words.stream().filter(wanted.words::contains).count();
    double overlap = 2.0 * both / all;
    return overlap < (wanted.isName ? 1 : MIN_OVERLAP) || (wanted.isName && !block.isMainHeading())
        ? 0
        : overlap
            + (block.isMainHeading() ? MAIN_HEADING_BONUS : 0)
            - (block.linkDensity() > .5 || !isFree(block.region()) ? LINK_MALUS : 0);
  }

  /** Whether it is not cut; the box of date and authors may well hold the headline. */
  private static boolean isFree(Region region) {
    for (Region r = region; r != null; r = r.parent) {
      if (r.cut != null && r.cut.reason() != CutReason.BYLINE) {
        return false;
      }
    }
    return true;
  }

  /**
   * A title that the head of the page declares.
   *
   * @param isName whether it is a word: "Contents" may be a heading of any page
   */
  private record Title(Set<String> words, boolean isName) {

    static Title of(String title) {
      Set<String> words = Headline.words(title);
      return new Title(words, words.size() < 2 && EastAsian.length(title) < MIN_SENTENCE_CHARS);
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(BareWords.of(text).split(" ")));
    words.remove("");
    return words;
  }
}
