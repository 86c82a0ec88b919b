package org.broadsheet.entities.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.entities.MentionRole;
import org.broadsheet.entities.naming.WordList;
import org.broadsheet.text.CodePoints;
import org.broadsheet.text.LanguageWords;

/**
 * The stretches of a text that are its dateline or credit someone.
 *
 * <p>What the article was found to credit to agencies is looked up as it is printed; photographers,
 * reporters behind an agency's story and imprints are told by their form:
 *
 * <pre>{@code
 * (AP Photo/Jules Brandow)    Foto: Jules Brandow    (Reporting by Ann Lee; editing by Jo Ray)
 * }</pre>
 */
public final class CreditedText {

  private static final Set<String> PHOTO = LanguageWords.all("photo", "photo-source");
  private static final String WORDS = anyOf(PHOTO);
  private static final Set<Character> INITIALS = CreditSigns.initials(PHOTO);
  private static final String BY = anyOf(LanguageWords.all("photo-by"));
  private static final String DESK = anyOf(LanguageWords.all("desk"));

  /** Whole lines and parentheses of more characters are text. */
  private static final int MAX_CHARS = 160;

  private static final Pattern PARENTHESIS = Pattern.compile("[(\\[]([^()\\[\\]\\n]{3,160})[)\\]]");
  private static final Pattern CREDITING =
      Pattern.compile(
          "(?iU)^\\s*(?:\\p{Lu}{2,5} )?(?:"
              + WORDS
              + ")(?:\\b[^:/\\n]{0,40})?(?:[:/©]| (?:"
              + BY
              + ") )|©|^\\s*(?:"
              + DESK
              + ")\\b");
  private static final Pattern NAME_AND_AGENCY =
      Pattern.compile(
          "(?U)\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4} ?/ ?(?:"
              + anyOf(WordList.asWritten("photo-agencies.txt"))
              + ")\\b[^\\n]{0,40}$",
          Pattern.MULTILINE);
  private static final Pattern PHOTO_LINE =
      Pattern.compile(
          "(?iUm)(?:^|(?<=[.!?»”\"] ))(?:"
              + WORDS
              + ")(?: (?:"
              + BY
              + "))?\\s*[:/©]\\s*[^\\n]{2,100}$");
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?iUm)^[^\\n]{0,60}(?:©|\\(c\\) ?\\d{4}|copyright|all rights reserved)[^\\n]{0,120}$");
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?U)^\\s*(?:\\p{Lu}[\\p{L}.'’/ ,-]{1,60}?)?(?:,? ?[\\p{L}.]{0,12} ?\\d{0,2}\\.?)? ?\\([^()\\n]{2,40}\\) ?[—–:-]"
              + "|^\\s*\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?:, [\\p{L}.]{2,12}(?: \\d{1,2})?)? ?[—–] ");

  /** Characters of a line in front of what tells an imprint. */
  private static final int BEFORE_IMPRINT = 60;

  /** Paragraphs from the beginning in which a dateline may stand: below headline and caption. */
  private static final int LAST_DATELINE = 4;

  private record Stretch(int from, int to, MentionRole role) {}

  private final List<Stretch> stretches = new ArrayList<>();

  /** What stands in parentheses in the dateline: who sent the report. */
  private int senderFrom;

  private int senderTo;

  private CreditedText() {}

  /**
   * The stretches of a text.
   *
   * @param text paragraphs separated by blank lines
   * @param datelines what the article has as the dateline of an agency, as printed
   * @param credits where it credits agencies otherwise, as printed
   */
  public static CreditedText of(String text, List<String> datelines, List<String> credits) {
    CreditedText credited = new CreditedText();
    List<Stretch> found = new ArrayList<>();
    datelines.forEach(line -> addPrinted(text, line, MentionRole.DATELINE, found));
    credits.forEach(line -> addPrinted(text, line, MentionRole.CREDIT, found));
    addDateline(text, found);
    CreditSigns signs = new CreditSigns(text);
    if (signs.isPlain()) {
      addPhotoLines(text, signs, found);
      addNamesAndAgencies(text, signs, found);
      addImprints(text, signs, found);
    } else {
      addMatches(PHOTO_LINE.matcher(text), found);
      addMatches(NAME_AND_AGENCY.matcher(text), found);
      addMatches(IMPRINT.matcher(text), found);
    }
    if (text.indexOf('(') >= 0 || text.indexOf('[') >= 0) {
      addParentheses(text, found);
    }
    credited.addInCodePoints(text, found);
    return credited;
  }

  /** The role of what stands from one code point to another. */
  public MentionRole role(int start, int end) {
    for (Stretch stretch : stretches) {
      if (stretch.from() <= start && end <= stretch.to()) {
        return stretch.role();
      }
    }
    return MentionRole.TEXT;
  }

  /** Whether this is who sent the report, by the dateline. */
  public boolean isSender(int start, int end) {
    return senderFrom < senderTo && senderFrom <= start && end <= senderTo;
  }

  private static String anyOf(Collection<String> words) {
    return String.join("|", words.stream().map(Pattern::quote).toList());
  }

  private static void addPrinted(
      String text, String line, MentionRole role, List<Stretch> stretches) {
    int at = line.isBlank() ? -1 : text.indexOf(line);
    if (at >= 0 && line.length() <= MAX_CHARS) {
      stretches.add(new Stretch(at, at + line.length(), role));
    }
  }

  private static void addDateline(String text, List<Stretch> stretches) {
    int from = 0;
    for (int paragraph = 0; paragraph < LAST_DATELINE && from < text.length(); paragraph++) {
      int end = text.indexOf("\n", from);
      end = end < 0 ? text.length() : end;
      String head = text.substring(from, Math.min(end, from + MAX_CHARS));
      Matcher matcher = DATELINE.matcher(head);
      if (isParted(head) && matcher.lookingAt()) {
        stretches.add(
            new Stretch(from + matcher.start(), from + matcher.end(), MentionRole.DATELINE));
        return;
      }
      from = end;
      while (from < text.length() && text.charAt(from) == '\n') {
        from++;
      }
    }
  }

  /** What {@link #DATELINE} cannot do without. */
  private static boolean isParted(String head) {
    return head.indexOf('(') >= 0 || head.indexOf('—') >= 0 || head.indexOf('–') >= 0;
  }

  private static void addPhotoLines(String text, CreditSigns signs, List<Stretch> stretches) {
    Matcher matcher = PHOTO_LINE.matcher(text);
    for (int at = signs.nextBeginning(0, INITIALS); at >= 0; ) {
      boolean isOne = CreditSigns.at(matcher, at, text.length()).lookingAt();
      if (isOne) {
        stretches.add(new Stretch(at, matcher.end(), MentionRole.CREDIT));
      }
      at = signs.nextBeginning(isOne ? matcher.end() : at + 1, INITIALS);
    }
  }

  private static void addNamesAndAgencies(String text, CreditSigns signs, List<Stretch> stretches) {
    Matcher matcher = NAME_AND_AGENCY.matcher(text);
    for (int slash = text.indexOf('/'); slash >= 0; ) {
      int end = signs.endOfLine(slash);
      addMatches(CreditSigns.at(matcher, text.lastIndexOf('\n', slash) + 1, end), stretches);
      slash = text.indexOf('/', end);
    }
  }

  private static void addImprints(String text, CreditSigns signs, List<Stretch> stretches) {
    Matcher matcher = IMPRINT.matcher(text);
    for (int line = 0; line < text.length(); line = signs.endOfLine(line) + 1) {
      if (signs.isImprint(line, BEFORE_IMPRINT + 1)
          && CreditSigns.at(matcher, line, text.length()).lookingAt()) {
        stretches.add(new Stretch(line, matcher.end(), MentionRole.CREDIT));
      }
    }
  }

  private static void addParentheses(String text, List<Stretch> stretches) {
    Matcher parenthesis = PARENTHESIS.matcher(text);
    while (parenthesis.find()) {
      String inside = parenthesis.group(1);
      if (CREDITING.matcher(inside).find() || NAME_AND_AGENCY.matcher(inside).matches()) {
        stretches.add(new Stretch(parenthesis.start(), parenthesis.end(), MentionRole.CREDIT));
      }
    }
  }

  private static void addMatches(Matcher matcher, List<Stretch> stretches) {
    while (matcher.find()) {
      stretches.add(new Stretch(matcher.start(), matcher.end(), MentionRole.CREDIT));
    }
  }

  private void addInCodePoints(String text, List<Stretch> found) {
    found.sort(Comparator.comparingInt(Stretch::from));
    CodePoints places = CodePoints.of(text);
    for (Stretch stretch : found) {
      int from = places.before(stretch.from());
      int length = text.codePointCount(stretch.from(), stretch.to());
      stretches.add(new Stretch(from, from + length, stretch.role()));
      if (stretch.role() == MentionRole.DATELINE) {
        String line = text.substring(stretch.from(), stretch.to());
        int open = line.indexOf('(');
        int close = line.indexOf(')', open + 1);
        if (open >= 0 && close > open) {
          senderFrom = from + line.codePointCount(0, open);
          senderTo = from + line.codePointCount(0, close);
        }
      }
    }
  }
}
