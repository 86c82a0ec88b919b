package org.broadsheet.entities.naming;

import java.util.Locale;
import java.util.Set;
import org.broadsheet.entities.EntityType;

/** Takes the plain form of each mention of an article: its title, and its name without. */
final class PlainForms {

  private final AliasTable aliases;
  private final String language;
  private final Titles titles;
  private final Set<String> innerArticles;

  /**
   * @param innerArticles names that begin with "The" inside a sentence
   */
  PlainForms(AliasTable aliases, String language, Set<String> innerArticles) {
    this.aliases = aliases;
    this.language = language;
    this.titles = Titles.of(language);
    this.innerArticles = innerArticles;
  }

  /** "State" of "Secretary of State" names nothing. */
  boolean isEndOfTitle(TaggedMention candidate) {
    return candidate.lead().contains(" ")
        && titles.contains(candidate.lead() + " " + candidate.mention().surface());
  }

  Form of(TaggedMention candidate) {
    EntityType type = candidate.mention().type();
    String name = Apostrophes.bare(NameForm.of(candidate.mention().surface()), language, aliases);
    if (name.startsWith("the ") || (name.startsWith("The ") && !innerArticles.contains(name))) {
      name = name.substring(4);
    }
    if (type == EntityType.PER) {
      return person(candidate, name);
    }
    if (type == EntityType.ORG && language.equals("de")) {
      name = GermanPhrases.nominative(name, candidate.before());
    }
    return new Form(type, name, "");
  }

  private Form person(TaggedMention candidate, String name) {
    String title = titles.in(name);
    String bare = name.substring(title.length()).strip();
    if (title.isEmpty() && titles.contains(candidate.before())) {
      title = candidate.before();
    }
    bare = NameForm.withInitials(bare);
    boolean ofSovereign = titles.isSovereign(title) && bare.indexOf(' ') < 0;
    if (ofSovereign || isNumbered(title, bare)) {
      String head = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
      return new Form(EntityType.PER, head + " " + bare, "");
    }
    return new Form(EntityType.PER, bare, titles.last(title));
  }

  /** "King Charles III" is the same as "King Charles". */
  private boolean isNumbered(String title, String name) {
    int blank = name.indexOf(' ');
    return titles.isSovereign(title)
        && blank > 0
        && name.substring(blank + 1).matches("[IVX]{1,5}\\.?");
  }
}
