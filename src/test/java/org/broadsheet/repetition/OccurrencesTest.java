package org.broadsheet.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.apache.beam.sdk.util.CoderUtils;

@Tag("beam")
class OccurrencesTest {

  private static final BlockText BLOCK = BlockText.of("A line that all of the articles have.");

  @Property(tries = 60)
  void orderAndGroupingOfMergesChangeNothing(
      @ForAll @IntRange(min = 1, max = 200) int count, @ForAll long seed) throws Exception {
    List<Occurrences> all = new ArrayList<>();
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      all.add(once(random.nextLong(), List.of(Zone.values()).get(random.nextInt(3))));
    }
    Occurrences inOrder = all.stream().reduce(Occurrences::plus).orElseThrow();
    Collections.shuffle(all, random);
    int half = random.nextInt(count);
    Occurrences left = all.subList(half, count).stream().reduce(Occurrences::plus).orElseThrow();
    Occurrences merged =
        all.subList(0, half).stream().reduce(Occurrences::plus).map(left::plus).orElse(left);
    assertEquals(Arrays.toString(bytes(inOrder)), Arrays.toString(bytes(merged)));
    assertEquals(Math.min(count, Occurrences.SAMPLE), merged.sample().size());
  }

  @Property(tries = 60)
  void theCoderRoundTrips(@ForAll @IntRange(min = 1, max = 100) int count, @ForAll long seed)
      throws Exception {
    Random random = new Random(seed);
    Occurrences all = once(random.nextLong(), Zone.HEAD);
    for (int i = 1; i < count; i++) {
      all = all.plus(once(random.nextLong(), Zone.TAIL));
    }
    Occurrences back = CoderUtils.decodeFromByteArray(OccurrencesCoder.of(), bytes(all));
    assertEquals(Arrays.toString(bytes(all)), Arrays.toString(bytes(back)));
    assertEquals(all.sample(), back.sample());
    assertEquals(all.count(), back.count());
    assertEquals(all.named(), back.named());
  }

  private static Occurrences once(long article, Zone zone) {
    VersionSketch sketch = new VersionSketch(article, 7, (int) article, "ab", "abcd");
    return Occurrences.once(1, BLOCK, zone, article % 3 == 0, sketch);
  }

  private static byte[] bytes(Occurrences occurrences) throws Exception {
    return CoderUtils.encodeToByteArray(OccurrencesCoder.of(), occurrences);
  }
}
