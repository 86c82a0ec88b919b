package org.broadsheet.reading.format.xml;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the marks of a wiki out of its prose; templates, tables and files are no prose. */
final class WikiText {

  private static final int MAX_NESTED = 20;

  private static final Pattern TEMPLATE =
      Pattern.compile("\\{\\{[^{}]*+\\}\\}|\\{\\|[^{}]*+\\|\\}");

  private static final Pattern FILE =
      Pattern.compile("\\[\\[(?:[A-Za-z]{2,3}|[^\\[\\]|:\\n]{2,20}):[^\\[\\]\\n]*+\\]\\]");

  private static final Pattern LINK =
      Pattern.compile("\\[\\[(?:[^\\[\\]|\\n]*+\\|)?([^\\[\\]|\\n]*+)\\]\\]");
  private static final Pattern ADDRESS =
      Pattern.compile("\\[(?:https?:)?//[^\\s\\[\\]]++ ?([^\\[\\]\\n]*+)\\]");
  private static final Pattern ITEM = Pattern.compile("(?m)^[*#:;]+ *");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

  private WikiText() {}

  static String plain(String wiki) {
    String text = new WikiAsides(wiki).cut();
    for (int i = 0; i < MAX_NESTED && (text.contains("}}") || text.contains("|}")); i++) {
      text = TEMPLATE.matcher(text).replaceAll("");
    }
    text = FILE.matcher(text).replaceAll("");
    text = ADDRESS.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("$1");
    text = text.lines().map(WikiText::withoutHeading).collect(Collectors.joining("\n"));
    text = TAG.matcher(ITEM.matcher(text).replaceAll("")).replaceAll("");
    text = text.replace("'''", "").replace("''", "").replaceAll("__[A-Z]+__", "");
    return BLANK_LINES.matcher(text).replaceAll("\n\n").strip();
  }

  /** Of {@code == Early years ==}, a paragraph of its own. */
  private static String withoutHeading(String line) {
    String bare = line.stripTrailing();
    if (bare.length() < 2 || bare.charAt(0) != '=' || !bare.endsWith("=")) {
      return line;
    }
    int start = 0;
    int end = bare.length();
    while (start < end && bare.charAt(start) == '=') {
      start++;
    }
    while (end > start && bare.charAt(end - 1) == '=') {
      end--;
    }
    return "\n" + bare.substring(start, end).strip() + "\n";
  }
}
