package org.broadsheet.report.page.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.broadsheet.report.page.view.TextDifference.Kind;
import org.broadsheet.report.page.view.TextDifference.Piece;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

  @Test
  void aReplacedWordIsRemovedAndAdded() {
    TextDifference difference =
        TextDifference.between("The ferry sank.", "The ferry returned.", false);
    assertEquals(
        List.of(
            new Piece(Kind.SAME, "The ferry "),
            new Piece(Kind.REMOVED, "sank"),
            new Piece(Kind.ADDED, "returned"),
            new Piece(Kind.SAME, ".")),
        difference.pieces());
    assertEquals(2, difference.changedWords());
  }

  @Test
  void whiteSpaceIsNoDifference() {
    assertEquals(
        0, TextDifference.between("One\n\ntwo three", "One two  three", false).changedWords());
  }

  @Test
  void longStretchesThatAreTheSameAreLeftOut() {
    String same = words(0, 100);
    TextDifference difference = TextDifference.between("a " + same, "b " + same, false);
    assertTrue(
        difference.pieces().contains(new Piece(Kind.LEFT_OUT, "88 words the same")),
        difference.pieces().toString());
  }

  @Test
  void whatIsCutOffIsNoDifference() {
    String original = words(0, 50) + "…";
    String version = words(20, 60) + "…";
    TextDifference difference = TextDifference.between(original, version, true);
    assertTrue(
        difference.pieces().stream().noneMatch(piece -> piece.kind() == Kind.ADDED),
        difference.pieces().toString());
  }

  @Test
  void scriptsWithoutSpacesArePartedIntoWords() {
    assertTrue(TextDifference.between("彼女は東京に住む", "彼女は京都に住む", false).changedWords() < 6);
  }

  /** Without long stretches in common, the pieces give back both texts. */
  @Property(tries = 200)
  void removedAndSameIsTheOriginal(
      @ForAll List<@net.jqwik.api.constraints.IntRange(max = 3) Integer> a,
      @ForAll List<@net.jqwik.api.constraints.IntRange(max = 3) Integer> b) {
    String original = text(a.subList(0, Math.min(12, a.size())));
    String version = text(b.subList(0, Math.min(12, b.size())));
    TextDifference difference = TextDifference.between(original, version, false);
    assertEquals(original, without(difference, Kind.ADDED));
    assertEquals(version.replace(" ", ""), without(difference, Kind.REMOVED).replace(" ", ""));
  }

  private static String text(List<Integer> numbers) {
    return numbers.stream().map(n -> "w" + n).collect(Collectors.joining(" "));
  }

  private static String without(TextDifference difference, Kind kind) {
    return difference.pieces().stream()
        .filter(piece -> piece.kind() != kind)
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }
}
