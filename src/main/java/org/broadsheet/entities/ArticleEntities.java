package org.broadsheet.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one article adds to the counts. */
final class ArticleEntities {

  /** Pairs grow with the square of the entities: 15 make at most 105. */
  static final int MOST_IN_PAIRS = 15;

  private record Entity(String name, EntityType type) implements Comparable<Entity> {
    @Override
    public int compareTo(Entity other) {
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : type.name().compareTo(other.type.name());
    }
  }

  private final ArticleFacts facts;
  private final Map<Entity, Long> mentionCounts = new TreeMap<>();

  ArticleEntities(List<Mention> mentions, ArticleFacts facts) {
    this.facts = facts;
    mentions.forEach(
        mention ->
            mentionCounts.merge(new Entity(mention.entity(), mention.type()), 1L, Long::sum));
  }

  /** Mentions, articles and representatives by entity, outlet, language and day. */
  List<Tally> counts() {
    @Nullable String day = facts.epochDay() == null ? null : Long.toString(facts.epochDay());
    List<Tally> counts = new ArrayList<>();
    mentionCounts.forEach(
        (entity, mentions) ->
            counts.add(
                new Tally(
                    key(entity, facts.outletDomain(), facts.language(), day),
                    mentions,
                    1,
                    facts.isRepresentative() ? 1 : 0)));
    return counts;
  }

  /** Mentions and articles by entity and cluster. */
  List<Tally> totals() {
    List<Tally> totals = new ArrayList<>();
    mentionCounts.forEach(
        (entity, mentions) ->
            totals.add(new Tally(key(entity, facts.clusterId().hex()), mentions, 1, 0)));
    return totals;
  }

  /** Articles by pair of entities and cluster. */
  List<Tally> pairs() {
    List<Entity> top = mostMentioned();
    List<Tally> pairs = new ArrayList<>();
    for (int a = 0; a < top.size(); a++) {
      for (int b = a + 1; b < top.size(); b++) {
        List<@Nullable String> key = key(top.get(a));
        key.addAll(key(top.get(b), facts.clusterId().hex()));
        pairs.add(new Tally(key, 1, 0, 0));
      }
    }
    return pairs;
  }

  /** Whether some entities are left out of the pairs. */
  boolean isCapped() {
    return mentionCounts.size() > MOST_IN_PAIRS;
  }

  private List<Entity> mostMentioned() {
    return mentionCounts.entrySet().stream()
        .sorted(
            Map.Entry.<Entity, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_IN_PAIRS)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static List<@Nullable String> key(Entity entity, @Nullable String... more) {
    List<@Nullable String> key = new ArrayList<>();
    key.add(entity.name());
    key.add(entity.type().name());
    key.addAll(Arrays.asList(more));
    return key;
  }
}
