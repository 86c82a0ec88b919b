package org.broadsheet.clustering.sketch;

import java.util.HashSet;
import java.util.Set;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.article.Stage;
import org.broadsheet.clustering.sketch.TextSketcher.SketchedText;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;

/**
 * Takes each document apart into what is shuffled: the article without its text, and once a bundle
 * for each distinct text its sketch and the keys under which near-duplicates are looked for.
 */
public final class SketchDocuments extends PTransform<PCollection<Document>, PCollectionTuple> {

  /** The article, by the node of its text. */
  public static final TupleTag<KV<Hash128, Occurrence>> OCCURRENCES =
      new TupleTag<>("occurrences") {};

  /** The sketch, by node. */
  static final TupleTag<KV<Hash128, Sketch>> SKETCHES = new TupleTag<>("sketches") {};

  /** The words, by node; empty texts have none. */
  public static final TupleTag<KV<Hash128, WordSequence>> SEQUENCES =
      new TupleTag<>("sequences") {};

  /** The node, by each band key. */
  public static final TupleTag<KV<Hash128, Hash128>> BANDS = new TupleTag<>("bands") {};

  /** The node, by each anchor. */
  public static final TupleTag<KV<Hash128, Hash128>> ANCHORS = new TupleTag<>("anchors") {};

  /** What a later run needs of each document. */
  public static final TupleTag<Memo> MEMOS = new TupleTag<>("memos") {};

  private SketchDocuments() {}

  public static SketchDocuments create() {
    return new SketchDocuments();
  }

  @Override
  public PCollectionTuple expand(PCollection<Document> documents) {
    PCollectionTuple sketched =
        documents.apply(
            "Sketch",
            ParDo.of(new SketchFn())
                .withOutputTags(
                    OCCURRENCES,
                    TupleTagList.of(SKETCHES).and(SEQUENCES).and(BANDS).and(ANCHORS).and(MEMOS)));
    sketched.get(OCCURRENCES).setCoder(GroupByHash.keyed(Occurrence.Coder.INSTANCE));
    sketched.get(SKETCHES).setCoder(GroupByHash.keyed(Sketch.Coder.INSTANCE));
    sketched.get(SEQUENCES).setCoder(GroupByHash.keyed(WordSequence.Coder.INSTANCE));
    sketched.get(BANDS).setCoder(GroupByHash.keyed(Hash128Coder.of()));
    sketched.get(ANCHORS).setCoder(GroupByHash.keyed(Hash128Coder.of()));
    sketched.get(MEMOS).setCoder(Memo.Coder.INSTANCE);
    return sketched;
  }

  private static final class SketchFn extends DoFn<Document, KV<Hash128, Occurrence>> {

    /** A bundle of more texts than this may send a text's sketch twice; that changes nothing. */
    private static final int MAX_REMEMBERED = 100_000;

    private final Counter done = Stage.CLUSTER_NEAR_DUPLICATES.counter();
    private transient TextSketcher sketcher;
    private transient Set<Hash128> sent;

    @StartBundle
    public void startBundle() {
      sketcher = sketcher == null ? new TextSketcher() : sketcher;
      sent = new HashSet<>();
    }

    @ProcessElement
    public void process(@Element Document document, MultiOutputReceiver out) {
      done.inc();
      SketchedText text = sketcher.sketch(document.id(), document.text());
      Hash128 node = text.node();
      Occurrence article = Occurrence.of(document);
      out.get(OCCURRENCES).output(KV.of(node, article));
      note(article, text, out.get(MEMOS));
      if (sent.contains(node)) {
        return;
      }
      if (sent.size() < MAX_REMEMBERED) {
        sent.add(node);
      }
      out.get(SKETCHES).output(KV.of(node, text.sketch()));
      if (text.words().size() > 0) {
        out.get(SEQUENCES).output(KV.of(node, text.words()));
      }
      text.bands().forEach(band -> out.get(BANDS).output(KV.of(band, node)));
      text.anchors().forEach(anchor -> out.get(ANCHORS).output(KV.of(anchor, node)));
    }

    /** One for each article, though some have one text: what is noted must not follow bundles. */
    private static void note(Occurrence article, SketchedText text, OutputReceiver<Memo> out) {
      Hash128 node = text.node();
      out.output(Memo.of(Memo.Kind.ARTICLE, node, article, Occurrence.Coder.INSTANCE));
      out.output(Memo.of(Memo.Kind.TEXT, node, text.remembered(), RememberedText.Coder.INSTANCE));
      if (text.words().size() > 0) {
        out.output(Memo.of(Memo.Kind.WORDS, node, text.words(), WordSequence.Coder.INSTANCE));
      }
    }
  }
}
