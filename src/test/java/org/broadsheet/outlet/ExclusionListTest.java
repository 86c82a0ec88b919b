package org.broadsheet.outlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.broadsheet.text.UrlKey;
import org.junit.jupiter.api.Test;

/** Ids, addresses and domains that are to be in no table. */
class ExclusionListTest {

  private static final String ID = "0123456789abcdef0123456789ABCDEF";

  private final ExclusionList list =
      ExclusionList.parse(
          """
          # taken down in May
          %s
          https://www.harbour.example/news/1?utm_source=x   # a letter of the 3rd
          Ferry.example
          """
              .formatted(ID));

  @Test
  void anIdIsFoundWhateverItsCase() {
    assertTrue(isExcluded(ID.toLowerCase(Locale.ROOT), null, null));
  }

  @Test
  void anAddressIsFoundUnderAllThatLeadThere() {
    assertTrue(isExcluded("0", "http://harbour.example/news/1/#top", null));
    assertNull(entry("0", "https://harbour.example/news/2", "harbour.example"));
  }

  @Test
  void aDomainStandsForItsSubdomains() {
    assertEquals("ferry.example", entry("0", null, "ferry.example"));
    assertEquals("ferry.example", entry("0", null, "news.ferry.example"));
    assertNull(entry("0", null, "notferry.example"));
  }

  @Test
  void aLineThatIsNoneOfThemIsNamed() {
    String refusal =
        assertThrows(IllegalArgumentException.class, () -> ExclusionList.parse("a.example\nwhat?"))
            .getMessage();
    assertTrue(refusal.startsWith("line 2 of --exclude, 'what?'"), refusal);
  }

  private boolean isExcluded(String id, String url, String domain) {
    return entry(id, url, domain) != null;
  }

  private String entry(String id, String url, String domain) {
    return list.entryFor(id, UrlKey.of(url), null, domain, null);
  }
}
