package org.broadsheet.reading.format.json;

import java.util.Set;
import org.broadsheet.reading.field.FieldNames;
import org.broadsheet.reading.format.FeedTitle;
import org.jspecify.annotations.Nullable;

/** What a feed in JSON says of itself before its articles: its title, and the page it is of. */
final class FeedNames {

  private static final String TITLE = "title";

  private static final Set<String> PAGES =
      Set.of("link", "homepageurl", "feedurl", "htmlurl", "siteurl");

  private String title = "";
  private String page = "";

  boolean wants(String name) {
    String canonical = FieldNames.canonical(name);
    return canonical.equals(TITLE) || (page.isEmpty() && PAGES.contains(canonical));
  }

  void put(String name, String value) {
    if (FieldNames.canonical(name).equals(TITLE)) {
      title = value;
    } else {
      page = value;
    }
  }

  String page() {
    return page;
  }

  /** The outlet, as far as it is known; what has a title and no page is no feed. */
  @Nullable String outlet() {
    return title.isEmpty() || page.isEmpty() ? null : FeedTitle.outlet(title, page);
  }
}
