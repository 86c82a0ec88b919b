package org.broadsheet.outlet;

import java.util.List;

/**
 * A news agency.
 *
 * @param id the short name that tables use
 * @param sites registered domains of the agency's own pages
 * @param shortForms what its credits print, counted as written
 * @param names full names, in any case
 * @param isAmbiguous whether the short forms mean other things as well
 */
record Agency(
    String id,
    List<String> sites,
    List<String> shortForms,
    List<String> names,
    boolean isAmbiguous) {}
