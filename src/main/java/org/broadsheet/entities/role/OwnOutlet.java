package org.broadsheet.entities.role;

import org.broadsheet.text.SmallLetters;

/** Tells an outlet's own name among those of its articles. */
public final class OwnOutlet {

  /** Shorter labels of domains are words. */
  private static final int MIN_LABEL_CHARS = 4;

  private final String name;
  private final String label;

  /**
   * An outlet.
   *
   * @param name empty if unknown
   * @param domain empty if unknown
   */
  public OwnOutlet(String name, String domain) {
    this.name = bare(name);
    int dot = domain.indexOf('.');
    this.label = dot >= MIN_LABEL_CHARS ? bare(domain.substring(0, dot)) : "";
  }

  /** Whether a name is the outlet's, with or without "The", or its domain without dots. */
  public boolean is(String mention) {
    String bare = bare(mention);
    return !bare.isEmpty() && (bare.equals(name) || bare.equals(label));
  }

  private static String bare(String name) {
    String letters =
        SmallLetters.of(name)
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return letters.startsWith("the") && letters.length() > 6 ? letters.substring(3) : letters;
  }
}
