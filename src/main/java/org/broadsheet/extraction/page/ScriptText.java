package org.broadsheet.extraction.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.broadsheet.text.SmallLetters;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of pages that only a script prints: it stands in the state that the page sends along,
 * either as markup in one string or as the paragraphs of an array.
 *
 * <p>Only a page that calls itself an article is looked at: the state of others holds teasers,
 * translations and notices.
 */
final class ScriptText {

  /** State is up to some megabytes; what is longer is data of another kind (in UTF-16 units). */
  private static final int MAX_CHARS = 8_000_000;

  /** A shorter text is a teaser or a notice. */
  private static final int MIN_CHARS = 400;

  /** A shorter string is a label. */
  private static final int MIN_PARAGRAPH_CHARS = 60;

  /** Names of fields that hold running text; those of teasers and notices are called otherwise. */
  private static final Set<String> TEXT_FIELDS =
      Set.of("content", "text", "html", "body", "children", "paragraph", "value", "articlebody");

  private final Map<String, StringBuilder> paragraphs = new LinkedHashMap<>();
  private String markup = "";

  private ScriptText() {}

  /** The text as markup, or null if no script holds one. */
  static @Nullable String of(Document page) {
    if (!isArticle(page)) {
      return null;
    }
    ScriptText text = new ScriptText();
    int chars = 0;
    for (Element script : page.select("script:not([src])")) {
      String code = script.data();
      chars += code.length();
      if (chars > MAX_CHARS) {
        break;
      }
      if (!script.attr("type").contains("ld+json")) {
        ScriptStrings.read(code, text::add);
      }
    }
    return text.longest();
  }

  private static boolean isArticle(Document page) {
    return page.selectFirst(
                "meta[property=og:type][content*=article], meta[property^=article:published]")
            != null
        || page.select("script[type*=ld+json]").stream()
            .anyMatch(script -> script.data().contains("Article\""));
  }

  private void add(String name, String text) {
    if (isData(text)) {
      return; // state in state, too deep to be read
    }
    if (ScriptStrings.isMarkup(text)) {
      markup = text.length() > markup.length() ? text : markup;
    } else if (TEXT_FIELDS.contains(SmallLetters.of(name)) && isProse(text)) {
      StringBuilder all = paragraphs.computeIfAbsent(name, n -> new StringBuilder());
      all.append("<p>").append(text.replace("\n\n", "<p>")).append("</p>");
    }
  }

  private static boolean isData(String text) {
    String front = text.stripLeading();
    return front.startsWith("{") || front.startsWith("[{") || front.startsWith("[\"");
  }

  private static boolean isProse(String text) {
    return text.length() >= MIN_PARAGRAPH_CHARS
        && !text.startsWith("<")
        && !text.startsWith("http")
        && text.indexOf("function") < 0
        && (text.indexOf(' ') > 0 || text.codePointAt(0) > 0x2E80);
  }

  private @Nullable String longest() {
    String longest = markup;
    for (StringBuilder all : paragraphs.values()) {
      longest = all.length() > longest.length() ? all.toString() : longest;
    }
    return longest.length() < MIN_CHARS ? null : longest;
  }
}
