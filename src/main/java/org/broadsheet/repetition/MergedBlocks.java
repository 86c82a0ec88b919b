package org.broadsheet.repetition;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.beam.sdk.transforms.DoFn.OutputReceiver;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.broadsheet.text.Hash128;
import org.joda.time.Instant;

/** The occurrences of one bundle, merged by outlet and block, so that a hot block stays small. */
final class MergedBlocks {

  /** When and where the blocks of a bundle are told at its end. */
  static final Instant AT_ONCE = BoundedWindow.TIMESTAMP_MIN_VALUE;

  static final GlobalWindow EVERYWHERE = GlobalWindow.INSTANCE;

  /** About 50 MB of occurrences. */
  private static final int MAX_BLOCKS_HELD = 100_000;

  private final Map<Hash128, Occurrences> found = new HashMap<>();

  /** Adds what occurs under a key of outlet and block. */
  void add(Hash128 key, Occurrences occurrences) {
    found.merge(key, occurrences, Occurrences::plus);
  }

  /** Tells all by block if they are too many to be held. */
  void tellIfMany(OutputReceiver<KV<Hash128, Occurrences>> out) {
    if (found.size() >= MAX_BLOCKS_HELD) {
      tellAll(out::output);
    }
  }

  /** Tells all, keyed by the block alone: outlets meet there. */
  void tellAll(Consumer<KV<Hash128, Occurrences>> out) {
    found.forEach(
        (key, occurrences) ->
            out.accept(KV.of(ArticleBlocks.block(key, occurrences.outlet()), occurrences)));
    found.clear();
  }
}
