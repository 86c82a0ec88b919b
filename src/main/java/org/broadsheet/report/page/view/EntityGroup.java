package org.broadsheet.report.page.view;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.entities.EntityType;

/**
 * The top entities of a type.
 *
 * @param label as a reader calls the type
 * @param entities with their place among all of {@link EntityView}
 */
public record EntityGroup(String type, String label, List<Top> entities) {

  private static final int SHOWN = 10;

  /** An entity by its place, with its share of all distinct reports. */
  record Top(int number, String name, long clusters, String share) {}

  /**
   * Groups entities.
   *
   * @param reports all clusters of the corpus
   */
  public static List<EntityGroup> of(List<EntityView> entities, long reports) {
    List<EntityGroup> groups = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      List<Top> top = new ArrayList<>();
      for (int i = 0; i < entities.size() && top.size() < SHOWN; i++) {
        if (entities.get(i).type().equals(type.name())) {
          EntityView entity = entities.get(i);
          long clusters = entity.clusterCount();
          top.add(new Top(i, entity.name(), clusters, Wording.share(clusters, reports)));
        }
      }
      if (!top.isEmpty()) {
        groups.add(new EntityGroup(type.name(), label(type), top));
      }
    }
    return groups;
  }

  private static String label(EntityType type) {
    return switch (type) {
      case PER -> "People";
      case ORG -> "Organisations";
      case LOC -> "Places";
      case MISC -> "Others";
    };
  }
}
