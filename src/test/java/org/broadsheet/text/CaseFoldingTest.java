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
  void foldsEveryPairOfTheLettersThatItsTableKnows() {
    for (char first = 0; first < 0x590; first++) {
      StringBuilder pairs = new StringBuilder();
      for (char second = 0; second < 0x590; second++) {
        pairs.append(first).append(second);
      }
      assertEquals(ICU.normalize(pairs), CaseFolding.fold(pairs.toString()));
      String after = "e" + first;
      assertEquals(ICU.normalize(after), CaseFolding.fold(after));
    }
  }

  @Test
  void foldsWhatMeetsInNews() {
    assertEquals(
        "«élysée» – “москва” straße".replace("ß", "ss"),
        CaseFolding.fold("«Élysée» – “МОСКВА” Straße"));
  }
}
