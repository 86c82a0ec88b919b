package org.broadsheet.extraction.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.broadsheet.article.Published;
import org.broadsheet.article.Published.Precision;
import org.junit.jupiter.api.Test;

class SourcePathTest {

  @Test
  void aFolderMayBeNamedAfterADomain() {
    assertEquals("harbour.example", path("sites/harbour.example/2021/a.html").domain());
    assertEquals("www.harbour.example", path("all.zip!WWW.Harbour.example/a.html").domain());
    assertNull(path("harbour.example").domain());
    assertNull(path("notes.txt/a.html").domain());
    assertNull(path("v1.2/a.html").domain());
  }

  @Test
  void foldersGiveDayMonthOrYear() {
    assertDate("2021-03-05", Precision.DAY, path("x/2021/03/05/a.html"));
    assertDate("2021-03-05", Precision.DAY, path("20210305/a.html"));
    assertDate("2021-03-05", Precision.DAY, path("2021-03-05-the-ferry.md"));
    assertDate("2021-03-05", Precision.DAY, path("x/2021/mar/05/a.html"));
    assertDate("2021-03-01", Precision.MONTH, path("x/2021/3/a.html"));
    assertDate("2021-03-01", Precision.MONTH, path("2021-03/a.html"));
    assertDate("2021-01-01", Precision.YEAR, path("x/2021/ferry/a.html"));
  }

  @Test
  void otherNumbersAreNoDates() {
    for (String uri : new String[] {"12345/a.html", "2021-13-05-x.md", "20211305/a.html", "99/1"}) {
      assertFalse(path(uri).published().isKnown(), uri);
    }
    assertFalse(new SourcePath("2021/03/x.warc.gz", "WARC", false).published().isKnown());
    assertFalse(new SourcePath("2021-03-05-all.jsonl", "JSONL", false).published().isKnown());
  }

  private static SourcePath path(String uri) {
    return new SourcePath(uri, "HTML", true);
  }

  private static void assertDate(String day, Precision precision, SourcePath path) {
    Published published = path.published();
    assertEquals(LocalDate.parse(day).toEpochDay(), published.epochDay());
    assertEquals(precision, published.precision());
  }
}
