package org.broadsheet.reading.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Searching by eight bytes finds what searching by one finds. */
class ByteSearchTest {

  @Property(tries = 2000)
  void theFirstIsFound(
      @ForAll @Size(max = 60) byte[] bytes,
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
    int special = 0;
    while (special < bytes.length
        && bytes[special] != '"'
        && bytes[special] != '\\'
        && (bytes[special] < 0 || bytes[special] >= ' ')) {
      special++;
    }
    assertEquals(special, ByteSearch.indexOfJsonSpecial(bytes, 0, bytes.length));
    boolean isAscii = true;
    for (byte b : bytes) {
      isAscii &= b >= 0;
    }
    assertEquals(isAscii, ByteSearch.isAscii(bytes, 0, bytes.length));
  }
}
