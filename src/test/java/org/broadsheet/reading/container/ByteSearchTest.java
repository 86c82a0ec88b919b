package org.broadsheet.reading.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Searching by eight bytes finds what searching by one finds. */
class ByteSearchTest {

  @Property(tries = 2000)
  void theFirstIsFound(
      @ForAll @Size(max = 150) byte[] bytes,
      @ForAll byte wanted,
      @ForAll @IntRange(max = 60) int start) {
    int from = Math.min(start, bytes.length);
    int plain = from;
    while (plain < bytes.length && bytes[plain] != wanted) {
      plain++;
    }
    assertEquals(plain, ByteSearch.indexOf(bytes, wanted, from, bytes.length));
  }

  @Property(tries = 2000)
  void jsonSpecialsAndAsciiAreFound(@ForAll @Size(max = 60) byte[] bytes) {
    assertFound(bytes, 0);
  }

  @Property(tries = 2000)
  void whatIsRareIsFound(
      @ForAll @IntRange(max = 200) int length,
      @ForAll @IntRange(max = 199) int place,
      @ForAll @IntRange(max = 50) int start,
      @ForAll byte rare) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 'a');
    if (place < length) {
      bytes[place] = rare;
    }
    assertFound(bytes, Math.min(start, length));
    theFirstIsFound(bytes, rare, start);
  }

  private static void assertFound(byte[] bytes, int from) {
    int special = from;
    while (special < bytes.length
        && bytes[special] != '"'
        && bytes[special] != '\\'
        && (bytes[special] < 0 || bytes[special] >= ' ')) {
      special++;
    }
    int ascii = from;
    while (ascii < bytes.length && bytes[ascii] >= 0) {
      ascii++;
    }
    assertEquals(special, ByteSearch.indexOfJsonSpecial(bytes, from, bytes.length));
    assertEquals(ascii, ByteSearch.asciiEnd(bytes, from, bytes.length));
    assertEquals(ascii == bytes.length, ByteSearch.isAscii(bytes, from, bytes.length));
  }
}
