package org.broadsheet.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.AgencySignal;
import org.jspecify.annotations.Nullable;

/**
 * Finds the credits within one paragraph: brackets and slashes where a despatch begins or ends,
 * datelines without brackets, and what follows the last sentence.
 */
final class CreditScan {

  /** A credit with its place. */
  record Place(Credit credit, AgencySignal signal, int start, int end) {}

  /** What is longer is no credit. */
  private static final int MAX_CREDIT = 60;

  private static final int MAX_PREFIX_WORDS = 9;

  private static final int PREFIX_CHARS = 90;

  /** Words of the place and date right in front of a run-on dateline. */
  private static final int NEAREST = 2;

  /** Titles and initials end with a full stop that ends no sentence. */
  private static final int MAX_ABBREVIATION_CHARS = 3;

  /** Stops and dashes behind the last credit. */
  private static final int MAX_BEHIND = 12;

  /** A paragraph of despatches has some; one of hundreds is something else. */
  private static final int MAX_PLACES = 40;

  /** Brackets of a paragraph that are looked at; each costs as much as a sentence. */
  private static final int MAX_BRACKETS = 1_000;

  private static final String OPENING = "([{（［【〔";
  private static final String CLOSING = ")]}）］】〕";

  /** Chinese and Japanese for pictures and who took them. */
  private static final String OF_PICTURES = "写真図图圖摄攝撮照影";

  private static final String SENTENCE_END = ".!?…»”\"“’'。।؟｡";

  private static final Pattern WITHOUT_CLOSING =
      Pattern.compile("[(\\[{]\\s?([\\p{L}. /-]{1,24}?)([JIl|!>1]?)\\s?[.,:]{0,2}\\s?[—–-]");

  private static final Pattern SLASHES =
      Pattern.compile("(?<![\\p{L}\\p{N}/.:])/\\s?([^/\\n]{2,30}?)\\s?/(?![\\p{L}\\p{N}/])");

  /** "... he said. dpa", "... -- Reuters", "... /TT". */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:[.!?…»”\"。।]\\s?[—–-]{0,2}|\\s[—–]|\\s--|\\s/)\\s?([^\\s.!?…»”\"。।—–(/\\[][^.!?…»”\"。।—(\\[]{1,39})\\.?\\s?$");

  /** 新华社北京1月5日电 */
  private static final Pattern CHINESE_HEAD =
      Pattern.compile("^[（(【\\[]?(\\p{IsHan}{2,5}?社)\\p{IsHan}{1,8}\\d{0,2}月?\\d{0,2}日?[电電]");

  /** What stands behind a dateline without brackets. */
  private static final Pattern BEHIND =
      Pattern.compile("^\\s?(?:[.:,)]*\\s*[—–=]|\\.?\\s?--?\\s|\\.\\s?-|\\s?[.:]\\s)");

  private static final Pattern STOP_BEHIND = Pattern.compile("^\\.\\s+[—–«„\"]?\\s*\\p{Lu}");

  private static final Pattern DASH_BEHIND = Pattern.compile("^\\s?\\.?\\s?(?:[—–=]|--|-\\s)");

  /** A sentence right behind it: "Zürich, 3. Mai. sda Der Rat ..." */
  private static final Pattern SPACE_BEHIND = Pattern.compile("^\\.?\\s+\\p{Lu}\\p{Ll}");

  private final CreditParser parser;
  private final String text;
  private final List<Place> places = new ArrayList<>();

  CreditScan(CreditParser parser, String text) {
    this.parser = parser;
    this.text = text;
  }

  List<Place> find() {
    brackets();
    slashes();
    if (places.stream().noneMatch(place -> place.start == 0)) {
      head();
    }
    tail();
    return places;
  }

  private void brackets() {
    boolean isOpen = false;
    int brackets = 0;
    for (int i = 0;
        i < text.length() && places.size() < MAX_PLACES && brackets < MAX_BRACKETS;
        i++) {
      if (!isBracket(text.charAt(i))) {
        continue;
      }
      brackets++;
      if (CLOSING.indexOf(text.charAt(i)) >= 0) {
        if (!isOpen) {
          withoutOpening(i);
        }
        isOpen = false;
      }
      if (OPENING.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      isOpen = true;
      int end = i + 1;
      int most = Math.min(text.length(), i + MAX_CREDIT);
      while (end < most && CLOSING.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      if (end < most) {
        enclosed(i, end + 1, text.substring(i + 1, end));
      } else {
        withoutClosing(i, most);
      }
    }
  }

  private static boolean isBracket(char c) {
    boolean isAscii = c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}';
    return isAscii || (c > 0x7F && (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0));
  }

  /** "BERNE, 12 (ATSJ. —": OCR lost the closing bracket or made a letter of it. */
  private void withoutClosing(int start, int most) {
    Matcher matcher = WITHOUT_CLOSING.matcher(text).region(start, most);
    if (matcher.lookingAt()) {
      for (String inner : List.of(matcher.group(1), matcher.group(1) + matcher.group(2))) {
        Credit credit = parser.parse(inner);
        if (credit.isAny() && credit.isSure()) {
          place(start, matcher.end(2), credit);
          return;
        }
      }
    }
  }

  /** "BERNE, 12 fATS). —": the same with the opening one. */
  private void withoutOpening(int end) {
    int start = end;
    while (start > 0 && end - start < MAX_CREDIT / 2 && text.charAt(start - 1) != ' ') {
      start--;
    }
    for (int skip = 0; skip <= 1 && start + skip < end - 1; skip++) {
      Credit credit = parser.parse(text.substring(start + skip, end));
      if (credit.isAny() && credit.isSure() && (skip == 0 || isLikeBracket(text.charAt(start)))) {
        place(start, end + 1, credit);
        return;
      }
    }
  }

  private static boolean isLikeBracket(char c) {
    return "fCtlI{<|".indexOf(c) >= 0;
  }

  private void enclosed(int start, int end, String inner) {
    Credit credit = parser.parseWorn(inner);
    if (!credit.isAny() && inner.codePoints().anyMatch(Character::isIdeographic)) {
      credit = placeInFront(inner);
    }
    if (credit.isAny()) {
      place(start, end, credit);
    }
  }

  /** 【ワシントン共同】: a place and an agency without a blank between them. */
  private Credit placeInFront(String inner) {
    if (inner.codePoints().anyMatch(c -> OF_PICTURES.indexOf(c) >= 0)) {
      return Credit.NONE;
    }
    for (int i = 1; i < inner.length() - 1; i++) {
      Credit behind = parser.parse(inner.substring(i));
      if (behind.isAny()) {
        return behind;
      }
      Credit before = parser.parse(inner.substring(0, inner.length() - i));
      if (before.isAny()) {
        return before;
      }
    }
    return Credit.NONE;
  }

  private void slashes() {
    if (text.indexOf('/') == text.lastIndexOf('/')) {
      return;
    }
    Matcher matcher = SLASHES.matcher(text);
    while (matcher.find() && places.size() < MAX_PLACES) {
      Credit credit = parser.parse(matcher.group(1));
      if (credit.isAny()) {
        place(matcher.start(), matcher.end(), credit);
      }
    }
  }

  private void place(int start, int end, Credit credit) {
    List<NameWord> before = wordsBefore(start);
    int from = headOfDateline(before, start);
    String behind = text.substring(end, Math.min(text.length(), end + MAX_CREDIT));
    boolean isLast = behind.length() < MAX_BEHIND && AgencyIndex.compact(behind).isEmpty();
    if (isExplained(before, credit)) {
      return;
    }
    if (from >= 0 && (from < start || start == 0) && !isLast && opens(behind, from, start)) {
      places.add(new Place(credit, AgencySignal.DATELINE, from, end));
    } else if (start == 0 && isLast) {
      places.add(new Place(credit, AgencySignal.CREDIT_LINE, start, end));
    } else if (endsSentence(start) && (isLast || opens(behind, start, start))) {
      places.add(new Place(credit, AgencySignal.CLOSING, start, end));
    } else if (credit.isSure() && (isLast || STOP_BEHIND.matcher(behind).find())) {
      places.add(new Place(credit, AgencySignal.CLOSING, start, end));
    } else if (credit.isSure()
        && opens(behind, Math.min(start, Math.max(1, start - PREFIX_CHARS)), start)
        && isRunOn(before, behind)) {
      places.add(
          new Place(credit, AgencySignal.DATELINE, before.get(before.size() - 1).start(), end));
    }
  }

  /** Whether a text begins behind a credit. */
  private boolean opens(String behind, int from, int start) {
    String rest = behind.stripLeading();
    int i = 0;
    while (i < rest.length() && !NameWord.isPart(rest.codePointAt(i))) {
      i++;
    }
    if (i == rest.length()) {
      return true;
    }
    boolean parted =
        rest.substring(0, i).chars().anyMatch(c -> ".:—–-=_»«\"„“*~■•".indexOf(c) >= 0);
    boolean small = Character.isLowerCase(rest.codePointAt(i));
    boolean dated = text.substring(from, start).codePoints().anyMatch(Character::isDigit);
    return !small || (parted && (from == 0 || dated));
  }

  /** The words in front of a place, the nearest last. */
  private List<NameWord> wordsBefore(int start) {
    int from = Math.max(0, start - PREFIX_CHARS);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    List<NameWord> words = new ArrayList<>();
    for (NameWord word : CreditTokens.of(text.substring(from, start))) {
      if (word.start() > 0 || from == 0) {
        words.add(
            new NameWord(word.plain(), word.start() + from, word.end() + from, word.isCapital()));
      }
    }
    return words;
  }

  /** Where the place and date in front of a credit begin; -1 if it is no dateline. */
  private int headOfDateline(List<NameWord> before, int start) {
    int next = start;
    for (int i = before.size() - 1, taken = 0; i >= 0; i--, taken++) {
      NameWord word = before.get(i);
      if (taken > 0 && endsSentence(before, i, next)) {
        return next;
      }
      if (taken == MAX_PREFIX_WORDS || !PlaceAndDate.isPart(word)) {
        return -1;
      }
      next = word.start();
    }
    boolean whole =
        start <= PREFIX_CHARS
            && AgencyIndex.compact(
                    text.substring(0, before.isEmpty() ? start : before.get(0).start()))
                .isEmpty();
    return whole && (before.isEmpty() || before.stream().anyMatch(NameWord::isCapital)) ? 0 : -1;
  }

  private boolean endsSentence(List<NameWord> before, int i, int next) {
    NameWord word = before.get(i);
    String gap = text.substring(word.end(), next);
    boolean stop = gap.chars().anyMatch(c -> SENTENCE_END.indexOf(c) >= 0 || c == '—');
    boolean abbreviation =
        word.end() - word.start() <= MAX_ABBREVIATION_CHARS && gap.startsWith(".");
    return stop && !abbreviation && !PlaceAndDate.isNumber(word) && gap.indexOf(' ') >= 0;
  }

  /** Whether what stands in front of a place ends a sentence, or a dash parts it off. */
  private boolean endsSentence(int start) {
    int i = start - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i >= 0
        && (SENTENCE_END.indexOf(text.charAt(i)) >= 0 || "—–-".indexOf(text.charAt(i)) >= 0);
  }

  /** "Agence France-Presse (AFP)" says what the letters mean. */
  private boolean isExplained(List<NameWord> before, Credit credit) {
    StringBuilder initials = new StringBuilder();
    int from = Math.max(0, before.size() - 6);
    for (NameWord word : before.subList(from, before.size())) {
      initials.append(word.plain(), 0, word.plain().offsetByCodePoints(0, 1));
      if (word.end() < text.length() && credit.agencies().size() == 1 && isName(word, credit)) {
        return true;
      }
    }
    for (Agency agency : credit.agencies()) {
      for (String form : agency.shortForms()) {
        String letters = NameKey.plain(AgencyIndex.compact(form));
        if (letters.length() > 1 && initials.toString().endsWith(letters)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isName(NameWord word, Credit credit) {
    return !credit.agencies().isEmpty() && word.plain().contains("agen");
  }

  /** A dateline without brackets: "BERNE, 12. ATS. —", "МОСКВА, 13 июля - РИА Новости." */
  private void head() {
    if (chineseHead()) {
      return;
    }
    String start = head(text, 110);
    List<NameWord> words = null;
    NameWord word = CreditTokens.from(start, 0);
    for (int i = 0; word != null && i <= MAX_PREFIX_WORDS; i++) {
      if (parser.mayBegin(word)) {
        words = words == null ? CreditTokens.of(start) : words;
        Place place = headAt(start, words, i);
        if (place != null) {
          places.add(place);
          return;
        }
      }
      if (!PlaceAndDate.isPart(word)) {
        return;
      }
      word = CreditTokens.from(start, word.end());
    }
  }

  private boolean chineseHead() {
    String start = head(text, 30);
    if (start.indexOf('社') < 0) {
      return false;
    }
    Matcher chinese = CHINESE_HEAD.matcher(start);
    if (chinese.find()) {
      Credit credit = parser.parse(chinese.group(1));
      if (credit.isAny()) {
        places.add(new Place(credit, AgencySignal.DATELINE, 0, chinese.end()));
        return true;
      }
    }
    return false;
  }

  /** A dateline behind a headline that OCR ran into it: "THE KING IS ILL London, 12 (AFP). —" */
  private static boolean isRunOn(List<NameWord> before, String behind) {
    if (before.isEmpty()) {
      return false;
    }
    List<NameWord> nearest = before.subList(Math.max(0, before.size() - NEAREST), before.size());
    boolean place =
        nearest.stream().anyMatch(word -> word.isCapital() && !PlaceAndDate.isNumber(word));
    boolean dated = nearest.stream().anyMatch(PlaceAndDate::isNumber);
    boolean dash = DASH_BEHIND.matcher(behind).find();
    return place && nearest.stream().allMatch(PlaceAndDate::isPart) && (dated || dash);
  }

  private static String head(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  private @Nullable Place headAt(String start, List<NameWord> words, int at) {
    List<Agency> agencies = new ArrayList<>();
    boolean sure = true;
    int i = at;
    for (CreditParser.Found found = parser.at(start, words, i); found != null; ) {
      agencies.add(found.agency());
      sure &= !(found.agency().isAmbiguous() && found.isShortForm());
      i = found.end();
      boolean more = i < words.size() && isJoined(start, words, i);
      found = more ? parser.at(start, words, i) : null;
    }
    if (agencies.isEmpty() || !isPlace(start, words.subList(0, at), sure)) {
      return null;
    }
    // "dpa/lno Berlin -"
    if (i < words.size() && start.startsWith("/", words.get(i - 1).end())) {
      i++;
    }
    int end = words.get(i - 1).end();
    if (!isHead(start, words, at, end, sure)
        || !opens(text.substring(end, Math.min(text.length(), end + MAX_CREDIT)), 0, end)) {
      return null;
    }
    return new Place(new Credit(agencies, false, sure), AgencySignal.DATELINE, 0, end);
  }

  /** Whether the words in front of an agency are a place: no time alone, no name of a person. */
  private static boolean isPlace(String start, List<NameWord> before, boolean sure) {
    if (before.isEmpty()) {
      return true;
    }
    boolean place =
        before.stream().anyMatch(word -> word.isCapital() && !PlaceAndDate.isNumber(word));
    boolean picture =
        before.stream()
            .anyMatch(
                word -> CreditWord.PHOTO.has(word.plain()) || CreditWord.SOURCE.has(word.plain()));
    boolean slash = start.startsWith("/", before.get(before.size() - 1).end());
    boolean dated = before.stream().anyMatch(PlaceAndDate::isNumber);
    return place && !picture && !slash && (sure || dated);
  }

  private static boolean isJoined(String start, List<NameWord> words, int i) {
    String gap = start.substring(words.get(i - 1).end(), words.get(i).start());
    return gap.equals("/") || gap.equals("-") || gap.equals("–") || gap.equals(" / ");
  }

  private static boolean isHead(String start, List<NameWord> words, int at, int end, boolean sure) {
    String behind = start.substring(end);
    if (at == 0) {
      return sure && DASH_BEHIND.matcher(behind).find();
    }
    String gap = start.substring(words.get(at - 1).end(), words.get(at).start());
    boolean parted = gap.chars().anyMatch(c -> ",.:—–-/=".indexOf(c) >= 0);
    boolean dated = words.subList(0, at).stream().anyMatch(PlaceAndDate::isNumber);
    boolean loud =
        words.subList(0, at).stream()
            .allMatch(
                word ->
                    start
                        .substring(word.start(), word.end())
                        .codePoints()
                        .noneMatch(Character::isLowerCase));
    if (parted && (dated || gap.indexOf(',') >= 0 || (gap.trim().length() > 0 && loud))) {
      return BEHIND.matcher(behind).find()
          || (dated && sure && SPACE_BEHIND.matcher(behind).find());
    }
    String form = start.substring(words.get(at).start(), end);
    boolean small =
        sure && form.codePoints().noneMatch(Character::isUpperCase) && form.length() > 2;
    return (parted || loud || dated)
        && (DASH_BEHIND.matcher(behind).find() || (small && SPACE_BEHIND.matcher(behind).find()));
  }

  private void tail() {
    int from = Math.max(0, text.length() - MAX_CREDIT);
    Matcher matcher = TAIL.matcher(text.substring(from));
    if (matcher.find()) {
      Credit credit = parser.parse(matcher.group(1));
      if (credit.isAny()
          && credit.isSure()
          && !(credit.isUnnamed() && credit.agencies().isEmpty())) {
        places.add(new Place(credit, AgencySignal.CLOSING, from + matcher.start(1), text.length()));
      }
    }
  }
}
