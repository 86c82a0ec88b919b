package org.broadsheet.reading.charset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MojibakeTest {

  @Property(tries = 2000)
  void bytesRuleOutNothingThatIsRepaired(
      @ForAll @StringLength(max = 30) @CharRange(from = ' ', to = '\u2122') String text) {
    String garbled = new String(text.getBytes(UTF_8), Charset.forName("windows-1252"));
    for (String some : new String[] {text, garbled, "é" + garbled + "x"}) {
      boolean isRepaired = !Mojibake.repaired(some).equals(some);
      assertTrue(!isRepaired || isPossibleIn(some), some);
    }
  }

  @Test
  void ordinaryTextsAreRuledOut() {
    for (String text : new String[] {"", "plain", "Größe", "Ça va, Émile", "Мост", "…é"}) {
      assertEquals(false, isPossibleIn(text), text);
    }
    assertTrue(isPossibleIn("GrÃ¶ÃŸe"));
  }

  private static boolean isPossibleIn(String text) {
    Utf8Decoding decoding = new Utf8Decoding();
    assertEquals(text, decoding.decode(text.getBytes(UTF_8)));
    return Mojibake.isPossible(decoding.takeMojibakeSigns());
  }
}
