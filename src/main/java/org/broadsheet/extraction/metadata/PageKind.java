package org.broadsheet.extraction.metadata;

import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.article.Block;
import org.broadsheet.article.Metadata.Completeness;
import org.broadsheet.article.Metadata.PageType;
import org.broadsheet.text.LanguageWords;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/** Tells what kind of page a page says it is, and whether it says that it is not whole. */
final class PageKind {

  private static final Pattern ERROR =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:error\\s*)?(?:40[34]|410|50[0234])|"
              + String.join("|", LanguageWords.all("error-page"))
              + ")\\b.*");

  private static final Pattern FRONT_PAGE = Pattern.compile("(?i)https?://[^/?#]+/?");

  /** A stated length below is that of a teaser. */
  private static final int MIN_STATED_WORDS = 50;

  /** Characters of paragraphs from which a page is not only a player or a form. */
  private static final int PROSE = 1000;

  /** Share of the stated words from which a text is whole: captions and headings are left out. */
  private static final double WHOLE = .8;

  /** Share of the stated words below which a text is a part. */
  private static final double PART = .5;

  private final PageFacts facts;
  private final StructuredData data;

  PageKind(PageFacts facts, StructuredData data) {
    this.facts = facts;
    this.data = data;
  }

  /**
   * The kind of the page.
   *
   * @param isSigned whether it says when it was published or who wrote it: prose that does is an
   *     article, whatever the page calls itself
   */
  PageType pageType(@Nullable String title, boolean isSigned) {
    String graph = SmallLetters.of(String.valueOf(facts.meta("og:type")));
    if (title != null && title.length() < 80 && ERROR.matcher(title).matches()) {
      return PageType.ERROR_PAGE;
    }
    if (data.isPresent()) {
      return describedType();
    }
    boolean isProse = facts.teasers.otherChars() >= PROSE;
    boolean isFront = isFrontPage() && !graph.equals("article");
    if (data.isList() || (!isPosting() && (isFront || facts.teasers.areAllThereIs()))) {
      return PageType.LIST;
    }
    if (graph.startsWith("video") && !isProse) {
      return PageType.VIDEO;
    }
    return graph.equals("article") || isPosting() || (isProse && isSigned)
        ? PageType.ARTICLE
        : PageType.OTHER;
  }

  /** A broadcaster's article may share itself as a video: what JSON-LD says goes before. */
  private PageType describedType() {
    List<String> types = data.types();
    if (types.contains("LiveBlogPosting")) {
      return PageType.LIVE_BLOG;
    }
    return types.stream().anyMatch(type -> type.endsWith("Gallery"))
        ? PageType.GALLERY
        : PageType.ARTICLE;
  }

  /**
   * A page may say how long its article is, by its text or its number of words in structured data,
   * and that it is behind a wall.
   */
  Completeness completeness(List<Block> blocks) {
    int stated = statedWords();
    int words = stated == 0 ? 0 : keptWords(blocks);
    if (stated >= MIN_STATED_WORDS && words >= WHOLE * stated) {
      return Completeness.FULL;
    }
    if (stated >= MIN_STATED_WORDS && words < PART * stated) {
      return Completeness.STUB;
    }
    String free = data.text("isAccessibleForFree");
    boolean isLocked =
        "false".equalsIgnoreCase(free) || "locked".equals(facts.meta("article:content_tier"));
    return isLocked ? Completeness.STUB : Completeness.UNKNOWN;
  }

  private int statedWords() {
    String count = data.text("wordCount");
    if (count != null && count.matches("\\d{1,6}")) {
      return Integer.parseInt(count);
    }
    String body = data.body();
    return body == null ? 0 : words(body);
  }

  private static int keptWords(List<Block> blocks) {
    return blocks.stream().filter(Block::isKept).mapToInt(block -> words(block.text())).sum();
  }

  /** Words as a page counts them: by the spaces between. */
  private static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean isSpace = Character.isWhitespace(text.charAt(i));
      words += !isSpace && !inWord ? 1 : 0;
      inWord = !isSpace;
    }
    return words;
  }

  /** The front page of a site, which has no path. */
  private boolean isFrontPage() {
    String address = facts.canonical == null ? facts.meta("og:url") : facts.canonical;
    return address != null && FRONT_PAGE.matcher(address).matches();
  }

  private boolean isPosting() {
    return facts.meta("article:published_time", "citation_title", "parsely-title") != null;
  }
}
