package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Mention;
import org.broadsheet.entities.NameRule;
import org.jspecify.annotations.Nullable;

/**
 * What an article says on which name another stands for, and which names it leaves open for the
 * corpus to decide.
 *
 * <p>Three kinds are put to the vote. A surname that stands alone takes the full name that most
 * articles with both give it. An inflected name takes the base form that articles with both have.
 * And an organisation keeps its short name where most articles call it by nothing else: a company
 * that some name beside its product is not the product, so a vote parts organisations and never
 * joins them. (Of 219 that a vote had joined on real pages, none was right.)
 */
public final class Votes {

  /** Articles that must agree before a name alone is believed to be another. */
  private static final int MIN_VOTES = 2;

  /**
   * A name of a type.
   *
   * @param type what it names
   * @param name as in the article
   */
  public record Name(EntityType type, String name) implements Comparable<Name> {
    @Override
    public int compareTo(Name other) {
      int byType = type.name().compareTo(other.type.name());
      return byType != 0 ? byType : name.compareTo(other.name);
    }
  }

  private Votes() {}

  /** Each name on which the article has a say, with the name that it stands for there. */
  public static Map<Name, String> cast(List<Mention> mentions, String language) {
    Set<String> printed = printed(mentions);
    Map<Name, String> votes = new TreeMap<>();
    for (Mention mention : mentions) {
      String plain = plain(mention, language);
      String name = mention.nameInArticle();
      boolean joined = !plain.equals(name);
      boolean says =
          switch (mention.type()) {
            case ORG -> mention.rule() == NameRule.LONGEST_IN_ARTICLE || isAlone(mention, plain);
            case PER -> joined && isShort(plain) && isSurname(plain, name, language);
            default -> false;
          };
      if (says || (joined && isInflected(plain, name, language) && printed.contains(name))) {
        votes.put(new Name(mention.type(), plain), name);
      }
    }
    return votes;
  }

  /** The names that the article leaves open. */
  public static List<Name> open(List<Mention> mentions, String language) {
    Set<String> printed = printed(mentions);
    TreeSet<Name> open = new TreeSet<>();
    for (Mention mention : mentions) {
      if (isOpen(mention, printed, language)) {
        open.add(new Name(mention.type(), plain(mention, language)));
      }
    }
    return new ArrayList<>(open);
  }

  /**
   * The name that a name stands for, by the votes of all articles; null if they do not agree.
   *
   * @param votes the number of articles by the name that they give it
   */
  public static @Nullable String elect(Name name, Map<String, Long> votes) {
    long all = votes.values().stream().mapToLong(Long::longValue).sum();
    for (Map.Entry<String, Long> vote : votes.entrySet()) {
      boolean isShort = isShort(name.name()) == isShort(vote.getKey());
      boolean isBaseForm = isShort && !vote.getKey().equals(name.name());
      boolean most = 2 * vote.getValue() > all && (isBaseForm || vote.getValue() >= MIN_VOTES);
      boolean parts = vote.getKey().equals(name.name());
      if (most && (parts || isBaseForm || name.type() == EntityType.PER)) {
        return vote.getKey();
      }
    }
    return null;
  }

  /** The mentions, the open ones by the names that the corpus gave them. */
  public static List<Mention> apply(
      List<Mention> mentions, Map<Name, String> elected, AliasTable aliases, String language) {
    if (elected.isEmpty()) {
      return mentions;
    }
    Set<String> printed = printed(mentions);
    List<Mention> named = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      @Nullable String name =
          isOpen(mention, printed, language)
              ? elected.get(new Name(mention.type(), plain(mention, language)))
              : null;
      named.add(
          name == null || name.equals(mention.entity())
              ? mention
              : mention.withEntity(
                  Objects.requireNonNullElse(aliases.find(mention.type(), name, language), name),
                  NameRule.CORPUS_VOTE));
    }
    return named;
  }

  private static boolean isOpen(Mention mention, Set<String> printed, String language) {
    if (mention.type() == EntityType.ORG && mention.rule() == NameRule.LONGEST_IN_ARTICLE) {
      return true;
    }
    if (mention.rule() != NameRule.SURFACE) {
      return false;
    }
    String name = mention.nameInArticle();
    boolean isGuess = !printed.contains(name) || name.equals(plain(mention, language));
    return (mention.type() == EntityType.PER && isShort(name))
        || (isGuess && !Inflections.isLastWordOnly(language) && hasBases(mention, language));
  }

  private static boolean hasBases(Mention mention, String language) {
    return !Inflections.baseForms(plain(mention, language), language).isEmpty();
  }

  private static boolean isAlone(Mention mention, String plain) {
    return mention.rule() == NameRule.SURFACE && plain.indexOf(' ') == plain.lastIndexOf(' ');
  }

  /** The names that the article has as they are. */
  private static Set<String> printed(List<Mention> mentions) {
    Set<String> printed = new HashSet<>();
    mentions.forEach(mention -> printed.add(NameForm.of(mention.surface())));
    return printed;
  }

  /** The mention without title, possessive and quotes. */
  private static String plain(Mention mention, String language) {
    String form = NameForm.of(mention.surface());
    if (mention.type() != EntityType.PER) {
      return form;
    }
    String bare = form.substring(Titles.of(language).in(form).length()).strip();
    return NameForm.withInitials(bare);
  }

  private static boolean isInflected(String plain, String name, String language) {
    return !Inflections.isLastWordOnly(language)
        && Inflections.baseForms(plain, language).contains(name);
  }

  /** Whether a name ends with this word, in any case of it: "Assad" of "Bashar al-Assad". */
  private static boolean isSurname(String word, String name, String language) {
    return endsWith(name, word)
        || Inflections.baseForms(word, language).stream().anyMatch(base -> endsWith(name, base));
  }

  private static boolean endsWith(String name, String word) {
    int before = name.length() - word.length() - 1;
    return before > 0
        && name.endsWith(word)
        && (name.charAt(before) == ' ' || name.charAt(before) == '-');
  }

  /** One word: a surname or a first name. */
  private static boolean isShort(String name) {
    return name.indexOf(' ') < 0;
  }
}
