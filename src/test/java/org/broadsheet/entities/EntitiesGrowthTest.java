package org.broadsheet.entities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.broadsheet.entities.naming.AliasTable;
import org.broadsheet.entities.tagging.BuiltInTaggers;
import org.broadsheet.hostile.Growth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No text makes the search for names grow faster than the text, whatever the tagger finds. */
@Tag("once")
class EntitiesGrowthTest {

  @Test
  void timeGrowsWithTheText() {
    Map<String, Consumer<String>> works = new LinkedHashMap<>();
    for (String language : List.of("en", "de", "ru")) {
      works.put(language, finder(language, BuiltInTaggers.forLanguage(language)));
    }
    for (EntityType type : List.of(EntityType.PER, EntityType.ORG)) {
      works.put("capitals as " + type, finder("en", sentences -> capitals(sentences, type)));
    }
    works.put("capitals in Russian", finder("ru", s -> capitals(s, EntityType.PER)));
    Growth.check(works);
  }

  private static Consumer<String> finder(String language, Tagger tagger) {
    return new MentionFinder(language, tagger, AliasTable.builtIn())::find;
  }

  /** Each run of words that begin with a capital, however long. */
  private static List<Tagger.Span> capitals(List<List<String>> sentences, EntityType type) {
    List<Tagger.Span> spans = new java.util.ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      int from = -1;
      for (int i = 0; i <= sentences.get(s).size(); i++) {
        boolean isName =
            i < sentences.get(s).size()
                && Character.isUpperCase(sentences.get(s).get(i).codePointAt(0));
        if (!isName && from >= 0) {
          spans.add(new Tagger.Span(s, from, i, type, 1));
        }
        from = isName ? (from < 0 ? i : from) : -1;
      }
    }
    return spans;
  }
}
