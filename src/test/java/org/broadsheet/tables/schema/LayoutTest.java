package org.broadsheet.tables.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.tables.OutletTable;
import org.broadsheet.tables.row.RowBuilder;
import org.junit.jupiter.api.Test;

class LayoutTest {

  private static final Layout PARTED =
      new Layout(true, List.of(Partition.LANGUAGE, Partition.PUBLISHED_MONTH));

  @Test
  void withoutPartitionsAPlaceIsTheTable() {
    assertEquals("entity_counts", Layout.DEFAULT.place(Table.ENTITY_COUNTS, count("2024-05-17")));
  }

  @Test
  void partitionsAreFoldersAsHiveNamesThem() {
    assertEquals(
        "entity_counts/language=en/published_month=2024-05",
        PARTED.place(Table.ENTITY_COUNTS, count("2024-05-17")));
    assertEquals(
        "entity_counts/language=en/published_month=unknown",
        PARTED.place(Table.ENTITY_COUNTS, count(null)));
    assertEquals("outlets", PARTED.place(Table.OUTLETS, OutletTable.rows(1).get(0)));
  }

  @Test
  void aColumnThatAFolderNamesIsNotInTheFile() {
    assertNull(PARTED.fileSchema(Table.ARTICLES).getField("language"));
    assertNotNull(PARTED.fileSchema(Table.ARTICLES).getField("published_on"));
    assertNotNull(PARTED.rowSchema(Table.ARTICLES).getField("language"));
  }

  @Test
  void withoutTextNoTableHasAColumnOfText() {
    Layout shared = new Layout(false, List.of());
    assertNull(shared.rowSchema(Table.ARTICLES).getField("text"));
    assertNull(shared.rowSchema(Table.CUT_BLOCKS).getField("text"));
    assertNull(shared.rowSchema(Table.OUTLET_BOILERPLATE).getField("text"));
    assertNull(shared.rowSchema(Table.ENTITY_MENTIONS).getField("surface"));
    assertNull(shared.rowSchema(Table.REJECTS).getField("excerpt"));
  }

  @Test
  void ordersAndFiltersNameColumnsThatTheTableHas() {
    for (Table table : Table.values()) {
      for (SortOrder.Term term : table.order().terms()) {
        assertNotNull(table.schema().getField(term.column()), table + " " + term);
      }
      for (String column : table.bloomColumns()) {
        assertNotNull(table.schema().getField(column), table + " " + column);
      }
      for (String column : table.textColumns()) {
        assertNotNull(table.schema().getField(column), table + " " + column);
      }
    }
  }

  @Test
  void whatIsNotKnownIsNamed() {
    assertEquals(
        new Layout(false, List.of(Partition.PUBLISHED_YEAR)),
        Layout.of("text", List.of("published_year")));
    assertEquals(Layout.DEFAULT, Layout.of(null, null));
    assertThrows(IllegalArgumentException.class, () -> Layout.of("titles", null));
    assertThrows(IllegalArgumentException.class, () -> Layout.of(null, List.of("outlet")));
  }

  @Test
  void keysCompareAsRowsDo() {
    SortOrder order = SortOrder.parse("published_on, -article_count, entity");
    byte[] early = order.key(count("1969-12-31"));
    byte[] late = order.key(count("2024-05-17"));
    byte[] never = order.key(count(null));
    assertTrue(Arrays.compareUnsigned(early, late) < 0);
    assertTrue(Arrays.compareUnsigned(late, never) < 0);
    GenericRecord more = count("2024-05-17");
    more.put("article_count", 3L);
    assertTrue(Arrays.compareUnsigned(order.key(more), late) < 0);
    GenericRecord longer = count("2024-05-17");
    longer.put("entity", "Ada Reyes Jr");
    assertTrue(Arrays.compareUnsigned(late, order.key(longer)) < 0);
  }

  private static GenericRecord count(String day) {
    return RowBuilder.of(Table.ENTITY_COUNTS)
        .set("entity", "Ada Reyes")
        .set("type", "PER")
        .set("language", "en")
        .setDate("published_on", day == null ? null : LocalDate.parse(day).toEpochDay())
        .set("mention_count", 2L)
        .set("article_count", 2L)
        .set("representative_count", 1L)
        .set("outlet_article_count", 3L)
        .build();
  }
}
