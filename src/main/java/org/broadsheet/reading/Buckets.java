package org.broadsheet.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Spreads parts of files over as few keys as give every worker its share. */
final class Buckets {

  /** Two cores have enough to do with 16 buckets, and 16 keys cost nothing. */
  private static final int FEWEST = 16;

  /** As many as workers will hardly be. */
  private static final int MOST = 4096;

  private Buckets() {}

  static Map<FilePart, Integer> spread(List<CorpusFile> files) {
    long bytes = files.stream().mapToLong(CorpusFile::bytes).sum();
    int buckets = (int) Math.min(MOST, Math.max(FEWEST, bytes / FilePart.LARGEST_BYTES));
    Map<FilePart, Integer> spread = new LinkedHashMap<>();
    for (CorpusFile file : files) {
      for (FilePart part : FilePart.of(file)) {
        spread.put(part, spread.size() % buckets);
      }
    }
    return spread;
  }
}
