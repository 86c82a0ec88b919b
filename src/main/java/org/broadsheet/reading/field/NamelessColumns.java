package org.broadsheet.reading.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the columns of a row without names by what stands in them: the address, the day, the
 * longest text, and before it the title. A column of which nothing is certain keeps its number.
 */
public final class NamelessColumns {

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern DAY =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:[T ].{0,30})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4}");

  /** Words; a title has fewer, a text more. */
  private static final int WORDS_OF_TEXT = 20;

  private NamelessColumns() {}

  /** A name for each value. */
  public static List<String> of(List<?> row) {
    List<String> names = new ArrayList<>();
    int text = longest(row);
    int title = -1;
    for (int i = 0; i < row.size(); i++) {
      String value = row.get(i) instanceof String s ? s.strip() : "";
      String name = String.valueOf(i);
      if (i == text) {
        name = "text";
      } else if (ADDRESS.matcher(value).matches()) {
        name = "url";
      } else if (DAY.matcher(value).matches()) {
        name = "date";
      } else if (title < 0 && isTitle(value)) {
        name = "title";
        title = i;
      }
      names.add(name);
    }
    return names;
  }

  private static int longest(List<?> row) {
    int longest = -1;
    int words = WORDS_OF_TEXT - 1;
    for (int i = 0; i < row.size(); i++) {
      int count = row.get(i) instanceof String s ? words(s) : 0;
      if (count > words) {
        longest = i;
        words = count;
      }
    }
    return longest;
  }

  /** Whether a value of unknown name is so long that it is the text. */
  static boolean isText(String value) {
    return words(value) >= WORDS_OF_TEXT && "{[".indexOf(value.stripLeading().charAt(0)) < 0;
  }

  private static boolean isTitle(String value) {
    int words = words(value);
    return words > 2 && words < WORDS_OF_TEXT * 2;
  }

  public static int words(String text) {
    int words = 0;
    boolean isIn = false;
    for (int i = 0; i < text.length(); i++) {
      boolean isSpace = Character.isWhitespace(text.charAt(i));
      words += isIn && isSpace ? 1 : 0;
      isIn = !isSpace;
    }
    return words + (isIn ? 1 : 0);
  }
}
