package org.broadsheet.entities.tagging;

import org.broadsheet.entities.EntityType;

/**
 * The labels of tokens: outside any name, or the beginning or the inside of a name of a type.
 *
 * <p>A label is a small number: 0 is outside; of the type at place {@code k} of {@link #TYPES}, 1 +
 * 2k begins a name and 2 + 2k goes on with it.
 */
public final class Labels {

  private static final EntityType[] TYPES = {EntityType.PER, EntityType.ORG, EntityType.LOC};

  /** How many labels there are. */
  public static final int COUNT = 1 + 2 * TYPES.length;

  /** Outside any name. */
  public static final int OUTSIDE = 0;

  private Labels() {}

  /** Whether a name begins with this label. */
  public static boolean isBegin(int label) {
    return (label & 1) == 1;
  }

  /** Whether a name goes on with this label. */
  public static boolean isInside(int label) {
    return label != OUTSIDE && !isBegin(label);
  }

  /** The label that begins a name of the type of a label. */
  public static int begin(int label) {
    return isInside(label) ? label - 1 : label;
  }

  /** The label that goes on with the name that another label begins. */
  public static int inside(int begin) {
    return begin + 1;
  }

  /** The type of a label other than {@link #OUTSIDE}. */
  public static EntityType type(int label) {
    return TYPES[(label - 1) / 2];
  }

  /** The label that begins a name of a type; {@link #OUTSIDE} for a type that is not tagged. */
  public static int beginOf(EntityType type) {
    for (int k = 0; k < TYPES.length; k++) {
      if (TYPES[k] == type) {
        return 1 + 2 * k;
      }
    }
    return OUTSIDE;
  }

  /** Whether a label may follow another; every sentence begins after {@link #OUTSIDE}. */
  public static boolean mayFollow(int label, int previous) {
    return !isInside(label) || begin(previous) == begin(label);
  }

  /** The place after the last token of the name that begins here. */
  public static int end(int[] labels, int from) {
    int to = from + 1;
    while (to < labels.length && isInside(labels[to])) {
      to++;
    }
    return to;
  }

  /** Reads "O", "B-PER", "I-ORG" and so on; types that are not tagged are outside. */
  public static int parse(String bio) {
    if (bio.length() < 3 || bio.charAt(1) != '-') {
      return OUTSIDE;
    }
    for (int k = 0; k < TYPES.length; k++) {
      if (bio.startsWith(TYPES[k].name(), 2)) {
        return bio.charAt(0) == 'B' ? 1 + 2 * k : 2 + 2 * k;
      }
    }
    return OUTSIDE;
  }

  /** Writes what {@link #parse} reads. */
  public static String show(int label) {
    return label == OUTSIDE ? "O" : (isBegin(label) ? "B-" : "I-") + type(label);
  }
}
