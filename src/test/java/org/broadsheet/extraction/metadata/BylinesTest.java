package org.broadsheet.extraction.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "By Ada Quill and Jon Arvo ~ Ada Quill; Jon Arvo",
        "Von Ada Quill, Jon Arvo und Mia van der Brook ~ Ada Quill; Jon Arvo; Mia van der Brook",
        "Af Ada Quill og Jon Arvo ~ Ada Quill; Jon Arvo",
        "Skriven av: Ada Quill och Jon Arvo ~ Ada Quill; Jon Arvo",
        "Autor: Ada Quill ~ Ada Quill",
        "Текст: Мария Ильвес и Олег Варга ~ Мария Ильвес; Олег Варга",
        "記者：高瀬美咲 ~ 高瀬美咲",
        "ليلى حداد ~ ليلى حداد",
        "By Ada Quill | Senior Reporter ~ Ada Quill",
        "By Ada Quill 14 May 2024 • 4:45pm ~ Ada Quill",
        "By Ada Quill Tuesday, 14 May 2024 ~ Ada Quill",
        "Anne Roussel à Port Selim ~ Anne Roussel",
        "Мария Ильвес в Орсе ~ Мария Ильвес",
        "लेखक: सीमा वर्मा, तटनगर ~ सीमा वर्मा",
        "Written byAda Quill ~ Ada Quill",
        "Ada Quill (@quill), port correspondent ~ Ada Quill",
        "Ada Quill, quill@courier.example ~ Ada Quill",
        "Ada Quill in Port Selim and Jon Arvo in Oxmoor ~ Ada Quill; Jon Arvo",
        "Ada Quill; dpa ~ Ada Quill",
        "News Desk ~ News Desk",
        "dpa ~ dpa",
        "courier.example, Port Selim, Valdoria ~ ''",
        "admin ~ ''",
        "Share on Facebook ~ ''",
        "5 min read ~ ''",
      })
  void namesAuthors(String field, String authors) {
    assertEquals(authors, String.join("; ", Bylines.authors(field)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Ada Quill", "Von Ada Quill", "By Reuters", "De Ada Quill"})
  void aLineThatOnlyNamesAuthorsIsAByline(String line) {
    assertTrue(Bylines.byline(line).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By the end of the week the ferry will run again.",
        "Byron Quill",
        "De Niro",
        "Von der Leyen",
        "Ada Quill",
        "By Friday, Ada Quill had sold the last of her boats to a man from Little Orsa.",
      })
  void otherLinesAreNone(String line) {
    assertFalse(Bylines.byline(line).isPresent());
  }

  @Test
  void aLongFieldNamesNobody() {
    assertTrue(Bylines.authors("Ada Quill ".repeat(60)).isEmpty());
  }
}
