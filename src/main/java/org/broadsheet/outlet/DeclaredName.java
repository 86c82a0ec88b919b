package org.broadsheet.outlet;

import java.util.List;
import org.broadsheet.article.OutletSignal;
import org.jspecify.annotations.Nullable;

/** The name of an outlet that no registry knows, as the page itself declares it. */
final class DeclaredName {

  private static final List<OutletSignal> IN_ORDER_OF_TRUST =
      List.of(
          OutletSignal.GIVEN,
          OutletSignal.SITE_NAME,
          OutletSignal.PUBLISHER,
          OutletSignal.OUTLET_LINE,
          OutletSignal.APPLICATION_NAME,
          OutletSignal.TITLE_SUFFIX);

  /** The longest names of outlets have some 60; what is longer is a text, and no name. */
  static final int MAX_CHARS = 300;

  private DeclaredName() {}

  static @Nullable String of(List<OutletClue> clues) {
    for (OutletSignal signal : IN_ORDER_OF_TRUST) {
      for (OutletClue clue : clues) {
        boolean isName =
            clue.value().length() <= MAX_CHARS
                && !clue.value().contains("://")
                && !SiteAddress.looksLikeDomain(clue.value());
        if (clue.signal() == signal && isName) {
          return clue.value();
        }
      }
    }
    return null;
  }
}
