package org.broadsheet.text;

import java.util.Set;

/** Which words keep the full stop that follows them. */
final class Abbreviations {

  /** Titles and ranks, which stand before a name and never end a sentence. */
  private static final Set<String> BEFORE_A_NAME =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cpl", "sgt", "adm",
          "brig", "cmdr", "rev", "fr", "sr", "sen", "rep", "gov", "pres", "amb", "hon", "st", "ste",
          "mt", "ft", "msgr", "supt", "insp", "hr", "frl", "dipl", "ing", "mme", "mlle", "sra",
          "srta", "dott", "kand", "г", "гг", "ул", "им", "акад", "проф", "ген", "тов", "д-р");

  /** Others that are written with a full stop inside a sentence. */
  private static final Set<String> OTHERS =
      Set.of(
          "jr", "inc", "ltd", "corp", "co", "bros", "cos", "dept", "dist", "est", "ave", "blvd",
          "rd", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "vs", "etc", "eg", "ie", "no", "nr", "art", "op", "cit", "vol", "pp", "fig", "approx",
          "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan",
          "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla",
          "ore", "pa", "tenn", "tex", "vt", "va", "wash", "wis", "wyo", "bzw", "usw", "ca", "vgl",
          "evtl", "mio", "mrd", "тыс", "млн", "млрд", "руб", "долл", "др", "пр", "стр", "см");

  /** "no." and "art." are words of their own unless a number follows. */
  private static final Set<String> BEFORE_A_NUMBER = Set.of("no", "nr", "art", "op", "vol", "fig");

  private Abbreviations() {}

  /** Whether the word in lower case is written with a full stop. */
  static boolean keepsStop(String word, boolean numberFollows) {
    return BEFORE_A_NAME.contains(word)
        || (OTHERS.contains(word) && (numberFollows || !BEFORE_A_NUMBER.contains(word)));
  }

  /** Whether a word in lower case, its full stop cut off, cannot end a sentence. */
  static boolean standsBeforeAName(String word) {
    return BEFORE_A_NAME.contains(word);
  }
}
