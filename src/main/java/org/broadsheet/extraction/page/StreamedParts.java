package org.broadsheet.extraction.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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

  private StreamedParts() {}

  static void putInPlace(Document page) {
    for (Element part : page.select("div[hidden][id^=S:]")) {
      String number = part.id().substring(2);
      Element place = page.getElementById("B:" + number);
      if (place == null) {
        place = page.getElementById("P:" + number);
      }
      if (place == null || place.parents().contains(part)) {
        part.removeAttr("hidden");
      } else {
        part.remove();
        part.removeAttr("hidden");
        place.replaceWith(part);
      }
    }
  }
}
