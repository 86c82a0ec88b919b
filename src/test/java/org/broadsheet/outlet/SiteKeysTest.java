package org.broadsheet.outlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteKeysTest {

  private final SiteKeys keys =
      new SiteKeys(
          OutletRegistry.builtIn()
              .withEntries("domain,name\nbig.example/russian,Big Russian\nbig.example,Big\n"));

  @ParameterizedTest
  @CsvSource({
    "https://www.themoscowtimes.com/2016/07/13/a, themoscowtimes.com",
    "themoscowtimes.com, themoscowtimes.com",
    "https://amp.paper.example.co.uk/a, example.co.uk",
    "//m.paper.com/a?b=c, paper.com",
    "https://editor@paper.com:8080/a, paper.com",
    "https://writer.substack.com/p/a, writer.substack.com",
    "https://writer.blogspot.com/2010/a, writer.blogspot.com",
    "https://www.big.example/russian/news/1, big.example",
    "https://web.archive.org/web/20160713000000/https://www.paper.com/a, paper.com",
    "http://web.archive.org/web/20160713id_/http:/paper.com/a, paper.com",
    "https://archive.ph/20200101/https://paper.com/a, paper.com",
    "https://www.google.com/amp/s/www.paper.com/amp/a, paper.com",
    "https://www-paper-com.cdn.ampproject.org/c/s/www.paper.com/a, paper.com",
    "https://webcache.googleusercontent.com/search?q=cache:abc:https://paper.com/a, paper.com",
    "https://l.facebook.com/l.php?u=https%3A%2F%2Fpaper.com%2Fa&h=1, paper.com",
  })
  void theOutletOfAnAddress(String address, String key) {
    assertEquals(key, keys.keyOf(address).replace("big.example/russian", "big.example"));
  }

  @Test
  void aRegistryEntryMayBeDeeper() {
    assertEquals("big.example/russian", keys.keyOf("https://www.big.example/russian/news/1"));
    assertEquals("big.example", keys.keyOf("https://www.big.example/sport/1"));
  }

  @Test
  void whatIsNoAddressHasNoOutlet() {
    assertNull(keys.keyOf("no address"));
    assertNull(keys.keyOf(""));
    assertNull(keys.keyOf("http://192.168.0.1/a"));
    assertNull(keys.keyOf("/relative/path"));
  }
}
