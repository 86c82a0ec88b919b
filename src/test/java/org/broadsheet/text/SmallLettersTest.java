package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SmallLettersTest {

  @Property(tries = 200)
  void areThoseOfJava(
      @ForAll
          @StringLength(max = 300)
          @Chars({' ', 'A', '\u0130', '\u03a3', '\u0391', '\u03b1', ',', '7'})
          @CharRange(from = 'a', to = 'c')
          String text) {
    // Of a digit beside it, Java sees the letter beyond.
    String parted = text.replaceAll("7", " 7 ");
    assertEquals(parted.toLowerCase(Locale.ROOT), SmallLetters.of(parted));
  }

  @Test
  void theLastSigmaOfAWordHasAFormOfItsOwn() {
    assertEquals("ο οδυσσευς ηρθε.", SmallLetters.of("Ο ΟΔΥΣΣΕΥΣ ΗΡΘΕ."));
    assertEquals("σ σ' αγαπω", SmallLetters.of("Σ Σ' ΑΓΑΠΩ"));
    assertEquals("i\u0307stanbul", SmallLetters.of("İSTANBUL"));
  }
}
