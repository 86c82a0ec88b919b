package org.broadsheet.language.passage;

import java.util.ArrayList;
import java.util.List;

/** Joins short blocks with a neighbour, because a few words do not show their language. */
public final class Passages {

  /** Below this, detection is right nine times in ten only (DESIGN 7: .910 under 40 characters). */
  private static final int SHORT_CHARS = 40;

  private static final char EAST_ASIAN = '\u2E80';
  private static final int EAST_ASIAN_WIDTH = 3;

  private Passages() {}

  /** The blocks in order; a short one is joined with the next, the last with the one before. */
  public static List<String> of(List<String> blocks) {
    List<String> passages = new ArrayList<>();
    StringBuilder pending = new StringBuilder();
    for (String block : blocks) {
      append(pending, block);
      if (width(pending) >= SHORT_CHARS) {
        passages.add(pending.toString());
        pending.setLength(0);
      }
    }
    if (pending.length() > 0 && !passages.isEmpty()) {
      pending.insert(0, passages.remove(passages.size() - 1) + " ");
    }
    if (pending.length() > 0) {
      passages.add(pending.toString());
    }
    return passages;
  }

  /**
   * Length in letters of an alphabet: a Chinese, Japanese or Korean character says as much as
   * three.
   */
  private static int width(CharSequence text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) >= EAST_ASIAN ? EAST_ASIAN_WIDTH : 1;
    }
    return width;
  }

  private static void append(StringBuilder passage, String block) {
    if (passage.length() > 0 && !block.isEmpty()) {
      passage.append(' ');
    }
    passage.append(block);
  }
}
