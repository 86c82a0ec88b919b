package org.broadsheet.extraction.metadata;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.text.LanguageWords;
import org.broadsheet.text.Recent;
import org.broadsheet.text.SmallLetters;

/**
 * A line that only gives a date, perhaps with a label, a weekday, a place or a name.
 *
 * @param date the date
 * @param isUpdate whether the line says when the article was changed, not when it was published
 * @param isExpiry whether it says until when something can be seen
 * @param rest what else stands in the line, part by part
 */
public record DateLine(PrintedDate date, boolean isUpdate, boolean isExpiry, List<String> rest) {

  private static final int MAX_CHARS = 120;

  /** Words besides date and labels: a place, an author, an outlet. More is a sentence. */
  private static final int MAX_REST_WORDS = 6;

  /** The same behind a date that the line begins with: its source and who took the picture. */
  private static final int MAX_WORDS_BEHIND = 10;

  private static final int MAX_NAME_WORDS = 3;

  /** A part of a line that ends in a full stop and has as many words is a sentence. */
  private static final int SENTENCE_WORDS = 4;

  /** More words that stand together without a blank, in scripts that set none, are a sentence. */
  private static final int MAX_WORDS_WITHOUT_BLANK = 4;

  private static final int LONG_LABEL = 7;

  private static final Pattern PARTS =
      Pattern.compile(
          "[|\u00b7\u2022\u2014\u2013,;:/()\uff08\uff09\uff1a\uff0c\uff5c]+|\\s[-.]\\s|\\s{2,}");

  /** Where two elements were printed without a blank between: {@code Published14 May 2024}. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=\\p{Ll}{3})(?=[0-9]{1,2}[. ])|(?<=\\p{L}{3}\\.? (?:19|20)[0-9]{2})(?=[0-9\\p{L}])");

  private static final Pattern SENTENCE_END =
      Pattern.compile(".*\\p{L}{2,}[.!?\u3002\uff01\uff1f]$");
  private static final Pattern STOP = Pattern.compile("[.!?\u3002\uff01\uff1f]$");
  private static final Pattern STOPS = Pattern.compile("\\.(?=\\s|$)");

  /** What an East Asian line sets behind a date without a blank or a sign. */
  private static final Pattern GLUED_BEHIND =
      Pattern.compile("^[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}][\\p{L}\\p{N}]{4,}");

  private static final Pattern NUMBER = Pattern.compile("^(?:~|\u2248)?\\s?[0-9]{1,3}\\s?");

  private static final Set<String> UPDATED = LanguageWords.all("updated");
  private static final Set<String> EXPIRES = LanguageWords.all("expires");
  private static final Set<String> LABELS = labels();
  private static final int MIN_WEEKDAY_CHARS = 5;
  private static final Pattern LAST_WEEKDAY = lastWeekday();

  /** A page's lines are read for its date, and again to cut what only gives a date. */
  private static final Recent<Optional<DateLine>> LINES = new Recent<>(1 << 8, DateLine::read);

  /** Whether the line says when the article was published. */
  public boolean isOfPublication() {
    return !isUpdate && !isExpiry;
  }

  /** Whether a text in front of a date says that it is that of a change. */
  static boolean saysUpdate(String front) {
    return PARTS.splitAsStream(front).anyMatch(part -> endsWithOneOf(UPDATED, bare(part)));
  }

  /** Whether a text only consists of what stands beside dates. */
  static boolean areLabels(String text) {
    return STOPS
        .splitAsStream(text)
        .flatMap(PARTS::splitAsStream)
        .map(DateLine::bare)
        .allMatch(bare -> bare.isEmpty() || isLabel(bare));
  }

  /** Reads a line, or nothing if it holds no date, or is a sentence. */
  public static Optional<DateLine> parse(String line) {
    if (line.length() > MAX_CHARS) {
      return Optional.empty();
    }
    return LINES.of(line);
  }

  private static Optional<DateLine> read(String line) {
    String apart = GLUED.matcher(line).replaceAll(" ");
    return PrintedDate.findInLine(apart).flatMap(date -> around(apart, date));
  }

  private static Optional<DateLine> around(String line, PrintedDate date) {
    List<String> rest = new ArrayList<>();
    boolean isUpdate = false;
    boolean isExpiry = false;
    int words = 0;
    String behind = line.substring(date.end()).strip();
    for (String part : PARTS.split(line.substring(0, date.start()), -1)) {
      String bare = bare(part);
      isUpdate |= endsWithOneOf(UPDATED, bare);
      isExpiry |= endsWithOneOf(EXPIRES, bare);
      words += addRest(part, bare, rest);
    }
    if (isUpdate) {
      // "Updated 3 May 2024 | Published 1 May 2024": the second date may be the right one.
      Optional<DateLine> second = PrintedDate.findInLine(behind).flatMap(d -> around(behind, d));
      if (second.isPresent() && second.get().isOfPublication()) {
        return second;
      }
    }
    for (String part : PARTS.split(behind, -1)) {
      String bare = bare(part);
      // "Published 1 May 2024, updated on 3 May at nine" tells two days, and no story.
      words += startsWithOneOf(UPDATED, bare) ? 0 : addRest(part, bare, rest);
    }
    boolean isSentence =
        words > (date.start() == 0 && areShort(rest) ? MAX_WORDS_BEHIND : MAX_REST_WORDS)
            || (SENTENCE_END.matcher(behind).matches() && !rest.isEmpty())
            || goesOn(line.substring(date.end()))
            || rest.stream().anyMatch(p -> LineWords.mostWithoutBlank(p) > MAX_WORDS_WITHOUT_BLANK)
            || (words >= SENTENCE_WORDS && STOP.matcher(line).find() && rest.size() == 1);
    return isSentence
        ? Optional.empty()
        : Optional.of(new DateLine(date, isUpdate, isExpiry, List.copyOf(rest)));
  }

  /** Whether words follow a date at once, as in a sentence, that are no label of it. */
  private static boolean goesOn(String behind) {
    Matcher glued = GLUED_BEHIND.matcher(behind);
    return glued.find() && !isLabel(bare(glued.group()));
  }

  /** Whether all parts are names and labels: no sentence follows the date. */
  private static boolean areShort(List<String> parts) {
    return parts.stream().allMatch(part -> LineWords.count(part) <= MAX_NAME_WORDS);
  }

  /** Adds a part that is no label, and returns how many words it has. */
  private static int addRest(String part, String bare, List<String> rest) {
    if (bare.isEmpty() || isLabel(bare)) {
      return 0;
    }
    rest.add(part.strip());
    return LineWords.count(part);
  }

  /** Whether a part only consists of labels, weekdays and numbers of minutes. */
  private static boolean isLabel(String bare) {
    if (LABELS.contains(bare)) {
      return true;
    }
    String words = NUMBER.matcher(bare).replaceFirst("");
    for (int i = words.indexOf(' '); i > 0; i = words.indexOf(' ', i + 1)) {
      if (LABELS.contains(words.substring(0, i)) && isLabel(words.substring(i + 1).strip())) {
        return true;
      }
    }
    return words.isEmpty() || LABELS.contains(words);
  }

  private static boolean endsWithOneOf(Set<String> labels, String bare) {
    if (labels.stream().anyMatch(l -> l.length() >= LONG_LABEL && bare.endsWith(l))) {
      // Perhaps without a blank before: "Ada QuillUpdated".
      return true;
    }
    for (int start = 0; start >= 0; start = bare.indexOf(' ', start + 1)) {
      if (labels.contains(bare.substring(start).strip())) {
        return true;
      }
    }
    for (int end = bare.lastIndexOf(' '); end > 0; end = bare.lastIndexOf(' ', end - 1)) {
      if (labels.contains(bare.substring(0, end)) && isLabel(bare.substring(end + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithOneOf(Set<String> labels, String bare) {
    for (int end = bare.indexOf(' '); end > 0; end = bare.indexOf(' ', end + 1)) {
      if (labels.contains(bare.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Words in front of a date without the day of the week that they end with. */
  static String withoutWeekday(String before) {
    Matcher day = LAST_WEEKDAY.matcher(before);
    return day.find() ? before.substring(0, day.start()) : before;
  }

  private static String bare(String part) {
    String lower = SmallLetters.of(part.strip());
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static Set<String> labels() {
    Set<String> labels = new HashSet<>(weekdays());
    for (String list : List.of("published", "updated", "expires", "beside-date", "reading-time")) {
      labels.addAll(LanguageWords.all(list));
    }
    return Set.copyOf(labels);
  }

  /** Perhaps without a blank in front: "Ada QuillMonday"; short ones may end a name. */
  private static Pattern lastWeekday() {
    String names =
        weekdays().stream()
            .filter(name -> name.length() >= MIN_WEEKDAY_CHARS)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?iu)(?:" + names + ")[\\s,.\u060c]*$");
  }

  private static Set<String> weekdays() {
    Set<String> names = new HashSet<>();
    for (String language : LanguageWords.having("published")) {
      DateFormatSymbols symbols =
          new DateFormatSymbols(GregorianCalendar.class, new ULocale(language));
      for (String[] days : List.of(symbols.getWeekdays(), symbols.getShortWeekdays())) {
        for (String day : days) {
          names.add(bare(day));
        }
      }
    }
    names.remove("");
    return names;
  }
}
