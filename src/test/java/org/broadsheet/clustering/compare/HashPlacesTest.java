package org.broadsheet.clustering.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class HashPlacesTest {

  @Property
  void tellsWhatIsThereOnceAndHowMuchIsShared(
      @ForAll @Size(max = 80) List<@LongRange(min = -20, max = 20) Long> one,
      @ForAll @Size(max = 80) List<Long> other) {
    for (List<Long> values : List.of(one, other)) {
      HashPlaces places = HashPlaces.of(longs(values));
      assertEquals(values.stream().distinct().count(), places.distinct());
      for (long value = -21; value <= 21; value++) {
        boolean isOnly = values.indexOf(value) == values.lastIndexOf(value);
        assertEquals(isOnly ? values.indexOf(value) : -1, places.only(value));
      }
      for (List<Long> second : List.of(one, other)) {
        assertEquals(
            values.stream().distinct().filter(second::contains).count(),
            places.shared(HashPlaces.of(longs(second))));
      }
    }
  }

  @Property
  void neighbouringValuesDoNotMeet(@ForAll long start) {
    long[] values = new long[2_000];
    Arrays.setAll(values, i -> start + i);
    HashPlaces places = HashPlaces.of(values);
    assertEquals(2_000, places.distinct());
    assertEquals(1_999, places.only(start + 1_999));
    assertEquals(-1, places.only(start - 1));
  }

  private static long[] longs(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).toArray();
  }
}
