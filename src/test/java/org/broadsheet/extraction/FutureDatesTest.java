package org.broadsheet.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.broadsheet.article.Article;
import org.broadsheet.article.Markup;
import org.broadsheet.article.SourceRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No article was published after today; a day begins earlier in the east. */
class FutureDatesTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 5, 17);

  @Test
  void tomorrowIsTodayInTheEast() throws RejectedException {
    assertEquals(TODAY.plusDays(1), published(TODAY.plusDays(1), null));
  }

  @Test
  void theDayAfterIsRefused() throws RejectedException {
    assertNull(published(TODAY.plusDays(2), null));
  }

  @Test
  void thePageWasFetchedOnThatDay() throws RejectedException {
    LocalDate fetched = TODAY.minusYears(1);
    assertEquals(fetched, published(fetched, fetched));
    assertNull(published(TODAY, fetched));
  }

  private static @Nullable LocalDate published(LocalDate stated, @Nullable LocalDate fetched)
      throws RejectedException {
    String page =
        "<html><head><title>The lock opens</title><meta property='article:published_time' content='"
            + stated
            + "'></head><body><article><h1>The lock opens</h1>"
            + "<p>The harbour council of Port Selim said that the lock would open in spring.</p>"
            + "<p>It had been closed for a year because of the storms of last autumn.</p>"
            + "</article></body></html>";
    SourceRecord record =
        SourceRecord.builder()
            .setId("00")
            .setUri("a.html")
            .setFormat("HTML")
            .setMarkup(Markup.HTML)
            .setContent(page)
            .setRetrievedAtMillis(fetched == null ? null : fetched.toEpochDay() * 86_400_000L)
            .build();
    Article article = ArticleExtractor.create().withToday(TODAY.toEpochDay()).extract(record);
    Long day = article.metadata().published().epochDay();
    return day == null ? null : LocalDate.ofEpochDay(day);
  }
}
