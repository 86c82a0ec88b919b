package org.broadsheet.clustering.sketch;

import java.io.IOException;
import java.util.Comparator;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * One article under an address or an id, which several may share.
 *
 * @param node its text
 * @param madeAt when it was changed, fetched or published, in milliseconds since 1970; {@link
 *     Long#MIN_VALUE} if unknown
 * @param isNew whether this run has read it
 * @param isById whether the key is an id, which may be used again for something else
 */
public record Edition(
    Hash128 articleId, Hash128 node, long madeAt, boolean isNew, boolean isById, Sketch sketch) {

  private static final Hash128 ADDRESS = Hash128.of("address");
  private static final Hash128 ID = Hash128.of("id");

  /** By time; without one, what an earlier run has read comes first and what this one has, last. */
  public static final Comparator<Edition> IN_ORDER =
      Comparator.comparingLong(Edition::place)
          .thenComparing(Edition::isNew)
          .thenComparing(Edition::articleId);

  static Edition of(Occurrence article, Hash128 node, Sketch sketch, boolean isById) {
    long madeAt = article.madeAt() != Long.MIN_VALUE ? article.madeAt() : article.date().start();
    return new Edition(article.articleId(), node, madeAt, article.isNew(), isById, sketch);
  }

  /** Takes a key under which the editions of an article meet. */
  @FunctionalInterface
  interface KeyReceiver {
    /**
     * Takes a key.
     *
     * @param isById whether it is an id
     */
    void take(Hash128 key, boolean isById);
  }

  /** Tells the keys of an article: by its address and by its id, where they are known. */
  static void keys(Occurrence article, KeyReceiver receiver) {
    long address = article.urlHash();
    if (address != 0) {
      receiver.take(ADDRESS.with(new Hash128(address, 0)), false);
    }
    if (article.idHash() != 0) {
      receiver.take(ID.with(new Hash128(article.idHash(), 0)), true);
    }
  }

  private long place() {
    return isNew && madeAt == Long.MIN_VALUE ? Long.MAX_VALUE : madeAt;
  }

  /** Codes an edition. */
  public static final class Coder extends ValueCoder<Edition> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(Edition edition, FieldOutput out) throws IOException {
      out.hash(edition.articleId).hash(edition.node).int64(edition.madeAt);
      out.flag(edition.isNew).flag(edition.isById);
      out.value(edition.sketch, Sketch.Coder.INSTANCE);
    }

    @Override
    protected Edition read(FieldInput in) throws IOException {
      return new Edition(
          in.hash(), in.hash(), in.int64(), in.flag(), in.flag(), in.value(Sketch.Coder.INSTANCE));
    }
  }
}
