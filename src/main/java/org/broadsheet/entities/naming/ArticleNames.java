package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Mention;
import org.broadsheet.entities.NameRule;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * Gives each mention of an article the longest form of its name.
 *
 * <p>Words for the people of a country are no places and are left out. Work grows with the mentions
 * and, for the few that share a word, with their distinct forms.
 */
public final class ArticleNames {

  private static final Set<String> DEMONYMS = WordList.lowerCase("demonyms.txt");

  private final BaseForms baseForms;

  /**
   * @param aliases knows the base forms of many names
   */
  public ArticleNames(AliasTable aliases) {
    this.baseForms = new BaseForms(aliases);
  }

  /** The mentions in the order of the candidates, named; those that name nothing are left out. */
  public List<Mention> join(String text, List<Candidate> candidates, String language) {
    List<Candidate> kept = new ArrayList<>();
    List<Form> forms = new ArrayList<>();
    Set<String> articles = innerArticles(candidates);
    for (Candidate candidate : candidates) {
      Form form = form(candidate, articles);
      if (!isDemonym(form) && !isEndOfTitle(candidate)) {
        kept.add(candidate);
        forms.add(form);
      }
    }
    List<Form> based = baseForms.resolve(forms, language);
    return name(text, kept, based);
  }

  /** "State" of "Secretary of State" names nothing. */
  private static boolean isEndOfTitle(Candidate candidate) {
    return candidate.lead().contains(" ")
        && NameForm.isTitle(candidate.lead() + " " + candidate.mention().surface());
  }

  private static boolean isDemonym(Form form) {
    return form.type() != EntityType.PER && DEMONYMS.contains(SmallLetters.of(form.name()));
  }

  /** Names that begin with "The" inside a sentence: only there does it show that it is theirs. */
  private static Set<String> innerArticles(List<Candidate> candidates) {
    Set<String> names = new java.util.TreeSet<>();
    for (Candidate candidate : candidates) {
      String form = NameForm.of(candidate.mention().surface());
      if (form.startsWith("The ") && !candidate.before().isEmpty()) {
        names.add(form);
      }
    }
    return names;
  }

  private static Form form(Candidate candidate, Set<String> innerArticles) {
    EntityType type = candidate.mention().type();
    String name = NameForm.of(candidate.mention().surface());
    if (name.startsWith("the ") || (name.startsWith("The ") && !innerArticles.contains(name))) {
      name = name.substring(4);
    }
    String title = "";
    if (type == EntityType.PER) {
      title = NameForm.title(name);
      name = name.substring(title.length()).strip();
      if (title.isEmpty() && NameForm.isTitle(candidate.before())) {
        title = SmallLetters.of(candidate.before());
      }
    }
    return new Form(type, name, title);
  }

  private static List<Mention> name(String text, List<Candidate> candidates, List<Form> forms) {
    Acronyms acronyms = acronyms(text, candidates, forms);
    Map<String, EntityType> types = new TreeMap<>();
    LongForms longForms = new LongForms();
    for (int i = 0; i < forms.size(); i++) {
      longForms.add(forms.get(i), candidates.get(i).mention().start());
      types.putIfAbsent(forms.get(i).name(), forms.get(i).type());
    }
    Map<Form, String> longest = new HashMap<>();
    List<Mention> named = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      Mention mention = candidates.get(i).mention();
      Form form = forms.get(i);
      @Nullable String spelled = acronyms.longForm(form.name());
      if (spelled != null && !spelled.equals(form.name())) {
        EntityType type = types.getOrDefault(spelled, mention.type());
        named.add(mention.toBuilder().setType(type).build().named(spelled, NameRule.ACRONYM));
        continue;
      }
      String name = longForm(longForms, form, mention.start(), longest);
      boolean isLonger = !name.equals(form.name());
      named.add(mention.named(name, isLonger ? NameRule.LONGEST_IN_ARTICLE : NameRule.SURFACE));
    }
    return named;
  }

  /** Follows "Assad" to "al-Assad" to "Bashar al-Assad"; persons' forms once an article. */
  private static String longForm(
      LongForms longForms, Form form, int place, Map<Form, String> known) {
    if (form.type() != EntityType.PER) {
      return longForms.longest(form, place);
    }
    return known.computeIfAbsent(form, unseen -> longForms.longest(unseen, place));
  }

  private static Acronyms acronyms(String text, List<Candidate> candidates, List<Form> forms) {
    Acronyms acronyms = new Acronyms();
    for (int i = 0; i < forms.size(); i++) {
      acronyms.note(forms.get(i).name(), text, candidates.get(i).end());
      if (i > 0 && candidates.get(i).before().equals("(")) {
        acronyms.noteReverse(forms.get(i - 1).name(), forms.get(i).name());
      }
    }
    return acronyms;
  }
}
