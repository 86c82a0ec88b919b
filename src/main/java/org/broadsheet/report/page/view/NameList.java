package org.broadsheet.report.page.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.broadsheet.report.page.line.EntityLine;
import org.broadsheet.report.page.line.Excerpt;

/**
 * Names of a type beside those with a time line, in columns, because a page has tens of thousands.
 *
 * @param names the most frequent first, at most 120 characters each
 */
public record NameList(
    String type,
    List<String> names,
    List<Long> clusters,
    List<Long> articles,
    List<Long> mentions) {

  static final int NAME_LENGTH = 120;

  /** The commas and quotation marks of a name and its three numbers. */
  private static final int BYTES_OF_A_NAME = 6;

  /**
   * As many as fit, of all types together the most frequent.
   *
   * @param entities all that are known, of which those with a time line are no part
   * @param bytes that they may take
   */
  public static List<NameList> of(List<EntityLine> entities, long bytes) {
    TreeMap<String, NameList> lists = new TreeMap<>();
    long left = bytes;
    for (EntityLine entity : entities.stream().sorted().toList()) {
      String name = Excerpt.of(entity.name(), NAME_LENGTH);
      left -= bytesOf(name, entity);
      if (left < 0) {
        break;
      }
      NameList list = lists.computeIfAbsent(entity.type(), NameList::empty);
      list.names.add(name);
      list.clusters.add(entity.clusters());
      list.articles.add(entity.articles());
      list.mentions.add(entity.mentions());
    }
    return List.copyOf(lists.values());
  }

  private static NameList empty(String type) {
    return new NameList(
        type, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  private static int bytesOf(String name, EntityLine entity) {
    int escaped = ChartData.toJson(name).getBytes(StandardCharsets.UTF_8).length;
    return escaped
        + BYTES_OF_A_NAME
        + digits(entity.clusters())
        + digits(entity.articles())
        + digits(entity.mentions());
  }

  private static int digits(long number) {
    return Long.toString(number).length();
  }
}
