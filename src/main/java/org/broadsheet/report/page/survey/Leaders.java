package org.broadsheet.report.page.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.report.page.line.EntityLine;

/** What of an {@link Overview} is worth a closer look, and the bins of time to look at it in. */
public final class Leaders {

  /** Languages with a colour of their own in the time line; the rest is drawn as one. */
  public static final int LANGUAGES = 5;

  /** Outlets that are broken down by an entity. */
  public static final int OUTLETS_OF_AN_ENTITY = 40;

  private final Timeline timeline;
  private final List<String> languages;
  private final Map<String, Integer> outlets = new HashMap<>();
  private final Set<String> clusters = new TreeSet<>();
  private final List<EntityLine> entities = new ArrayList<>();
  private final Map<String, Integer> entityNumbers = new HashMap<>();

  private Leaders(Overview overview) {
    timeline = Timeline.of(overview.days());
    languages =
        overview.languages().largestFirst().stream()
            .map(Map.Entry::getKey)
            .filter(language -> !language.equals("und"))
            .limit(LANGUAGES)
            .toList();
    overview.outlets().forEach(outlet -> outlets.put(outlet.domain(), outlets.size()));
    overview.clusters().forEach(cluster -> clusters.add(cluster.id()));
    for (String type : overview.entities().names()) {
      for (EntityLine entity : overview.entities().list(type)) {
        entityNumbers.put(key(entity.name(), type), entities.size());
        entities.add(entity);
      }
    }
  }

  public static Leaders of(Overview overview) {
    return new Leaders(overview);
  }

  private static String key(String entity, String type) {
    return type + " " + entity;
  }

  public Timeline timeline() {
    return timeline;
  }

  /** Languages by articles. */
  public List<String> languages() {
    return languages;
  }

  /** The language's number; that of the rest if it does not lead. */
  int languageNumber(String language) {
    int number = languages.indexOf(language);
    return number < 0 ? LANGUAGES : number;
  }

  /** The outlet's place by articles, or -1. */
  int outletNumber(String domain) {
    return outlets.getOrDefault(domain, -1);
  }

  Set<String> clusters() {
    return clusters;
  }

  /** All leading entities, by type and place. */
  public List<EntityLine> entities() {
    return entities;
  }

  /** Frequent entities that do not lead: they can be searched for, but have no time line. */
  public List<EntityLine> others(Overview overview) {
    return overview.names().names().stream()
        .flatMap(type -> overview.names().list(type).stream())
        .filter(entity -> entityNumber(entity.name(), entity.type()) < 0)
        .toList();
  }

  /** The entity's place in {@link #entities()}, or -1. */
  int entityNumber(String name, String type) {
    return entityNumbers.getOrDefault(key(name, type), -1);
  }
}
