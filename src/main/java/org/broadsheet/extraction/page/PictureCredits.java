package org.broadsheet.extraction.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.text.LanguageWords;
import org.broadsheet.text.SmallLetters;

/** Captions in plain paragraphs, known by the credit in parentheses that they end with. */
final class PictureCredits {

  /** Captions are a sentence or two; a longer paragraph may well end with a source. */
  private static final int MAX_CHARS = 600;

  private static final int MAX_CREDIT_CHARS = 90;

  private static final Pattern LAST_PARENTHESES =
      Pattern.compile("[(\\[]([^()\\[\\]]{2,80})[)\\]]\\.?$");

  /** "Anna Reel/Meridian Wire", "AP Photo/Anna Reel": names with capitals around a slash. */
  private static final Pattern NAMES_AROUND_SLASH =
      Pattern.compile("\\p{Lu}[\\p{L}.' -]+/ ?\\p{Lu}[\\p{L}.' /-]+");

  private static final Set<String> LABELS = LanguageWords.all("photo");

  private static final String AGENCY =
      "(?:getty images|shutterstock|istock|imago images|picture alliance|afp photo|ap photo|"
          + "reuters photo)";

  /** In small letters: "image: meridian wire", "photo by anna reel", "quelle: ...". */
  private static final Pattern LABELLED =
      Pattern.compile(
          LanguageWords.all("photo", "photo-source").stream()
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|", "(?:via getty|getty images|", ")[ .:/].*|.*\\b"))
              + AGENCY
              + "\\b.*");

  /** What stands behind a label at the end of a block: names, and no further sentence. */
  private static final Pattern NAMES = Pattern.compile(" ?[\\p{Lu}©@][^:;!?…]{1,60}");

  /** The agencies of {@link #LAST_AGENCY}. */
  private static final List<String> BARE =
      List.of("IMAGO", "imago images", "Getty Images", "REUTERS", "AFP", "dpa");

  /** An agency behind the last sentence, "The pier is closed. IMAGO/Ada Quill". */
  private static final Pattern LAST_AGENCY =
      Pattern.compile("(?<=[.!?…\"”»]) (?:" + String.join("|", BARE) + ")(?:[/,].{0,50})?$");

  /** A caption with the sign of rights at its end is a sentence or two (in UTF-16 units). */
  private static final int MAX_SIGNED_CHARS = 300;

  /** "... in the harbour. © Anna Reel". */
  private static final Pattern LAST_SIGN =
      Pattern.compile("(?<=[.!?\"”»\\p{Ll}]) ?© ?[\\p{L}\\p{N}@][^.:;!?…]{1,60}$");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»]?$");

  private PictureCredits() {}

  /** The last words, beginning with the blank before them: a credit is no longer. */
  private static String end(String text) {
    int from = text.indexOf(' ', text.length() - MAX_CREDIT_CHARS);
    return text.length() <= MAX_CREDIT_CHARS || from < 0 ? text : text.substring(from);
  }

  /** Whether a label with a colon and names behind it end a text: "... Foto: Anna Reel/dpa". */
  private static boolean endsWithLabel(String end) {
    int colon = end.lastIndexOf(':');
    return (colon > 0
            && isLabel(end.substring(0, colon).strip())
            && NAMES.matcher(end.substring(colon + 1)).matches())
        || (BARE.stream().anyMatch(end::contains) && LAST_AGENCY.matcher(end).find());
  }

  /** Whether the last word or two are a label that begins with a capital. */
  private static boolean isLabel(String before) {
    String words = before.endsWith(".") ? before.substring(0, before.length() - 1) : before;
    int from = words.length();
    for (int word = 0; word < 2 && from > 0; word++) {
      from = lastGap(words, from - 1);
      String label = words.substring(from + 1);
      if (!label.isEmpty()
          && Character.isUpperCase(label.codePointAt(0))
          && LABELS.contains(SmallLetters.of(label))) {
        return true;
      }
    }
    return false;
  }

  private static int lastGap(String words, int to) {
    return Math.max(words.lastIndexOf(' ', to), words.lastIndexOf('(', to));
  }

  /** Whether a text is the caption of a picture. */
  static boolean endsWithCredit(String text) {
    int length = text.length();
    if (length <= MAX_CHARS && endsWithLabel(end(text))) {
      return true;
    }
    if (length <= MAX_SIGNED_CHARS && text.indexOf('©') >= 0 && LAST_SIGN.matcher(text).find()) {
      return true;
    }
    if (length > MAX_CHARS
        || length < 5
        || text.lastIndexOf(')') + text.lastIndexOf(']') < length - 4) {
      return false;
    }
    Matcher last = LAST_PARENTHESES.matcher(text);
    if (!last.find()) {
      return false;
    }
    String credit = last.group(1).strip();
    String caption = text.substring(0, last.start()).strip();
    boolean isSentence = caption.isEmpty() || SENTENCE_END.matcher(caption).find();
    return (isSentence && NAMES_AROUND_SLASH.matcher(credit).matches())
        || LABELLED.matcher(SmallLetters.of(credit)).matches();
  }
}
