package org.broadsheet.entities;

/** The plain form of a name: without quotes and possessive, with one kind of hyphen and blank. */
final class NameForm {

  private NameForm() {}

  /** The plain form of a surface; the surface itself if nothing would be left. */
  static String of(String surface) {
    String plain =
        surface
            .replace('’', '\'')
            .replace('ʼ', '\'')
            .replace('‑', '-')
            .replace('‐', '-')
            .replaceAll("[\"“”„«»]", "")
            .replaceAll("\\s+", " ")
            .strip();
    if (plain.endsWith("'s") || plain.endsWith("'S")) {
      plain = plain.substring(0, plain.length() - 2);
    } else if (plain.endsWith("s'")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    return plain.isEmpty() ? surface : plain;
  }
}
