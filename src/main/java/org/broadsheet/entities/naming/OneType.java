package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Mention;

/**
 * Gives the mentions of one name in an article one type: that of which the tagger is surest over
 * all of them. A person's surname has the person's name by now, so a city of the same name is not
 * mixed up with it.
 */
final class OneType {

  private OneType() {}

  /** The mentions in the same order. */
  static List<Mention> each(List<Mention> mentions) {
    Map<String, Map<EntityType, Double>> sure = new HashMap<>();
    for (Mention mention : mentions) {
      sure.computeIfAbsent(mention.nameInArticle(), name -> new EnumMap<>(EntityType.class))
          .merge(mention.type(), mention.confidence(), Double::sum);
    }
    List<Mention> typed = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      Map<EntityType, Double> types = sure.getOrDefault(mention.nameInArticle(), Map.of());
      EntityType type = mention.type();
      for (Map.Entry<EntityType, Double> other : types.entrySet()) {
        if (other.getValue() > types.getOrDefault(type, 0.0)) {
          type = other.getKey();
        }
      }
      typed.add(type == mention.type() ? mention : mention.toBuilder().setType(type).build());
    }
    return typed;
  }
}
