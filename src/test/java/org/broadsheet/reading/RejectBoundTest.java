package org.broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.SourceRecord.State;
import org.junit.jupiter.api.Test;

class RejectBoundTest {

  @Test
  void oneRecordTellsHowManyMoreThereAre() {
    List<SourceRecord> records = ReadingRun.read("a.jsonl", "{]\n".repeat(5_000));
    assertEquals(RejectBound.MAX_REJECTS + 1, records.size());
    String last = records.get(RejectBound.MAX_REJECTS).message();
    assertTrue(last.startsWith("4000 more records of it are defective; the last: "), last);
  }

  @Test
  void whatCanBeReadIsRead() {
    String good = "{\"text\":\"The ferry is late today.\"}\n";
    List<SourceRecord> records = ReadingRun.read("a.jsonl", ("{]\n" + good).repeat(1_500));
    assertEquals(1_500, records.stream().filter(r -> r.state() == State.READ).count());
    assertEquals(1_500 + RejectBound.MAX_REJECTS + 1, records.size());
  }

  @Test
  void eachMemberOfAnArchiveHasItsRow() {
    byte[] tar = Fixtures.tar("b/a.txt", new byte[0]);
    assertEquals(1, ReadingRun.read("z.tar", tar).size());
  }
}
