package org.broadsheet.launch;

import java.util.Locale;
import java.util.Optional;

/**
 * Says before a run on the direct runner starts that its input will hardly fit into the heap: that
 * runner keeps all that stages hand on in memory, and would end with an OutOfMemoryError after
 * hours of work.
 */
public final class HeapAdvice {

  /** The models, and what the runner itself takes. */
  private static final long FIXED_BYTES = 300L << 20;

  /**
   * Bytes of heap for each byte of input, decompressed. 68 MB of JSON Lines need between 500 and
   * 800 MB of heap; a page of HTML needs less, because most of it is cut at once.
   */
  private static final long HEAP_PER_BYTE = 3;

  private HeapAdvice() {}

  /**
   * A sentence for the user, if one is needed.
   *
   * @param runner the simple name of the runner's class
   * @param inputBytes decompressed bytes of the input, estimated
   * @param maxHeap bytes that this JVM may use for its heap
   */
  public static Optional<String> of(String runner, long inputBytes, long maxHeap) {
    long wanted = FIXED_BYTES + HEAP_PER_BYTE * inputBytes;
    if (!runner.equals("DirectRunner") || wanted <= maxHeap) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "The input has about %s, of which the direct runner keeps so much in memory that it"
                + " wants some %s of heap; it may use %s. A Flink inside the process holds it in"
                + " less: pipelines/flink/run with the same options; or give more, for example"
                + " JAVA_OPTS=-Xmx%dg.",
            size(inputBytes),
            size(wanted),
            size(maxHeap),
            1 + (wanted >> 30)));
  }

  private static String size(long bytes) {
    return bytes < 1L << 30
        ? String.format(Locale.ROOT, "%d MB", bytes >> 20)
        : String.format(Locale.ROOT, "%.1f GB", (double) bytes / (1L << 30));
  }
}
