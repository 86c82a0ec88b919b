package org.broadsheet.entities.naming;

import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.tagging.NameUses;

/**
 * What speaks for and against a base form of a word: the change of ending with what stands around
 * it, and whether either form is known as a name. A trained model's meaning hangs on these: a
 * change of them asks for a new training.
 */
public final class BaseFormFeatures {

  private static final int FEATURES = 26;

  private final int[] buckets = new int[FEATURES];
  private int size;

  private BaseFormFeatures() {}

  /**
   * The buckets of a candidate's features.
   *
   * @param rank its place among the candidates, the likeliest by its ending first
   */
  public static int[] of(WordInName place, String candidate, int rank) {
    BaseFormFeatures features = new BaseFormFeatures();
    features.add(place, candidate);
    features.add(25, place.language() + " " + place.type(), Integer.toString(Math.min(rank, 4)));
    features.add(26, place.language() + " " + ending(place.word(), 1), rank + " " + place.type());
    int[] buckets = new int[features.size];
    System.arraycopy(features.buckets, 0, buckets, 0, features.size);
    return buckets;
  }

  private void add(WordInName place, String candidate) {
    String word = place.word();
    int same = commonPrefix(word, candidate);
    String change = word.substring(same) + ">" + candidate.substring(same);
    String language = place.language();
    String lead = place.lead();
    String of = language + " " + change;
    String kept = candidate.equals(word) ? language + " kept" : language + " changed";
    EntityType type = place.type();
    add(1, of);
    add(2, of, type.name());
    add(3, of, ending(word.substring(0, same), 2));
    add(4, of, lead);
    add(5, of, ending(lead, 2));
    add(6, of, ending(place.previous(), 3));
    add(7, of, ending(place.next(), 3));
    add(8, of, lead + " " + type);
    add(9, language + " " + type, ending(candidate, 3));
    add(10, language + " " + type, ending(candidate, 2));
    add(11, kept, lead);
    add(12, kept, ending(lead, 2));
    add(13, kept, ending(word, 3));
    add(14, language + " " + word, candidate);
    add(15, kept + " " + type, known(type, candidate) + " " + known(type, word));
    add(16, of, known(type, candidate) + " " + known(type, word));
    add(17, of, ending(word.substring(0, same), 3) + " " + type);
    if (type == EntityType.PER) {
      person(place, candidate, of, kept);
    }
    add(18, kept, place.previous().isEmpty() + " " + place.next().isEmpty() + " " + type);
  }

  /** First name and surname stand in one case, and a common first name tells which. */
  private void person(WordInName place, String candidate, String of, String kept) {
    String language = place.language();
    String before =
        place.previous().isEmpty()
            ? "first"
            : place.previous().equals(place.previousBase()) ? "kept" : "changed";
    String given = place.previous().isEmpty() ? place.word() : place.previousBase();
    add(19, of, before + " " + GivenNames.gender(language, given));
    add(20, kept, before + " " + ending(place.previous(), 2));
    add(21, kept, before + " " + GivenNames.gender(language, given));
    add(22, of, GivenNames.gender(language, candidate) + " " + place.previous().isEmpty());
    add(23, kept, before + " " + ending(place.word(), 2));
    add(24, of, before + " " + ending(place.previousBase(), 1));
  }

  /** How a word is known among names of the type. */
  private static String known(EntityType type, String word) {
    return switch (type) {
      case PER -> NameUses.given(word) + "" + NameUses.family(word);
      case LOC -> Integer.toString(NameUses.place(word));
      default -> "";
    };
  }

  private void add(int template, String first) {
    add(template, first, "");
  }

  private void add(int template, String first, String second) {
    int hash = (template * 31 + first.hashCode()) * 0x9E3779B1 + second.hashCode();
    hash ^= hash >>> 15;
    hash *= 0x85EBCA6B;
    buckets[size++] = (hash ^ hash >>> 13) & (BaseFormModel.BUCKETS - 1);
  }

  private static String ending(String word, int length) {
    return word.substring(Math.max(0, word.length() - length));
  }

  private static int commonPrefix(String a, String b) {
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same;
  }
}
