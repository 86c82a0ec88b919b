package org.broadsheet.extraction.metadata;

import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.text.EastAsian;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A byline that only its type tells: a name in bold as a paragraph of its own, right in front of
 * the text. Newsrooms whose pages all name the outlet as their author sign so.
 */
final class OpeningByline {

  /** Characters of a paragraph of the text; decks are shorter, or longer than a name at least. */
  private static final int TEXT_CHARS = 120;

  /** In UTF-16 units, of two or three names. */
  private static final int MAX_CHARS = 60;

  private static final int MAX_WORDS = 4;

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

  private OpeningByline() {}

  /** Whether an element in bold is all that its paragraph holds, and as short as names are. */
  static boolean mayBe(Element bold) {
    Element paragraph = bold.parent();
    return paragraph != null
        && paragraph.normalName().equals("p")
        && paragraph.childNodeSize() == 1
        && bold.childNodeSize() == 1
        && bold.wholeText().length() <= MAX_CHARS;
  }

  /** The names in the first such line that stands in front of the text, or none. */
  static List<String> in(List<Spot> lines, int headline) {
    for (Spot line : lines) {
      if (line.offset() >= headline && opensText(line.element())) {
        Bylines.Names names = Bylines.names(line.text());
        boolean areNames =
            names.others().isEmpty()
                && names.persons().stream()
                    .allMatch(name -> BLANKS.split(name).length <= MAX_WORDS);
        return areNames ? names.persons() : List.of();
      }
    }
    return List.of();
  }

  private static boolean opensText(Element bold) {
    Element paragraph = bold.parent();
    if (paragraph == null || !isText(paragraph.nextElementSibling())) {
      return false;
    }
    for (Element before = paragraph.previousElementSibling();
        before != null;
        before = before.previousElementSibling()) {
      if (isText(before)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isText(@Nullable Element element) {
    return element != null
        && element.normalName().equals("p")
        && EastAsian.length(element.text()) >= TEXT_CHARS;
  }
}
