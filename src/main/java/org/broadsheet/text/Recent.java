package org.broadsheet.text;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a function said of the texts that it was asked last, for texts that come again and again:
 * the class names of pages, the words of articles. The answer does not depend on what is kept. Safe
 * to share between threads.
 *
 * <pre>{@code
 * private static final Recent<Mark> MARKS = new Recent<>(1 << 12, Marks::of);
 * ...
 * Mark mark = MARKS.of(element.className());
 * }</pre>
 *
 * @param <T> what is said of a text, or null
 */
public final class Recent<T extends @Nullable Object> {

  /** Longer texts are not kept: few come again, and they would fill the memory. */
  private static final int MAX_CHARS = 200;

  private record Answer<T extends @Nullable Object>(String text, T value) {}

  private final AtomicReferenceArray<@Nullable Answer<T>> kept;

  /**
   * The hash of each text kept, so that another text is told without a look at it, which is far
   * from the processor. Read and written without order: it may be out of date, the text decides.
   */
  private final int[] hashes;

  private final Function<String, T> function;

  /**
   * @param size how many answers are kept, a power of two
   * @param function gives the same for the same text, whenever it is asked
   */
  public Recent(int size, Function<String, T> function) {
    if (Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException("not a power of two: " + size);
    }
    this.kept = new AtomicReferenceArray<>(size);
    this.hashes = new int[size];
    this.function = Objects.requireNonNull(function);
  }

  /** What the function says of a text. */
  public T of(String text) {
    if (text.length() > MAX_CHARS) {
      return function.apply(text);
    }
    int hash = text.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (hashes.length - 1);
    Answer<T> known = hashes[slot] == hash ? kept.getAcquire(slot) : null;
    if (known != null && known.text.equals(text)) {
      return known.value;
    }
    T value = function.apply(text);
    kept.setRelease(slot, new Answer<>(text, value));
    hashes[slot] = hash;
    return value;
  }
}
