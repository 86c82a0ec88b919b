package org.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {

  private static final String HEX = "0123456789abcdef0123456789abcdef";

  @Test
  void anIdOfTheTablesFormStaysAsItIs() {
    SourceRecord record = SourceRecord.text(HEX, "text").build();
    assertEquals(HEX, record.id());
    assertNull(record.given().sourceId());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7", "https://example.org/a", "0123456789ABCDEF0123456789ABCDEF", "Ünïcode 一"})
  void anotherFormIsHashedAndKept(String id) {
    SourceRecord record = SourceRecord.html(id, "<p>text").build();
    assertEquals(Hash128.of(id).hex(), record.id());
    assertEquals(id, record.given().sourceId());
    assertEquals(record, record.toBuilder().build(), "building once more changes nothing");

    Source source = Source.of(SourceRecord.text(HEX, "text").build());
    Article article = Article.builder().setId(id).setSource(source).build();
    assertEquals(record.id(), article.id());
    assertEquals(id, article.source().sourceId());
  }

  @Test
  void anIdOfTheUsersOwnIsNotReplaced() {
    SourceRecord record =
        SourceRecord.text("7", "text")
            .setGiven(GivenFields.builder().setSourceId("mine").build())
            .build();
    assertEquals("mine", record.given().sourceId());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void noIdIsRefusedWhenTheRecordIsBuilt(String id) {
    assertEquals(
        "the id of an article must not be blank",
        assertThrows(IllegalArgumentException.class, () -> SourceRecord.text(id, "text").build())
            .getMessage());
  }
}
