package org.broadsheet.extraction.metadata;

import java.util.Locale;
import java.util.regex.Pattern;
import org.broadsheet.article.Metadata.Completeness;
import org.broadsheet.article.Metadata.PageType;
import org.jspecify.annotations.Nullable;

/** Tells what kind of page a page says it is, and whether it says that it is not whole. */
final class PageKind {

  private static final Pattern ERROR =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:error\\s*)?(?:40[34]|410|50[0234])\\b|page not found|not found\\b|seite nicht gefunden"
              + "|page introuvable|página no encontrada|страница не найдена|access denied|just a moment).*");

  private final PageFacts facts;
  private final StructuredData data;

  PageKind(PageFacts facts, StructuredData data) {
    this.facts = facts;
    this.data = data;
  }

  PageType pageType(@Nullable String title) {
    String type = String.valueOf(data.text("@type"));
    String graph = String.valueOf(facts.meta("og:type")).toLowerCase(Locale.ROOT);
    if (title != null && title.length() < 80 && ERROR.matcher(title).matches()) {
      return PageType.ERROR_PAGE;
    }
    if (type.equals("LiveBlogPosting")) {
      return PageType.LIVE_BLOG;
    }
    if (type.endsWith("Gallery")) {
      return PageType.GALLERY;
    }
    if (graph.startsWith("video")) {
      return PageType.VIDEO;
    }
    return data.isPresent() || graph.equals("article") || isPosting()
        ? PageType.ARTICLE
        : PageType.OTHER;
  }

  /** A page behind a wall says so for search engines; that it is whole, no page says. */
  Completeness completeness() {
    String free = data.text("isAccessibleForFree");
    boolean isLocked =
        "false".equalsIgnoreCase(free) || "locked".equals(facts.meta("article:content_tier"));
    return isLocked ? Completeness.STUB : Completeness.UNKNOWN;
  }

  private boolean isPosting() {
    return facts.meta("article:published_time", "citation_title", "parsely-title") != null;
  }
}
