package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Normalizer2;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CaseFoldingTest {

  private static final Normalizer2 ICU = Normalizer2.getNFKCCasefoldInstance();

  @Property
  void foldsAsUnicodeSays(@ForAll @StringLength(max = 40) String text) {
    assertEquals(ICU.normalize(text), CaseFolding.fold(text));
  }

  @Property
  void foldsNewsLettersAsUnicodeSays(
      @ForAll
          @StringLength(max = 12)
          @CharRange(from = 'A', to = '\u0600')
          @CharRange(from = '\u2000', to = '\u2080')
          String text) {
    assertEquals(ICU.normalize(text), CaseFolding.fold(text));
  }

  @Test
  void foldsEveryPairOfLettersOfTheFirstScripts() {
    for (char first = ' '; first < 0x590; first++) {
      for (char second = ' '; second < 0x590; second++) {
        String pair = new String(new char[] {first, second});
        assertEquals(ICU.normalize(pair), CaseFolding.fold(pair));
      }
    }
  }

  @Test
  void foldsWhatMeetsInNews() {
    assertEquals("«élysée» – “москва”", CaseFolding.fold("«Élysée» – “МОСКВА”"));
    assertEquals("strasse", CaseFolding.fold("Straße"));
    assertEquals("and so on...", CaseFolding.fold("And so on…"));
    assertEquals("coordinate", CaseFolding.fold("co\u00ADordinate"));
  }
}
