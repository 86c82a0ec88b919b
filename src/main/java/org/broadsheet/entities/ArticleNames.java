package org.broadsheet.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins the names of one article: a short form takes the longest form of its type that contains it,
 * unless two forms do ("Clinton" beside Bill and Hillary stays apart).
 */
final class ArticleNames {

  /** The same mentions, each with its name in the article. */
  List<Mention> join(List<Mention> mentions) {
    Map<EntityType, Map<String, Integer>> forms = new TreeMap<>();
    for (Mention mention : mentions) {
      forms
          .computeIfAbsent(mention.type(), unused -> new TreeMap<>())
          .merge(NameForm.of(mention.surface()), 1, Integer::sum);
    }
    List<Mention> joined = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      String form = NameForm.of(mention.surface());
      String longest = longest(form, mention.type(), forms.get(mention.type()));
      joined.add(
          longest.equals(form)
              ? mention.named(form, NameRule.SURFACE)
              : mention.named(longest, NameRule.LONGEST_IN_ARTICLE));
    }
    return joined;
  }

  private static String longest(String form, EntityType type, Map<String, Integer> forms) {
    if (type != EntityType.PER) {
      return form;
    }
    List<String> containing =
        forms.keySet().stream()
            .filter(other -> (" " + other + " ").contains(" " + form + " "))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    String longest = containing.get(0);
    boolean oneChain =
        containing.stream().allMatch(other -> (" " + longest + " ").contains(" " + other + " "));
    return oneChain ? longest : form;
  }
}
