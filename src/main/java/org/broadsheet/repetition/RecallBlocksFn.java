package org.broadsheet.repetition;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.shard.Sieve;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;
import org.jspecify.annotations.Nullable;

/**
 * What {@link FindBlocksFn} and {@link NameFamiliesFn} found in the articles of earlier runs: of
 * the blocks those that an article of this run may have, since of the others nothing new is known.
 */
final class RecallBlocksFn extends DoFn<MemoPack, KV<Hash128, Occurrences>> {

  static final TupleTag<KV<Hash128, Occurrences>> BLOCKS = new TupleTag<>("blocks") {};
  static final TupleTag<KV<Hash128, String>> FAMILIES = new TupleTag<>("families") {};

  private final @Nullable PCollectionView<byte[]> sieve;
  private transient MergedBlocks found;

  /**
   * Recalls blocks.
   *
   * @param sieve of the blocks of this run; null to recall all
   */
  RecallBlocksFn(@Nullable PCollectionView<byte[]> sieve) {
    this.sieve = sieve;
  }

  @StartBundle
  public void startBundle() {
    found = new MergedBlocks();
  }

  @ProcessElement
  public void process(ProcessContext context, MultiOutputReceiver out) {
    byte[] wanted = sieve == null ? null : context.sideInput(sieve);
    for (Memo memo : context.element().memos()) {
      NotedBlocks noted = memo.read(NotedBlocks.Coder.INSTANCE);
      noted.occurrences(block -> wanted == null || Sieve.mayHave(wanted, block), found::add);
      found.tellIfMany(out.get(BLOCKS));
      out.get(FAMILIES)
          .output(KV.of(Hash128.of(noted.domain()).with(noted.family()), noted.domain()));
    }
  }

  @FinishBundle
  public void finishBundle(FinishBundleContext context) {
    found.tellAll(
        block -> context.output(BLOCKS, block, MergedBlocks.AT_ONCE, MergedBlocks.EVERYWHERE));
  }
}
