package org.broadsheet.reading.format;

import java.util.regex.Pattern;

/** Says how a text without a telling name is marked up. */
public final class TextMarkup {

  /** Marks show early or are not the point of the text; and the search stays bounded. */
  private static final int LOOKED_AT = 20_000;

  private static final Pattern HTML_START =
      Pattern.compile(
          "^(?:\\uFEFF|\\s)*<(?:!doctype\\s+html|html|head|body|article|div|p|section|span|h[1-6])[\\s>]",
          Pattern.CASE_INSENSITIVE);

  /** A link, an image, a word in bold or a heading: none of them occurs in plain prose. */
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "\\[[^\\[\\]\\n]{1,300}\\]\\([^()\\s]{1,2000}\\)"
              + "|(?<![*\\w])\\*\\*[^*\\s][^*\\n]{0,300}\\*\\*"
              + "|(?m:^#{1,6} \\S)");

  private TextMarkup() {}

  public static boolean isHtml(String text) {
    String beginning = beginning(text, 1000);
    return beginning.indexOf('<') >= 0 && HTML_START.matcher(beginning).find();
  }

  public static boolean isMarkdown(String text) {
    String beginning = beginning(text, LOOKED_AT);
    return mayBeMarkdown(beginning) && MARKDOWN.matcher(beginning).find();
  }

  /** Searching for the pattern costs 150 microseconds per article, for these next to nothing. */
  private static boolean mayBeMarkdown(String text) {
    return text.contains("](")
        || text.contains("**")
        || text.startsWith("#")
        || text.contains("\n#");
  }

  private static String beginning(String text, int chars) {
    return text.substring(0, Math.min(text.length(), chars));
  }
}
