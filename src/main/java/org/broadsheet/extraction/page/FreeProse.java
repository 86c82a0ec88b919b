package org.broadsheet.extraction.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much prose stands outside of what is cut, between any two blocks of a page.
 *
 * <p>Rules ask this of one element after another: once the cuts are settled, an answer is the
 * difference of two sums, however far the blocks are apart.
 */
final class FreeProse {

  private final List<PageBlock> blocks;

  /** Characters in front of each block, or null as long as cuts may be dropped. */
  private int @Nullable [] sums;

  FreeProse(List<PageBlock> blocks) {
    this.blocks = blocks;
  }

  /** Counts once and for all. */
  void settle() {
    int[] counted = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      counted[i + 1] = counted[i] + chars(i);
    }
    sums = counted;
  }

  /** Characters of prose that is not cut in the blocks from one to before another. */
  int between(int first, int end) {
    if (first >= end) {
      return 0;
    }
    if (sums != null) {
      return sums[end] - sums[first];
    }
    int prose = 0;
    for (int i = first; i < end; i++) {
      prose += chars(i);
    }
    return prose;
  }

  /** Whether there is a number of characters of it at least. */
  boolean isBetween(int first, int end, int atLeast) {
    if (sums != null) {
      return between(first, end) >= atLeast;
    }
    int prose = 0;
    for (int i = first; i < end && prose < atLeast; i++) {
      prose += chars(i);
    }
    return prose >= atLeast;
  }

  private int chars(int i) {
    PageBlock block = blocks.get(i);
    return block.isProse() && block.region().isFree() ? block.chars() : 0;
  }
}
