package org.broadsheet.outlet;

import java.util.List;
import org.broadsheet.article.OutletSignal;

/**
 * Something that was seen and may tell the outlet.
 *
 * @param signal where it was seen
 * @param value what was seen
 * @param domains the outlets that it may mean; empty if none is known by it
 */
record OutletClue(OutletSignal signal, String value, List<String> domains) {

  OutletClue {
    domains = List.copyOf(domains);
  }
}
