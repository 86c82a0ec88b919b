package org.broadsheet.clustering.sketch;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.broadsheet.shard.Sieve;
import org.broadsheet.wire.MemoPack;

/** Keeps the memos of texts that may be decided on otherwise, and a few others. */
public final class KeepReached extends PTransform<PCollection<MemoPack>, PCollection<MemoPack>> {

  private final PCollectionView<byte[]> reached;

  private KeepReached(PCollectionView<byte[]> reached) {
    this.reached = reached;
  }

  /** Keeps memos whose key a {@link Sieve} may have. */
  public static KeepReached in(PCollectionView<byte[]> reached) {
    return new KeepReached(reached);
  }

  @Override
  public PCollection<MemoPack> expand(PCollection<MemoPack> memos) {
    return memos
        .apply("Keep", ParDo.of(new KeepFn(reached)).withSideInputs(reached))
        .setCoder(MemoPack.Coder.INSTANCE);
  }

  private static final class KeepFn extends DoFn<MemoPack, MemoPack> {
    private final PCollectionView<byte[]> reached;

    KeepFn(PCollectionView<byte[]> reached) {
      this.reached = reached;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      byte[] sieve = context.sideInput(reached);
      MemoPack kept = context.element().only(memo -> Sieve.mayHave(sieve, memo.key()));
      if (!kept.isEmpty()) {
        context.output(kept);
      }
    }
  }
}
