package org.broadsheet.repetition;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;

/** What {@link NameFamiliesFn} said of the articles of earlier runs. */
final class RecallFamiliesFn extends DoFn<Memo, KV<Hash128, String>> {
  @ProcessElement
  public void process(@Element Memo memo, OutputReceiver<KV<Hash128, String>> out) {
    NotedBlocks noted = memo.read(NotedBlocks.Coder.INSTANCE);
    out.output(KV.of(Hash128.of(noted.domain()).with(noted.family()), noted.domain()));
  }
}
