package org.broadsheet.entities.naming;

import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.entities.EntityType;

/**
 * What languages write with an apostrophe at a name: Turkish case endings ("İzmir'in"), the
 * articles and prepositions of French, Italian and Catalan ("L'Allemagne").
 */
final class Apostrophes {

  private static final Set<String> ELIDING = Set.of("fr", "it", "ca");
  private static final Pattern ELIDED =
      Pattern.compile("(?:[LlDd]|[Dd]ell|[Nn]ell|[Aa]ll)['’]\\p{Lu}");

  private Apostrophes() {}

  /**
   * The name alone. A large "L'" may be part of it ("L'Oréal"), so it goes only before a place that
   * the table knows.
   */
  static String bare(String name, String language, AliasTable aliases) {
    if (ELIDING.contains(language) && ELIDED.matcher(name).lookingAt()) {
      String rest = name.substring(Math.max(name.indexOf('\''), name.indexOf('’')) + 1);
      boolean isCut =
          Character.isLowerCase(name.charAt(0))
              || aliases.lookUp(EntityType.LOC, rest, language) != null;
      return isCut ? rest : name;
    }
    return withoutSuffix(name, language);
  }

  /** The name without its ending; the name itself if it has none. */
  static String withoutSuffix(String name, String language) {
    int apostrophe = Math.max(name.lastIndexOf('\''), name.lastIndexOf('’'));
    boolean isSuffix =
        apostrophe > 1
            && NamingWords.of(language, "apostrophe-suffix")
                .contains(name.substring(apostrophe + 1));
    return isSuffix ? name.substring(0, apostrophe) : name;
  }
}
