package org.broadsheet.report.page.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.report.page.line.EntityLine;
import org.broadsheet.report.page.line.Excerpt;
import org.broadsheet.report.page.survey.Counts;
import org.broadsheet.report.page.survey.Details;
import org.broadsheet.report.page.survey.Leaders;
import org.broadsheet.report.page.survey.NumberPair;

/**
 * An entity as the page's search finds it.
 *
 * @param name at most 120 characters
 * @param articles in each bin of the time line; none if no article has a day
 * @param reports articles that represent their cluster, in each bin
 * @param outlets those that have most of the articles, the most first
 */
public record EntityView(
    String name,
    String type,
    long clusterCount,
    long articleCount,
    long mentionCount,
    List<Long> articles,
    List<Long> reports,
    List<OutletCount> outlets) {

  /** How many articles an outlet has, by the outlet's number. */
  record OutletCount(int outlet, long articles) {}

  private static final int OUTLETS = 5;

  /** All leading entities, by type and place. */
  public static List<EntityView> of(Details details, Leaders leaders) {
    Map<Integer, List<OutletCount>> outlets = outlets(details.entityOutlets());
    List<EntityView> views = new ArrayList<>();
    for (int i = 0; i < leaders.entities().size(); i++) {
      EntityLine entity = leaders.entities().get(i);
      views.add(
          new EntityView(
              Excerpt.of(entity.name(), NameList.NAME_LENGTH),
              entity.type(),
              entity.clusters(),
              entity.articles(),
              entity.mentions(),
              details.articles().of(i),
              details.reports().of(i),
              outlets.getOrDefault(i, List.of())));
    }
    return views;
  }

  private static Map<Integer, List<OutletCount>> outlets(Counts<NumberPair> counts) {
    Map<Integer, List<OutletCount>> outlets = new TreeMap<>();
    counts
        .byKey()
        .forEach(
            (key, articles) ->
                outlets
                    .computeIfAbsent(key.first(), e -> new ArrayList<>())
                    .add(new OutletCount(key.second(), articles)));
    outlets.replaceAll(
        (entity, all) ->
            all.stream()
                .sorted(
                    Comparator.comparingLong(OutletCount::articles)
                        .reversed()
                        .thenComparingInt(OutletCount::outlet))
                .limit(OUTLETS)
                .toList());
    return outlets;
  }
}
