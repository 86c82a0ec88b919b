package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.tagging.NameUses;
import org.jspecify.annotations.Nullable;

/**
 * The base forms of an article's names by the learned model, each judged by all places where it
 * stands: "с Вольтером" and "Вольтера" are both Вольтер.
 */
final class LearnedBaseForms {

  /** "Манежной" and "Заречном" are adjectives, if there is no place Манежна or Заречн. */
  private static final List<String> OF_ADJECTIVES = List.of("ной", "ном", "ным");

  private final String language;
  private final BaseFormModel model;
  private final Map<Form, List<String>> leads;
  private final Map<Form, String> known = new HashMap<>();

  private LearnedBaseForms(String language, BaseFormModel model, Map<Form, List<String>> leads) {
    this.language = language;
    this.model = model;
    this.leads = leads;
  }

  /**
   * For the forms of an article, or null if the model knows nothing of the language.
   *
   * @param leads the word before each form
   */
  static @Nullable LearnedBaseForms of(String language, List<Form> forms, List<String> leads) {
    if (CaseEndings.of(language).isEmpty() || !BaseFormModel.builtIn().knows(language)) {
      return null;
    }
    Map<Form, List<String>> byForm = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      byForm.computeIfAbsent(forms.get(i), unseen -> new ArrayList<>()).add(leads.get(i));
    }
    return new LearnedBaseForms(language, BaseFormModel.builtIn(), byForm);
  }

  /** The base form of a name; the name itself if it stands in it. */
  String base(Form form) {
    return known.computeIfAbsent(form, this::learned);
  }

  private String learned(Form form) {
    String[] words = form.name().split(" ", -1);
    String[] base = words.clone();
    if (form.type() == EntityType.PER) {
      for (int i = 0; i < words.length; i++) {
        base[i] = word(form, words, i, i == 0 ? "" : base[i - 1]);
      }
      return String.join(" ", base);
    }
    if (leads.getOrDefault(form, List.of()).contains(WordInName.QUOTED)) {
      return form.name();
    }
    if (words.length > 1 && HeadNouns.endsLikeNominative(words[0])) {
      return form.name();
    }
    int head = 0;
    while (head + 1 < words.length && language.equals("ru") && HeadNouns.isAdjective(words[head])) {
      head++;
    }
    String noun = word(form, words, head, "");
    return head == 0 ? withFirst(words, noun) : HeadNouns.agreed(words, head, noun);
  }

  private static boolean isOfNoun(String base) {
    return base.endsWith("н") || base.endsWith("на") || base.endsWith("но");
  }

  private static String withFirst(String[] words, String first) {
    String[] base = words.clone();
    base[0] = first;
    return String.join(" ", base);
  }

  private String word(Form form, String[] words, int i, String previousBase) {
    boolean person = form.type() == EntityType.PER;
    if (words[i].isEmpty() || (person && !Character.isUpperCase(words[i].charAt(0)))) {
      return words[i];
    }
    String previous = i == 0 ? "" : words[i - 1];
    String next = i + 1 == words.length ? "" : words[i + 1];
    List<String> candidates = BaseFormModel.candidates(language, words[i]);
    if (person) {
      PersonGrammar.restrict(language, words, i, previousBase, candidates);
    } else if (i > 0) {
      candidates.removeIf(candidate -> !HeadNouns.mayAgree(words[i - 1], candidate));
    } else if (OF_ADJECTIVES.stream().anyMatch(words[0]::endsWith)) {
      boolean isKnown =
          candidates.stream().anyMatch(base -> !isOfNoun(base) && NameUses.place(base) > 0);
      candidates.removeIf(base -> isOfNoun(base) && (isKnown || NameUses.place(base) < 2));
    }
    return model.base(
        candidates,
        leads.getOrDefault(form, List.of("")).stream()
            .map(
                lead ->
                    new WordInName(
                        language, form.type(), words[i], lead, previous, previousBase, next))
            .toList());
  }
}
