package org.broadsheet.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Spreads parts of files over as few keys as give every worker its share. */
final class Buckets {

  /** A laptop's cores have enough to do with 16 buckets. */
  private static final int MIN = 16;

  /**
   * Of a small corpus each bucket holds as much: on the direct runner a bucket is a bundle, and
   * each bundle costs every step a millisecond or two.
   */
  private static final long BYTES_OF_SMALL_BUCKET = 128L << 10;

  /** As many as workers will hardly be. */
  private static final int MAX_BUCKETS = 4096;

  private Buckets() {}

  static Map<FilePart, Integer> spread(List<CorpusFile> files) {
    long bytes = files.stream().mapToLong(CorpusFile::bytes).sum();
    long fewest = Math.max(1, Math.min(MIN, bytes / BYTES_OF_SMALL_BUCKET));
    int buckets = (int) Math.min(MAX_BUCKETS, Math.max(fewest, bytes / FilePart.MAX_BYTES));
    Map<FilePart, Integer> spread = new LinkedHashMap<>();
    for (CorpusFile file : files) {
      for (FilePart part : FilePart.of(file)) {
        spread.put(part, spread.size() % buckets);
      }
    }
    return spread;
  }
}
