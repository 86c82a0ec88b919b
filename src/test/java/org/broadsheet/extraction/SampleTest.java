package org.broadsheet.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Test;

class SampleTest {

  @Test
  void aSampleIsTheShareThatWasAskedFor() {
    assertTrue(Math.abs(200 - sample(.1).size()) < 45);
    assertEquals(2000, sample(1).size());
  }

  @Test
  void aLargerSampleHoldsTheSmallerOne() {
    assertTrue(sample(.3).containsAll(sample(.1)));
  }

  private static Set<Integer> sample(double share) {
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < 2000; i++) {
      if (new Sample(share).takes(Hash128.of("record " + i).hex())) {
        taken.add(i);
      }
    }
    return taken;
  }
}
