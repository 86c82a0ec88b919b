package org.broadsheet.report.page.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Parts of files merge to the same whole in any order. */
class MergeableTest {

  @Property(tries = 200)
  void theBestOfPartsAreTheBestOfAll(@ForAll List<List<Integer>> parts) {
    Best<Integer> merged = new Best<>(3);
    TreeSet<Integer> all = new TreeSet<>();
    for (List<Integer> part : parts) {
      Best<Integer> best = new Best<>(3);
      part.forEach(best::add);
      all.addAll(part);
      merged.merge(best);
    }
    assertEquals(all.stream().limit(3).toList(), merged.list());
  }

  @Property(tries = 100)
  void countsOfPartsAddUp(@ForAll List<Byte> names) {
    Counts<String> whole = new Counts<>();
    List<Counts<String>> parts = new ArrayList<>(List.of(new Counts<>(), new Counts<>()));
    for (byte name : names) {
      whole.add(String.valueOf(name), 1);
      parts.get(name & 1).add(String.valueOf(name), 1);
    }
    parts.get(1).merge(parts.get(0));
    assertEquals(whole.byKey(), parts.get(1).byKey());
    assertEquals(names.size(), whole.total());
  }
}
