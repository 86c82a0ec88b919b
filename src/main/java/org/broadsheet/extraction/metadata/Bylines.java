package org.broadsheet.extraction.metadata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.WebAddress;
import org.broadsheet.extraction.metadata.PersonName.Kind;
import org.broadsheet.text.Recent;

/**
 * Reads the names of authors out of bylines: without "by", job titles, dates, addresses of e-mail
 * and accounts.
 *
 * <pre>{@code
 * Bylines.authors("By Ada Quill and Jon Arvo, Senior Reporters | 14 May 2024"); // Ada Quill, Jon Arvo
 * }</pre>
 */
public final class Bylines {

  /** A longer line tells something; it does not only name authors. */
  private static final int MAX_CHARS = 120;

  /** More names are a list of something else. */
  private static final int MAX_AUTHORS = 12;

  /** "By Reuters", "Text: Redaktion". */
  private static final int MAX_ONE_WORD_CHARS = 30;

  private static final int MAX_LINE_WORDS = 14;

  private static final Pattern NOISE =
      Pattern.compile(
          "(?iu)\\([^)]*\\)|\\[[^\\]]*\\]|\\S+@\\S+|(?<!\\S)@\\w+|https?://\\S+|\\s[-\u2013\u2014]\\s.*$");
  private static final Pattern DOMAIN = Pattern.compile("^[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,12}$");
  private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}{2,}[.!?]$");
  private static final Pattern EDGE =
      Pattern.compile("^[\\s.:*\"\u201c\u201d-]+|[\\s:*\"\u201c\u201d-]+$|(?<=\\p{L}{3})\\.$");
  private static final Pattern IN_PLACE =
      Pattern.compile(
          "(.{3,60}?) (?:in|\u00e0|en|em|w|v|\u0432|\u0443|\u03c3\u03c4\u03b7\u03bd|\u03c3\u03c4\u03bf|\u03c3\u03c4\u03b7) \\p{Lu}[\\p{L}'\u2019.-]*(?: \\p{Lu}[\\p{L}'\u2019.-]*){0,3}");
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

  /**
   * The names in a field, each once, in order.
   *
   * @param persons those that are surely of persons
   * @param others first names, accounts, newsrooms
   */
  record Names(List<String> persons, List<String> others) {
    static final Names NONE = new Names(List.of(), List.of());

    boolean isEmpty() {
      return persons.isEmpty() && others.isEmpty();
    }
  }

  /** A page names its authors several times, and each line near them is asked for. */
  private static final Recent<Names> FIELDS = new Recent<>(1 << 8, Bylines::read);

  private Bylines() {}

  /** Whether a line only names authors after a "by", and how it does. */
  public static Optional<String> byline(String line) {
    if (line.length() > MAX_CHARS) {
      return Optional.empty();
    }
    String names = withoutLabel(line);
    if (names.length() == line.length() || SENTENCE.matcher(names).matches()) {
      return Optional.empty();
    }
    String label = line.substring(0, line.length() - names.length()).strip();
    Names read = names(line);
    boolean isParticle = PersonName.isParticle(label);
    boolean isSaid =
        !read.persons().isEmpty()
            || (!isParticle && names.length() <= MAX_ONE_WORD_CHARS && !read.others().isEmpty());
    boolean isName = isParticle && Character.isLowerCase(names.charAt(0));
    boolean isLong = BLANKS.split(names).length > MAX_LINE_WORDS;
    return isLong || isName || !isSaid ? Optional.empty() : Optional.of(line);
  }

  /** The authors that a byline or an author field names, each once, in order. */
  public static List<String> authors(String field) {
    Names names = names(field);
    return names.persons().isEmpty() ? names.others() : names.persons();
  }

  /** The names in a byline or an author field. */
  static Names names(String field) {
    if (field.length() > 4 * MAX_CHARS || WebAddress.isOffTheWeb(field)) {
      return Names.NONE;
    }
    return FIELDS.of(field);
  }

  private static Names read(String field) {
    String text = withoutLabel(NOISE.matcher(withoutDates(field.strip())).replaceAll(" "));
    Set<String> persons = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (String part : BylineWords.SEPARATOR.split(text, -1)) {
      String named = BylineWords.FIRST_JOINER.matcher(part).replaceFirst("");
      String name = PersonName.withoutRole(bare(withoutLabel(named)));
      if (DOMAIN.matcher(name).matches()) {
        // An address: what follows is the town and the country of the outlet.
        break;
      }
      name = withoutPlace(name);
      Kind kind = PersonName.kindOf(name);
      if (kind == Kind.PERSON) {
        persons.add(name);
      } else if (kind != Kind.NOTHING) {
        others.add(name);
      }
    }
    return new Names(first(persons), first(others));
  }

  /** Correspondents say where they are: {@code Ada Quill in Nairobi}, {@code à Nairobi}. */
  private static String withoutPlace(String name) {
    Matcher placed = IN_PLACE.matcher(name);
    return placed.matches() && PersonName.kindOf(placed.group(1)) == Kind.PERSON
        ? placed.group(1)
        : name;
  }

  private static String bare(String part) {
    return BLANKS.matcher(EDGE.matcher(part).replaceAll("")).replaceAll(" ");
  }

  private static List<String> first(Set<String> names) {
    return names.stream().limit(MAX_AUTHORS).toList();
  }

  /** Text without the words in front of its names, or the text itself. */
  static String withoutLabel(String text) {
    Matcher label = BylineWords.LABEL.matcher(text);
    if (label.find()) {
      return text.substring(label.end());
    }
    Matcher opening = BylineWords.OPENING.matcher(text);
    if (!opening.find() || opening.end() == text.length()) {
      return text;
    }
    int end = opening.end();
    boolean isGlued =
        Character.isLetter(text.charAt(end - 1)) && Character.isLetter(text.charAt(end));
    // Two elements without a blank between: "Written byAda Quill", but neither "Byron" nor
    // "DiCaprio".
    boolean isLabel =
        !isGlued
            || (Character.isUpperCase(text.charAt(end))
                && Character.isLowerCase(text.charAt(end - 1))
                && !PersonName.isParticle(opening.group().strip()));
    return isLabel ? text.substring(end) : text;
  }

  private static String withoutDates(String text) {
    return PrintedDate.findIn(text)
        .map(
            date ->
                DateLine.withoutWeekday(text.substring(0, date.start()))
                    + " | "
                    + text.substring(date.end()))
        .orElse(text);
  }
}
