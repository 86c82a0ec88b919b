package org.broadsheet.outlet;

import java.util.List;

/**
 * What a short piece of text credits.
 *
 * @param agencies in the order in which they stand
 * @param isUnnamed whether it credits agencies without their names
 * @param isSure whether each is spelled as the table has it, and means nothing else
 */
record Credit(List<Agency> agencies, boolean isUnnamed, boolean isSure) {

  /** No credit. */
  static final Credit NONE = new Credit(List.of(), false, false);

  Credit {
    agencies = List.copyOf(agencies);
  }

  boolean isAny() {
    return !agencies.isEmpty() || isUnnamed;
  }
}
