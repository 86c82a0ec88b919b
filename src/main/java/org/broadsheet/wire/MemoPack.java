package org.broadsheet.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Memos of one kind as they are recalled, some hundreds at once. Nearly all that is recalled of a
 * large corpus meets nothing and is dropped; one by one, runners would ask more for handing memos
 * on than it costs to read them (the direct runner 10 to 20 microseconds each time).
 */
@DefaultCoder(MemoPack.Coder.class)
public record MemoPack(List<Memo> memos) {

  /** Memos that are packed at most. */
  public static final int MAX_MEMOS = 512;

  /** Bytes after which a pack is full. */
  public static final int MAX_BYTES = 1 << 20;

  public MemoPack {
    memos = List.copyOf(memos);
  }

  public static MemoPack of(Memo memo) {
    return new MemoPack(List.of(memo));
  }

  public Memo.Kind kind() {
    return memos.get(0).kind();
  }

  /** The memos of the pack that are wanted, which may be none. */
  public MemoPack only(Predicate<Memo> isWanted) {
    List<Memo> wanted = new ArrayList<>();
    for (Memo memo : memos) {
      if (isWanted.test(memo)) {
        wanted.add(memo);
      }
    }
    return new MemoPack(wanted);
  }

  public boolean isEmpty() {
    return memos.isEmpty();
  }

  /** Encodes a pack. */
  public static final class Coder extends ValueCoder<MemoPack> {
    /** The only one. */
    public static final Coder INSTANCE = new Coder();

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(MemoPack.class), new Coder());
    }

    @Override
    protected void write(MemoPack pack, FieldOutput out) throws IOException {
      out.list(pack.memos, (memo, fields) -> fields.value(memo, Memo.Coder.INSTANCE));
    }

    @Override
    protected MemoPack read(FieldInput in) throws IOException {
      return new MemoPack(in.list(fields -> fields.value(Memo.Coder.INSTANCE)));
    }
  }
}
