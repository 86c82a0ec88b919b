package org.broadsheet.outlet;

import org.jspecify.annotations.Nullable;

/** Ids of news agencies as organisations. */
public final class AgencyIds {

  private AgencyIds() {}

  /** The id at Wikidata of the agency with this name; null if it is none, or none is known. */
  public static @Nullable String wikidata(String name) {
    if (AgencyIndex.compact(name).isEmpty()) {
      return null;
    }
    Agency agency = AgencyIndex.builtIn().named(name);
    return agency == null ? null : agency.wikidata();
  }
}
