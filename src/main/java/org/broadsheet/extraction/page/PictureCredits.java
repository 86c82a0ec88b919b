package org.broadsheet.extraction.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** "Image: Meridian Wire", "Foto: dpa", "Photo by Anna Reel", "Quelle: ...". */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:image|images|photo|photos|photograph|picture|pic|pictures|foto|fotos|bild|bilder|"
              + "symbolbild|archivbild|symbolfoto|archivfoto|archiv|file photo|screenshot|billede|"
              + "kuva|zdjęcie|fot|фото|φωτο|fotografía|imagen|immagine|imagem|courtesy|credit|"
              + "quelle|via getty|getty images)\\b[ .:/].*|.*\\b(?:getty images|shutterstock|"
              + "istock|imago images|picture alliance|afp photo|ap photo|reuters photo)\\b.*");

  /** A label with a colon and names behind it, which end the block: "... Foto: Anna Reel/dpa". */
  private static final Pattern LAST_LABEL =
      Pattern.compile(
          "(?:^|[\\s(])(?:Image|Photo|Photograph|Picture|Pic|Foto|Fotos|Bild|Bilder|Symbolbild|"
              + "Archivbild|Symbolfoto|Archivfoto|Billede|Kuva|Zdjęcie|Fot\\.|Фото|Φωτο|Fotografía|"
              + "Imagen|Immagine|Imagem|Credit|Photo credit|Image credit|Picture credit|IMAGE|PHOTO|"
              + "FOTO|BILD) ?: ?[\\p{Lu}©@][^:;!?…]{1,60}$"
              + "|(?<=[.!?…\"”»]) (?:IMAGO|imago images|Getty Images|REUTERS|AFP|dpa)(?:[/,].{0,50})?$");

  /** A caption with the sign of rights at its end is a sentence or two (in UTF-16 units). */
  private static final int MAX_SIGNED_CHARS = 300;

  /** "... in the harbour. © Anna Reel". */
  private static final Pattern LAST_SIGN =
      Pattern.compile("(?<=[.!?\"”»\\p{Ll}]) ?© ?[\\p{L}\\p{N}@][^.:;!?…]{1,60}$");

  /** What stands in {@link #LAST_LABEL} where no colon does. */
  private static final List<String> BARE =
      List.of("IMAGO", "imago images", "Getty Images", "REUTERS", "AFP", "dpa");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»]?$");

  private PictureCredits() {}

  /** The last words, beginning with the blank before them: a credit is no longer. */
  private static String end(String text) {
    int from = text.indexOf(' ', text.length() - MAX_CREDIT_CHARS);
    return text.length() <= MAX_CREDIT_CHARS || from < 0 ? text : text.substring(from);
  }

  private static boolean hasLastLabel(String end) {
    boolean isPossible = end.indexOf(':') >= 0;
    for (String agency : BARE) {
      isPossible = isPossible || end.contains(agency);
    }
    return isPossible && LAST_LABEL.matcher(end).find();
  }

  /** Whether a text is the caption of a picture. */
  static boolean endsWithCredit(String text) {
    int length = text.length();
    if (length <= MAX_CHARS && hasLastLabel(end(text))) {
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
        || LABEL.matcher(SmallLetters.of(credit)).matches();
  }
}
