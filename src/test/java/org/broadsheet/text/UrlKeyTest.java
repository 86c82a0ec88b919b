package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlKeyTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.harbour.example/2016/07/a-story, harbour.example/2016/07/a-story",
    "http://m.harbour.example/2016/07/a-story/, harbour.example/2016/07/a-story",
    "https://amp.harbour.example/2016/07/a-story/amp/, harbour.example/2016/07/a-story",
    "https://harbour.example:443/a-story#comments, harbour.example/a-story",
    "//harbour.example/a-story, harbour.example/a-story",
    "https://harbour.example/a?utm_source=x&id=7&fbclid=1, harbour.example/a?id=7",
    "https://harbour.example/a?b=2&a=1, harbour.example/a?a=1&b=2",
    "https://harbour.example/A-Story, harbour.example/A-Story",
    "https://web.archive.org/web/20160713102030/http://harbour.example/a, harbour.example/a",
    "https://harbour-example.cdn.ampproject.org/c/s/harbour.example/a, harbour.example/a",
    "https://user@harbour.example/a/index.html, harbour.example/a",
    "https://www.example/a, www.example/a",
  })
  void writesTheAddressesOfOneArticleAlike(String url, String key) {
    assertEquals(key, UrlKey.of(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a-story", "ftp://harbour.example/a", "mailto:a@b.example", "http:///a"})
  void whatIsNoAddressHasNoKey(String url) {
    assertNull(UrlKey.of(url));
  }
}
