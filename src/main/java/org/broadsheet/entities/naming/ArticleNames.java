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

  private final AliasTable aliases;

  /**
   * @param aliases knows the base forms of many names
   */
  public ArticleNames(AliasTable aliases) {
    this.aliases = aliases;
  }

  /** The mentions in the order of the candidates, named; those that name nothing are left out. */
  public List<Mention> join(String text, List<TaggedMention> candidates, String language) {
    List<TaggedMention> kept = new ArrayList<>();
    List<Form> forms = new ArrayList<>();
    Set<String> articles = innerArticles(candidates);
    PlainForms plain = new PlainForms(aliases, language, articles);
    for (TaggedMention candidate : candidates) {
      Form form = plain.of(candidate);
      if (!isDemonym(form) && !plain.isEndOfTitle(candidate)) {
        kept.add(candidate);
        forms.add(form);
      }
    }
    LongForms longForms =
        new LongForms(place -> aliases.lookUp(EntityType.LOC, place, language) != null);
    List<Form> based = BaseForms.resolve(forms, leads(kept, forms), aliases, language);
    return OneType.each(name(text, kept, based, longForms));
  }

  /** What stands before each name: its title, or the word before the mention. */
  private static List<String> leads(List<TaggedMention> candidates, List<Form> forms) {
    List<String> leads = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      leads.add(lead(candidates.get(i), forms.get(i).title()));
    }
    return leads;
  }

  private static String lead(TaggedMention candidate, String title) {
    String surface = candidate.mention().surface();
    if (!Character.isLetterOrDigit(surface.codePointAt(0))) {
      return WordInName.lead(surface.substring(0, 1), candidate.before());
    }
    return title.isEmpty() ? WordInName.lead(candidate.before(), candidate.beforeThat()) : title;
  }

  /** Whether a word is for people or things of a country or a faith. */
  static boolean isDemonym(String name) {
    return DEMONYMS.contains(SmallLetters.of(name));
  }

  private static boolean isDemonym(Form form) {
    return form.type() != EntityType.PER && isDemonym(form.name());
  }

  /** Names that begin with "The" inside a sentence: only there does it show that it is theirs. */
  private static Set<String> innerArticles(List<TaggedMention> candidates) {
    Set<String> names = new java.util.TreeSet<>();
    for (TaggedMention candidate : candidates) {
      String form = NameForm.of(candidate.mention().surface());
      if (form.startsWith("The ") && !candidate.before().isEmpty()) {
        names.add(form);
      }
    }
    return names;
  }

  private static List<Mention> name(
      String text, List<TaggedMention> candidates, List<Form> forms, LongForms longForms) {
    Acronyms acronyms = acronyms(text, candidates, forms);
    Map<String, EntityType> types = new TreeMap<>();
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
      boolean isFragment = isFragment(form, text, candidates.get(i).end());
      String name = isFragment ? form.name() : longForm(longForms, form, mention.start(), longest);
      boolean isLonger = !name.equals(form.name());
      named.add(mention.named(name, isLonger ? NameRule.LONGEST_IN_ARTICLE : NameRule.SURFACE));
    }
    return named;
  }

  /** "Ministry" of "Ministry for Culture": a word of which the text says the rest itself. */
  private static boolean isFragment(Form form, String text, int end) {
    return form.type() == EntityType.ORG
        && (text.startsWith(" of ", end) || text.startsWith(" for ", end));
  }

  /** Follows "Assad" to "al-Assad" to "Bashar al-Assad"; persons' forms once an article. */
  private static String longForm(
      LongForms longForms, Form form, int place, Map<Form, String> known) {
    if (form.type() != EntityType.PER) {
      return longForms.longest(form, place);
    }
    return known.computeIfAbsent(form, unseen -> longForms.longest(unseen, place));
  }

  private static Acronyms acronyms(String text, List<TaggedMention> candidates, List<Form> forms) {
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
