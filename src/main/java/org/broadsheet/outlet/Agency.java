package org.broadsheet.outlet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news agency.
 *
 * @param id the short name that tables use
 * @param wikidata its id at Wikidata; null where it is not known for sure
 * @param sites registered domains of the agency's own pages
 * @param shortForms what its credits print, counted as written
 * @param names full names, in any case
 * @param isAmbiguous whether the short forms mean other things as well
 */
record Agency(
    String id,
    @Nullable String wikidata,
    List<String> sites,
    List<String> shortForms,
    List<String> names,
    boolean isAmbiguous) {}
