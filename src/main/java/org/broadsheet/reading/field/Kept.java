package org.broadsheet.reading.field;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of the user's own fields are kept beside the article.
 *
 * @param all whether all are
 * @param names canonical names or paths of those that are
 */
public record Kept(boolean all, HashSet<String> names) implements Serializable {

  /** Nothing is kept. */
  static final Kept NONE = new Kept(false, new HashSet<>());

  private static final String ALL = "all";

  public static Kept of(List<String> names) {
    HashSet<String> canonical = new HashSet<>();
    names.forEach(name -> canonical.add(FieldNames.canonical(name.strip())));
    return new Kept(canonical.remove(ALL), canonical);
  }

  public boolean isNone() {
    return !all && names.isEmpty();
  }

  /** Whether the user named this field or path. */
  public boolean isNamed(String path) {
    return !names.isEmpty() && names.contains(FieldNames.canonical(path));
  }

  /** Whether a field, or something below it, is kept. */
  public boolean wantsIn(String path) {
    return all || (!names.isEmpty() && isNamedIn(FieldNames.canonical(path), names));
  }

  private static boolean isNamedIn(String path, Set<String> names) {
    return names.contains(path) || names.stream().anyMatch(n -> n.startsWith(path + "."));
  }
}
