package org.broadsheet.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.repetition.LearnedBlock.Strength;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Test;

/** A block is judged in each outlet, and over all but the one that repeats it most. */
class BlockJudgeTest {

  private static final Hash128 BLOCK = Hash128.of("block");
  private static final OutletSizes SIZES = sizes();

  private int articles;

  @Test
  void anOutletsOwnNoticeIsItsOwnAffair() {
    assertEquals(List.of("a 3"), judge(in("a", 3)));
    assertEquals(List.of("a 3"), judge(in("a", 2), in("a", 1)));
    assertEquals(List.of(), judge(in("a", 2)));
    assertEquals(List.of("a 20"), judge(in("a", 20)));
  }

  @Test
  void whatIsOfNoOutletIsJudgedOverAll() {
    assertEquals(List.of(" 8"), judge(in("", 8)));
    assertEquals(List.of(), judge(in("", 7)));
  }

  @Test
  void theOutletThatRepeatsItMostDoesNotCountOverAll() {
    List<Occurrences> seven = new ArrayList<>(List.of(in("a", 10)));
    for (String outlet : List.of("b", "c", "d", "e", "f", "g", "h")) {
      seven.add(in(outlet, 1));
    }
    assertEquals(List.of("a 10"), judge(seven.toArray(new Occurrences[0])));
    seven.add(in("", 1));
    assertEquals(List.of("a 10", " 8"), judge(seven.toArray(new Occurrences[0])));
    assertEquals(List.of("a 9", "b 10", " 9"), judge(in("a", 9), in("b", 10)));
    assertEquals(List.of("a 10", "b 9", " 9"), judge(in("a", 10), in("b", 9)));
    // Two articles of an outlet are no boilerplate of it.
    assertEquals(List.of(" 8"), judge(in("a", 2), in("b", 2), in("c", 2), in("d", 1), in("e", 1)));
  }

  @Test
  void overAllEightFamiliesAreWanted() {
    assertEquals(Optional.of(Strength.ALONE), overAll(8, 0, 0, 8, 100));
    assertEquals(Optional.empty(), overAll(7, 0, 0, 8, 100));
    assertEquals(Optional.of(Strength.ALONE), overAll(8, 0, 0, 4, 100));
    assertEquals(Optional.empty(), overAll(8, 0, 0, 3, 100));
  }

  @Test
  void overAllShortBlocksOfTheBodyNeedCompany() {
    assertEquals(Optional.of(Strength.ALONE), overAll(0, 10, 0, 8, 100));
    assertEquals(Optional.of(Strength.IN_COMPANY), overAll(0, 10, 0, 7, 100));
    assertEquals(Optional.of(Strength.ALONE), overAll(8, 2, 0, 7, 100));
    assertEquals(Optional.of(Strength.IN_COMPANY), overAll(7, 3, 0, 7, 100));
  }

  @Test
  void overAllABlockThatTitlesNameIsATopic() {
    assertEquals(Optional.of(Strength.ALONE), overAll(10, 0, 2, 8, 100));
    assertEquals(Optional.empty(), overAll(10, 0, 3, 8, 100));
  }

  @Test
  void theRarestBlocksOfALargeCorpusAreLeftAlone() {
    assertEquals(Optional.of(Strength.ALONE), overAll(10, 0, 0, 8, 549_999));
    assertEquals(Optional.empty(), overAll(10, 0, 0, 8, 550_000));
    LearnedBlock learned =
        RepetitionRule.judgeInCorpus(BLOCK, some("", 9, 1, 0, 8), size(40)).orElseThrow();
    assertEquals(.25, learned.share());
    assertEquals(Zone.HEAD, learned.zone());
    assertEquals(OutletSizes.CORPUS, learned.outletDomain());
    LearnedBlock all =
        RepetitionRule.judgeInCorpus(BLOCK, some("", 10, 0, 0, 8), size(8)).orElseThrow();
    assertEquals(1, all.share());
  }

  @Test
  void sizesAreThoseOfTheOutlet() {
    assertEquals(100, SIZES.families("a"));
    assertEquals(0, SIZES.families("unknown"));
    assertEquals(900, SIZES.families(OutletSizes.CORPUS));
    assertEquals("a", SIZES.of(OutletSizes.hash("a")).domain());
    assertThrows(IllegalArgumentException.class, () -> SIZES.of(OutletSizes.hash("unknown")));
    assertEquals(9, SIZES.byDomain().size());
    assertEquals(100, SIZES.byDomain().get("h"));
  }

  private static OutletSizes sizes() {
    Map<String, Long> families = new TreeMap<>();
    for (String outlet : List.of("", "a", "b", "c", "d", "e", "f", "g", "h")) {
      families.put(outlet, 100L);
    }
    return new OutletSizes(families);
  }

  private static OutletSizes.Size size(long families) {
    return new OutletSizes.Size(OutletSizes.CORPUS, families);
  }

  private Optional<Strength> overAll(int tail, int body, int named, int words, long families) {
    return RepetitionRule.judgeInCorpus(BLOCK, some("", tail, body, named, words), size(families))
        .map(LearnedBlock::strength);
  }

  private static List<String> judge(Occurrences... all) {
    return new BlockJudge(SIZES)
        .judge(BLOCK, List.of(all)).stream()
            .sorted(
                java.util.Comparator.comparing(LearnedBlock::isOfCorpus)
                    .thenComparing(LearnedBlock::outletDomain))
            .map(block -> block.outletDomain() + " " + block.families())
            .toList();
  }

  private Occurrences in(String outlet, int count) {
    return some(outlet, count, 0, 0, 9);
  }

  /** In articles that share nothing but the block. */
  private Occurrences some(String outlet, int head, int body, int named, int words) {
    List<VersionSketch> sample = new ArrayList<>();
    for (int i = 0; i < head + body; i++, articles++) {
      StringBuilder marks = new StringBuilder("zz");
      for (int mark = 0; mark < 16; mark++) {
        marks.append((char) (1_000 + 16 * articles + mark));
      }
      sample.add(
          new VersionSketch(articles, 0, articles + 1, marks.substring(2, 8), marks.toString()));
    }
    return new Occurrences(OutletSizes.hash(outlet), "zz", words, head, body, 0, named, sample);
  }
}
