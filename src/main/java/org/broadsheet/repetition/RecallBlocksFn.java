package org.broadsheet.repetition;

import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;

/** What {@link FindBlocksFn} found in the articles of earlier runs. */
final class RecallBlocksFn extends DoFn<Memo, KV<Hash128, Occurrences>> {

  private transient Map<Hash128, Occurrences> found;

  @StartBundle
  public void startBundle() {
    found = new HashMap<>();
  }

  @ProcessElement
  public void process(@Element Memo memo, OutputReceiver<KV<Hash128, Occurrences>> out) {
    memo.read(NotedBlocks.Coder.INSTANCE)
        .occurrences((key, occurrences) -> found.merge(key, occurrences, Occurrences::plus));
    if (found.size() >= FindBlocksFn.MAX_BLOCKS_HELD) {
      found.forEach((key, occurrences) -> out.output(KV.of(key, occurrences)));
      found.clear();
    }
  }

  @FinishBundle
  public void finishBundle(FinishBundleContext context) {
    found.forEach(
        (key, occurrences) ->
            context.output(
                KV.of(key, occurrences), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
    found.clear();
  }
}
