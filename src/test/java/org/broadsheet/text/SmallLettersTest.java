package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class SmallLettersTest {

  @Property(tries = 200)
  void areThoseOfJava(
      @ForAll
          @StringLength(max = 2000)
          @Chars({' ', 'A', '\u0130', '\u03a3', '\u0391', '.', '\u0301'})
          @CharRange(from = 'a', to = 'c')
          String text) {
    // Words are short: beyond a piece a Sigma may be taken for the last letter of its word.
    String spaced = text.replaceAll("(\\S{40})", "$1 ");
    assertEquals(spaced.toLowerCase(Locale.ROOT), SmallLetters.of(spaced));
  }
}
