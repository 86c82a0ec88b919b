package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The candidate texts of a page, the trusted one first, without those that keep the same blocks.
 *
 * @param selections what each keeps
 * @param features what the judge sees of each
 */
record Candidates(List<Selection> selections, List<double[]> features) {

  /** Which of them keeps most. */
  int longest() {
    int longest = 0;
    for (int i = 1; i < selections.size(); i++) {
      if (selections.get(i).keptChars() > selections.get(longest).keptChars()) {
        longest = i;
      }
    }
    return longest;
  }

  static Candidates of(Outline outline) {
    List<Selection> selections = new ArrayList<>();
    Set<BitSet> seen = new HashSet<>();
    for (Region root : CandidateRoots.of(outline)) {
      Selection selection = Selection.of(outline, root);
      if (seen.add(selection.kept())) {
        selections.add(selection);
      }
    }
    if (selections.stream().anyMatch(selection -> selection.keptChars() > 0)) {
      selections.removeIf(selection -> selection.keptChars() == 0);
    }
    return new Candidates(selections, CandidateFeatures.of(outline, selections));
  }
}
