package org.broadsheet.repetition;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.broadsheet.article.Article;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.ValueCoder;

/**
 * What later runs must know of the blocks of an article, to count them with their own: about 25
 * bytes per block.
 *
 * @param domain its outlet; {@link OutletSizes#CORPUS} if none is known
 * @param family what names its family at first sight
 * @param outlet the hash of the outlet, as occurrences have it
 * @param sketch what tells its versions
 * @param blocks its blocks, each once
 */
record NotedBlocks(
    String domain, Hash128 family, long outlet, VersionSketch sketch, List<Block> blocks) {

  /** A block by the key under which its occurrences meet. */
  record Block(Hash128 key, String mark, int words, Zone zone, boolean isNamed) {

    static Block of(Hash128 key, Occurrences once) {
      return new Block(key, once.mark(), once.words(), once.zone(), once.named() > 0);
    }
  }

  /** The blocks of an article, as they are before any is cut. */
  static Memo memo(Article article, VersionSketch sketch, List<Block> blocks) {
    String domain = OutletSizes.domain(article);
    NotedBlocks noted =
        new NotedBlocks(
            domain, VersionSketch.family(article), OutletSizes.hash(domain), sketch, blocks);
    return Memo.of(Memo.Kind.BLOCKS, Hash128.of(article.id()), noted, Coder.INSTANCE);
  }

  /** Gives the occurrence of each block that is wanted under its key. */
  void occurrences(Predicate<Hash128> isWanted, BiConsumer<Hash128, Occurrences> receiver) {
    for (Block block : blocks) {
      if (isWanted.test(ArticleBlocks.block(block.key, outlet))) {
        receiver.accept(
            block.key,
            Occurrences.once(outlet, block.mark, block.words, block.zone, block.isNamed, sketch));
      }
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
              fields
                  .hash(block.key)
                  .chars(block.mark)
                  .number(block.words)
                  .constant(block.zone)
                  .flag(block.isNamed));
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
                      fields.constant(Zone.values()),
                      fields.flag())));
    }
  }
}
