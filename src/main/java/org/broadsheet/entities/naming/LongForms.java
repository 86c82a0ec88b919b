package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.broadsheet.entities.EntityType;
import org.broadsheet.text.SmallLetters;

/** The forms of an article, by their words, to find the long form that a short one stands for. */
final class LongForms {

  /**
   * A word in more forms of one article than this tells none of them: a page of all people of one
   * name. Comparing each with each would take the square of the article.
   */
  private static final int MAX_SHARING = 32;

  /** A form and where it first stands. */
  private record Entry(Form form, int first) {}

  private final Map<String, List<Entry>> byWord = new TreeMap<>();
  private final Map<String, Entry> known = new TreeMap<>();

  private final Predicate<String> isPlace;

  /**
   * @param isPlace tells the names of places
   */
  LongForms(Predicate<String> isPlace) {
    this.isPlace = isPlace;
  }

  /** Adds a form in the order of the text. */
  void add(Form form, int place) {
    String key = form.type() + " " + form.name() + "\t" + form.title();
    if (known.containsKey(key)) {
      return;
    }
    Entry entry = new Entry(form, place);
    known.put(key, entry);
    for (String word : List.of(form.name().split(" "))) {
      byWord.computeIfAbsent(key(form.type(), word), unused -> new ArrayList<>()).add(entry);
      int hyphen = word.indexOf('-');
      if (hyphen > 0) {
        byWord
            .computeIfAbsent(
                key(form.type(), word.substring(hyphen + 1)), unused -> new ArrayList<>())
            .add(entry);
      }
    }
  }

  /** Whether some form of the type has this word. */
  boolean hasWord(EntityType type, String word) {
    return byWord.containsKey(key(type, word));
  }

  private static String key(EntityType type, String word) {
    return type + " " + SmallLetters.of(word);
  }

  /**
   * The longest form that a form stands for: its own name if there is none. Of persons of one
   * surname, title or gender decides; else the one whom the article calls by the bare surname
   * before it names another: a sister who comes in later does not take the surname away.
   */
  String longest(Form form, int place) {
    if (form.type() == EntityType.LOC) {
      return form.name(); // "Korea" is not short for "South Korea"
    }
    String[] words = form.name().split(" ");
    List<Form> longer = new ArrayList<>();
    List<Entry> sharing = byWord.getOrDefault(key(form.type(), words[words.length - 1]), List.of());
    if (sharing.size() > MAX_SHARING) {
      return form.name();
    }
    for (Entry entry : sharing) {
      if (isLonger(entry, form, place)) {
        longer.add(entry.form());
      }
    }
    Collection<String> names = maximal(longer);
    if (names.size() > 1) {
      names = maximal(longer.stream().filter(other -> agrees(form, other)).toList());
    }
    if (form.type() == EntityType.ORG && names.size() == 1 && hasOtherLongForm(form, sharing)) {
      return form.name();
    }
    if (names.isEmpty() && form.type() == EntityType.PER && form.title().isEmpty()) {
      return firstNamed(form, sharing, maximal(longer));
    }
    return names.size() == 1 ? names.iterator().next() : form.name();
  }

  /** "Arduino" where the article, here or later, has both an "Arduino LLC" and an "Arduino SRL". */
  private boolean hasOtherLongForm(Form form, List<Entry> sharing) {
    List<Form> all =
        sharing.stream().map(Entry::form).filter(other -> isShortFor(form, other)).toList();
    return maximal(all).size() > 1;
  }

  /** The bearer whom the article calls by the bare surname before it names any other. */
  private String firstNamed(Form form, List<Entry> sharing, Collection<String> names) {
    Entry bare = known.get(form.type() + " " + form.name() + "\t" + form.title());
    String first = form.name();
    int firstPlace = Integer.MAX_VALUE;
    int secondPlace = Integer.MAX_VALUE;
    for (Entry entry : sharing) {
      if (!names.contains(entry.form().name())) {
        continue;
      }
      if (entry.first() < firstPlace) {
        secondPlace = entry.form().name().equals(first) ? secondPlace : firstPlace;
        first = entry.form().name();
        firstPlace = entry.first();
      } else if (!entry.form().name().equals(first)) {
        secondPlace = Math.min(secondPlace, entry.first());
      }
    }
    boolean isCalledSo = bare != null && firstPlace < bare.first() && bare.first() < secondPlace;
    return isCalledSo ? first : form.name();
  }

  /** A company comes with its full name first; a headline may name a person short. */
  private boolean isLonger(Entry entry, Form form, int place) {
    if (form.type() == EntityType.PER) {
      return isShortFor(form, entry.form());
    }
    return entry.first() <= place && isShortFor(form, entry.form());
  }

  private boolean isShortFor(Form form, Form longer) {
    return form.type() == EntityType.PER
        ? PersonNames.isShortFor(form.name(), longer.name())
            && !PersonNames.areOfTwoGenders(form.title(), longer.title())
        : OrganisationNames.isShortFor(form.name(), longer.name(), isPlace);
  }

  private static boolean agrees(Form form, Form longer) {
    if (form.title().isEmpty()) {
      return false;
    }
    return form.title().equals(longer.title())
        || PersonNames.isOfGender(longer.name(), form.title());
  }

  /** The names that are short for no other. */
  private Collection<String> maximal(List<Form> forms) {
    Map<String, String> names = new TreeMap<>();
    for (Form form : forms) {
      boolean isShort =
          forms.stream()
              .anyMatch(
                  other -> other.name().length() > form.name().length() && isShortFor(form, other));
      if (!isShort) {
        names.putIfAbsent(SmallLetters.of(form.name()), form.name());
      }
    }
    return names.values();
  }
}
