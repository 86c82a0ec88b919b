package org.broadsheet.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.broadsheet.hostile.Growth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No text makes the work on words, addresses and sentences grow faster than the text. */
@Tag("once")
class TextGrowthTest {

  @Test
  void timeGrowsWithTheText() {
    Map<String, Consumer<String>> works = new LinkedHashMap<>();
    works.put("normalised words", text -> Shingles.of(NormalizedText.of(text)));
    works.put("sentences", text -> Sentences.split(text, Tokenizer.tokenize(text)));
    works.put("bare words", BareWords::of);
    works.put("address key", UrlKey::of);
    works.put("address key of its beginning", text -> UrlKey.of("http://" + head(text)));
    works.put("address key of its path", text -> UrlKey.of("http://a.com/" + head(text)));
    Growth.check(works);
  }

  /** As much as {@link UrlKey} looks at. */
  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), 4000));
  }
}
