package org.broadsheet.tables.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.tables.file.ReadBack;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;

/** Packs the memos of the rows of a file, each kind by itself. */
public final class MemoPacker implements ReadBack.Gatherer<MemoPack> {

  private final Map<Memo.Kind, Pack> packs = new EnumMap<>(Memo.Kind.class);

  private static final class Pack {
    private final List<Memo> memos = new ArrayList<>();
    private int bytes;

    private boolean isFull() {
      return memos.size() >= MemoPack.MAX_MEMOS || bytes >= MemoPack.MAX_BYTES;
    }
  }

  @Override
  public void add(GenericRecord row, int run, Consumer<MemoPack> out) {
    Memo memo = MemoRows.memo(row, run);
    Pack pack = packs.computeIfAbsent(memo.kind(), any -> new Pack());
    pack.memos.add(memo);
    pack.bytes += memo.value().length;
    if (pack.isFull()) {
      packs.remove(memo.kind());
      out.accept(new MemoPack(pack.memos));
    }
  }

  @Override
  public void finish(Consumer<MemoPack> out) {
    packs.values().forEach(pack -> out.accept(new MemoPack(pack.memos)));
    packs.clear();
  }
}
