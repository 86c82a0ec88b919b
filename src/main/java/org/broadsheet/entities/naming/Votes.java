package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Mention;
import org.broadsheet.entities.NameRule;
import org.jspecify.annotations.Nullable;

/**
 * What an article says on which long name a short one stands for, and which short names it leaves
 * open for the corpus to decide.
 *
 * <p>Only surnames are put to the vote. A company that some articles name beside its product
 * ("Facebook Business") is not the product: of 219 organisations that a vote over all types had
 * renamed on real pages, none was right. Nor is a first name that stands alone a person's whom
 * other articles call by it.
 */
public final class Votes {

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

  /** Each short name that the article joined, with the long name that it stands for. */
  public static Map<Name, String> cast(List<Mention> mentions) {
    Map<Name, String> votes = new TreeMap<>();
    for (Mention mention : mentions) {
      boolean joined =
          mention.type() == EntityType.PER && !mention.surface().equals(mention.nameInArticle());
      String plain = joined ? NameForm.of(mention.surface()) : "";
      if (joined && isShort(plain) && isSurname(plain, mention.nameInArticle())) {
        votes.put(new Name(mention.type(), plain), mention.nameInArticle());
      }
    }
    return votes;
  }

  /** The short names that stand alone in the article and that no alias names. */
  public static List<Name> open(List<Mention> mentions) {
    TreeSet<Name> open = new TreeSet<>();
    for (Mention mention : mentions) {
      if (isOpen(mention)) {
        open.add(new Name(mention.type(), mention.nameInArticle()));
      }
    }
    return new ArrayList<>(open);
  }

  /** The mentions, the open ones by the names that the corpus gave them. */
  public static List<Mention> apply(
      List<Mention> mentions, Map<Name, String> elected, AliasTable aliases, String language) {
    return mentions.stream().map(mention -> elected(mention, elected, aliases, language)).toList();
  }

  private static Mention elected(
      Mention mention, Map<Name, String> elected, AliasTable aliases, String language) {
    @Nullable String name =
        isOpen(mention) ? elected.get(new Name(mention.type(), mention.nameInArticle())) : null;
    if (name == null) {
      return mention;
    }
    String entity = aliases.find(mention.type(), name, language);
    return mention.withEntity(Objects.requireNonNullElse(entity, name), NameRule.CORPUS_VOTE);
  }

  private static boolean isOpen(Mention mention) {
    return mention.type() == EntityType.PER
        && mention.rule() == NameRule.SURFACE
        && isShort(mention.nameInArticle());
  }

  /** Whether a name ends with this word: "Assad" of "Bashar al-Assad". */
  private static boolean isSurname(String word, String name) {
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
