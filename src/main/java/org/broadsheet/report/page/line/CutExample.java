package org.broadsheet.report.page.line;

import java.io.Serializable;
import java.util.Comparator;
import org.broadsheet.text.Hash128;

/** An example of a text that was cut, by its hash: neither the first in the alphabet nor random. */
public record CutExample(String hash, String text) implements Comparable<CutExample>, Serializable {

  private static final Comparator<CutExample> ORDER =
      Comparator.comparing(CutExample::hash).thenComparing(CutExample::text);

  public static CutExample of(String text) {
    return new CutExample(Hash128.of(text).toString(), Excerpt.of(text, 240));
  }

  @Override
  public int compareTo(CutExample other) {
    return ORDER.compare(this, other);
  }
}
