package org.broadsheet.tables.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.broadsheet.tables.row.RowBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableTest {

  @ParameterizedTest
  @EnumSource
  void everyColumnIsExplained(Table table) {
    assertFalse(table.columns().isEmpty());
    for (Column column : table.columns()) {
      assertTrue(column.name().matches("[a-z]+(_[a-z]+)*"), column.name());
      assertTrue(column.meaning().length() > 10, column.name());
      assertFalse(column.example().isEmpty(), column.name());
    }
  }

  @Test
  void typesAreAsTheOutputContractHasThem() {
    Schema articles = Table.ARTICLES.schema();
    assertEquals(Schema.Type.STRING, articles.getField("article_id").schema().getType());
    assertEquals(Schema.Type.LONG, articles.getField("source_position").schema().getType());
    assertEquals("date", optional(articles, "published_on").getLogicalType().getName());
    assertEquals("timestamp-millis", optional(articles, "published_at").getLogicalType().getName());
    Schema language = articles.getField("languages").schema().getElementType();
    assertEquals(Schema.Type.DOUBLE, language.getField("share").schema().getType());
  }

  @Test
  void aRowRefusesAColumnThatTheTableDoesNotHave() {
    RowBuilder row = RowBuilder.of(Table.OUTLETS);
    assertThrows(AvroRuntimeException.class, () -> row.set("circulation", 1));
  }

  @Test
  void aRowRefusesToLeaveOutWhatIsNeverNull() {
    RowBuilder row = RowBuilder.of(Table.OUTLETS).set("outlet_domain", "harbour.example");
    assertThrows(IllegalStateException.class, row::build);
    row.set("in_registry", false);
    row.set("article_count", 1L).set("cluster_count", 1L).set("dated_count", 0L);
    assertEquals(null, row.build().get("country"));
  }

  private static Schema optional(Schema table, String column) {
    return table.getField(column).schema().getTypes().get(1);
  }
}
