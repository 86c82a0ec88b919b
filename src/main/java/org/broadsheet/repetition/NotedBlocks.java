package org.broadsheet.repetition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.broadsheet.article.Article;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.ValueCoder;

/**
 * What later runs must know of the blocks of an article, to count them with their own: about 25
 * bytes a block.
 *
 * @param domain its outlet
 * @param family what names its family at first sight
 * @param outlet the hash of the outlet, as occurrences have it
 * @param sketch what tells its versions
 * @param blocks its blocks, each once
 */
record NotedBlocks(
    String domain, Hash128 family, long outlet, VersionSketch sketch, List<Block> blocks) {

  /** A block by the key under which its occurrences meet. */
  record Block(Hash128 key, String mark, int words, Zone zone) {}

  /** The blocks of an article of a known outlet, as they are before any is cut. */
  static Memo memo(Article article, String domain) {
    List<Block> blocks = new ArrayList<>();
    List<Occurrences> all = new ArrayList<>();
    ArticleBlocks.of(
        article,
        (key, occurrences) -> {
          all.add(occurrences);
          blocks.add(new Block(key, occurrences.mark(), occurrences.words(), occurrences.zone()));
        });
    VersionSketch sketch =
        all.isEmpty() ? VersionSketch.of(article, List.of()) : all.get(0).sample().get(0);
    NotedBlocks noted =
        new NotedBlocks(
            domain, VersionSketch.family(article), OutletSizes.hash(domain), sketch, blocks);
    return Memo.of(Memo.Kind.BLOCKS, Hash128.of(article.id()), noted, Coder.INSTANCE);
  }

  /** Gives each block's occurrence under its key. */
  void occurrences(BiConsumer<Hash128, Occurrences> receiver) {
    for (Block block : blocks) {
      receiver.accept(
          block.key, Occurrences.once(outlet, block.mark, block.words, block.zone, sketch));
    }
  }

  static final class Coder extends ValueCoder<NotedBlocks> {
    static final Coder INSTANCE = new Coder();

    @Override
    protected void write(NotedBlocks noted, FieldOutput out) throws IOException {
      out.string(noted.domain).hash(noted.family).int64(noted.outlet);
      OccurrencesCoder.write(noted.sketch, out);
      out.list(
          noted.blocks,
          (block, fields) ->
              fields.hash(block.key).chars(block.mark).number(block.words).constant(block.zone));
    }

    @Override
    protected NotedBlocks read(FieldInput in) throws IOException {
      return new NotedBlocks(
          in.string(),
          in.hash(),
          in.int64(),
          OccurrencesCoder.readSketch(in),
          in.list(
              fields ->
                  new Block(
                      fields.hash(),
                      fields.chars(),
                      fields.count(),
                      fields.constant(Zone.values()))));
    }
  }
}
