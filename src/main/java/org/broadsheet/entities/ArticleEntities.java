package org.broadsheet.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What one article adds to the counts: of the names in its text, not of those that it credits. */
final class ArticleEntities {

  /** Pairs grow with the square of the entities: 15 make at most 105. */
  static final int MAX_IN_PAIRS = 15;

  /** An entity with the bytes of its part of a key. */
  private record Entity(String name, EntityType type) implements Comparable<Entity> {
    @Override
    public int compareTo(Entity other) {
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : type.name().compareTo(other.type.name());
    }

    byte[] key() {
      return Tally.key(name, type.name());
    }
  }

  private final ArticleFacts facts;
  private final Map<Entity, Long> mentionCounts = new TreeMap<>();

  ArticleEntities(List<Mention> mentions, ArticleFacts facts) {
    this.facts = facts;
    for (Mention mention : mentions) {
      if (mention.role() == MentionRole.TEXT) {
        mentionCounts.merge(new Entity(mention.entity(), mention.type()), 1L, Long::sum);
      }
    }
  }

  private ArticleEntities(ArticleFacts facts) {
    this.facts = facts;
  }

  /** What an article of an earlier run adds, whose mentions are counted already. */
  static ArticleEntities of(List<NotedNames.Entity> entities, ArticleFacts facts) {
    ArticleEntities article = new ArticleEntities(facts);
    for (NotedNames.Entity entity : entities) {
      article.mentionCounts.put(new Entity(entity.name(), entity.type()), entity.mentions());
    }
    return article;
  }

  /** Mentions, articles and representatives by entity, outlet, language and day. */
  void counts(Consumer<Tally> out) {
    String day = facts.epochDay() == null ? null : Long.toString(facts.epochDay());
    byte[] where = Tally.key(facts.outletDomain(), facts.language(), day);
    int representatives = facts.isRepresentative() ? 1 : 0;
    mentionCounts.forEach(
        (entity, mentions) ->
            out.accept(new Tally(Tally.join(entity.key(), where), mentions, 1, representatives)));
  }

  /** Mentions, articles and one cluster by entity. */
  void totals(Consumer<Tally> out) {
    mentionCounts.forEach(
        (entity, mentions) -> out.accept(new Tally(entity.key(), mentions, 1, 1)));
  }

  /** Articles and one cluster by pair of entities. */
  void pairs(Consumer<Tally> out) {
    List<byte[]> keys = new ArrayList<>();
    mostMentioned().forEach(entity -> keys.add(entity.key()));
    for (int a = 0; a < keys.size(); a++) {
      for (int b = a + 1; b < keys.size(); b++) {
        out.accept(new Tally(Tally.join(keys.get(a), keys.get(b)), 1, 0, 1));
      }
    }
  }

  /** Whether some entities are left out of the pairs. */
  boolean isCapped() {
    return mentionCounts.size() > MAX_IN_PAIRS;
  }

  private List<Entity> mostMentioned() {
    return mentionCounts.entrySet().stream()
        .sorted(
            Map.Entry.<Entity, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_IN_PAIRS)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
