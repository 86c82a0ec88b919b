package org.broadsheet.language.opinion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class WordMarksTest {

  @Test
  void countsEachWordOnceInAListWhateverMatches() {
    WordMarks marks = new WordMarks();
    marks.add("tko evrop* *telj *mjest*");
    marks.add("ko");
    assertArrayEquals(new int[] {4, 1}, marks.count("tko? ko, evropska (premjestiti) učitelj."));
    assertArrayEquals(new int[] {0, 0}, marks.count("netko učiteljica ako"));
    assertArrayEquals(new int[] {1, 0}, marks.count("mjestomjesto"));
    assertArrayEquals(new int[] {0, 0}, marks.count(""));
  }
}
