package org.broadsheet.extraction.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Puts the parts of a page that React streams where its script would put them.
 *
 * <p>A server that streams sends what is ready first with a {@code template} in the place of each
 * slower part, and the part itself at the end in a hidden {@code div}: part {@code S:1a} belongs
 * where {@code B:1a} or {@code P:1a} stands.
 */
final class StreamedParts {

  /** What a page with such parts holds. */
  static final String SIGN = "id=\"S:";

  /** Pages have some dozen; each is taken out of the list that it stands in. */
  private static final int MAX_PARTS = 2_000;

  private StreamedParts() {}

  static void putInPlace(Document page) {
    Elements parts = page.select("div[hidden][id^=S:]");
    Map<String, Element> places = new HashMap<>();
    for (Element place : page.select("template[id~=^[BP]:]")) {
      places.putIfAbsent(place.id().substring(2), place);
    }
    for (Element part : parts.subList(0, Math.min(MAX_PARTS, parts.size()))) {
      Element place = places.remove(part.id().substring(2));
      part.removeAttr("hidden");
      if (place != null && !place.parents().contains(part)) {
        part.remove();
        place.replaceWith(part);
      }
    }
  }
}
