package org.broadsheet.tables.row;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;
import org.junit.jupiter.api.Test;

/** All memos of a file come out once, in packs of one kind and of bounded size. */
class MemoPackerTest {

  private static final int RUN = 3;

  private final List<MemoPack> packs = new ArrayList<>();
  private final MemoPacker packer = new MemoPacker();

  @Test
  void packsHaveOneKindAndAllMemos() {
    for (int i = 0; i < MemoPack.MAX_MEMOS + 10; i++) {
      add(Memo.Kind.PLACE, i, 40);
      if (i % 50 == 0) {
        add(Memo.Kind.GONE, i, 0);
      }
    }
    packer.finish(packs::add);
    assertEquals(3, packs.size());
    List<Memo> places = new ArrayList<>();
    for (MemoPack pack : packs) {
      assertTrue(pack.memos().stream().allMatch(memo -> memo.kind() == pack.kind()));
      if (pack.kind() == Memo.Kind.PLACE) {
        places.addAll(pack.memos());
      }
    }
    assertEquals(MemoPack.MAX_MEMOS + 10, places.size());
    assertEquals(Hash128.of("7"), places.get(7).key());
    assertEquals(RUN, places.get(7).run());
    assertArrayEquals(new byte[40], places.get(7).value());
  }

  @Test
  void largeMemosFillAPackSooner() {
    add(Memo.Kind.WORDS, 1, MemoPack.MAX_BYTES);
    assertEquals(1, packs.size());
    packer.finish(packs::add);
    assertEquals(1, packs.size(), "no pack is empty");
  }

  private void add(Memo.Kind kind, int number, int bytes) {
    Memo memo = new Memo(kind, 0, Hash128.of(String.valueOf(number)), new byte[bytes]);
    packer.add(MemoRows.memo(memo), RUN, packs::add);
  }
}
