package org.broadsheet.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The top entities of a type.
 *
 * @param label as a reader calls the type
 * @param entities with their place among all of {@link EntityView}
 */
record EntityGroup(String type, String label, List<Top> entities) {

  private static final int SHOWN = 10;

  /** An entity by its place. */
  record Top(int number, String name, long clusters) {}

  static List<EntityGroup> of(List<EntityView> entities) {
    List<EntityGroup> groups = new ArrayList<>();
    for (String[] type :
        new String[][] {
          {"PER", "People"}, {"ORG", "Organisations"}, {"LOC", "Places"}, {"MISC", "Others"}
        }) {
      List<Top> top = new ArrayList<>();
      for (int i = 0; i < entities.size() && top.size() < SHOWN; i++) {
        if (entities.get(i).type().equals(type[0])) {
          top.add(new Top(i, entities.get(i).name(), entities.get(i).clusterCount()));
        }
      }
      if (!top.isEmpty()) {
        groups.add(new EntityGroup(type[0], type[1], top));
      }
    }
    return groups;
  }
}
