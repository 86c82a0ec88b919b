package org.broadsheet.outlet;

import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.OutletSignal;
import org.jspecify.annotations.Nullable;

/** The registered domain of a page as it was read, whoever's article it shows. */
final class SiteDomain {

  /** Where the page was comes before where it says that it belongs. */
  private static final List<OutletSignal> IN_ORDER_OF_TRUST =
      List.of(
          OutletSignal.GIVEN_URL,
          OutletSignal.ORIGINAL_URL,
          OutletSignal.OG_URL,
          OutletSignal.JSON_LD_URL,
          OutletSignal.CANONICAL);

  private SiteDomain() {}

  static @Nullable String of(Article article, List<OutletClue> clues) {
    for (OutletSignal signal : IN_ORDER_OF_TRUST) {
      for (OutletClue clue : clues) {
        String domain = clue.signal() == signal ? registered(clue.value()) : null;
        if (domain != null) {
          return domain;
        }
      }
    }
    String url = article.metadata().url();
    return url == null ? null : registered(url);
  }

  private static @Nullable String registered(String address) {
    SiteAddress site = SiteAddress.parse(address);
    return site == null ? null : site.registeredDomain();
  }
}
