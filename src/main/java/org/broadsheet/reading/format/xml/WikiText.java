package org.broadsheet.reading.format.xml;

import java.util.regex.Pattern;

/** Takes the marks of a wiki out of its prose; templates, tables and files are no prose. */
final class WikiText {

  private static final int MAX_NESTED = 20;

  private static final Pattern COMMENT =
      Pattern.compile(
          "<!--.*?-->|<ref[^>/]*/>|<ref[^>]*>.*?</ref>|<(gallery|math|table)[^>]*>.*?</\\1>",
          Pattern.DOTALL);

  private static final Pattern TEMPLATE =
      Pattern.compile("\\{\\{[^{}]*+\\}\\}|\\{\\|[^{}]*+\\|\\}");

  private static final Pattern FILE =
      Pattern.compile("\\[\\[(?:[A-Za-z]{2,3}|[^\\[\\]|:\\n]{2,20}):[^\\[\\]\\n]*+\\]\\]");

  private static final Pattern LINK =
      Pattern.compile("\\[\\[(?:[^\\[\\]|\\n]*+\\|)?([^\\[\\]|\\n]*+)\\]\\]");
  private static final Pattern ADDRESS =
      Pattern.compile("\\[(?:https?:)?//[^\\s\\]]++ ?([^\\]\\n]*+)\\]");
  private static final Pattern HEADING = Pattern.compile("(?m)^=+ *(.*?) *=+ *$");
  private static final Pattern ITEM = Pattern.compile("(?m)^[*#:;]+ *");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

  private WikiText() {}

  static String plain(String wiki) {
    String text = COMMENT.matcher(wiki).replaceAll("");
    for (int i = 0; i < MAX_NESTED && (text.contains("}}") || text.contains("|}")); i++) {
      text = TEMPLATE.matcher(text).replaceAll("");
    }
    text = FILE.matcher(text).replaceAll("");
    text = ADDRESS.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("$1");
    text = HEADING.matcher(text).replaceAll("\n$1\n");
    text = TAG.matcher(ITEM.matcher(text).replaceAll("")).replaceAll("");
    text = text.replace("'''", "").replace("''", "").replaceAll("__[A-Z]+__", "");
    return BLANK_LINES.matcher(text).replaceAll("\n\n").strip();
  }
}
