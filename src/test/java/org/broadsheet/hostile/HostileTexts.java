package org.broadsheet.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Texts of any length that make careless code slow: long runs of one sign, openers that nothing
 * closes, words that differ in their last letter, marks without end.
 */
public final class HostileTexts {

  private static final String[] REPEATED = {
    // Runs of one sign.
    "a",
    "A",
    "1",
    "@",
    " ",
    "\t",
    "\n",
    "\r",
    ".",
    "-",
    "'",
    "\"",
    "(",
    "|",
    ":",
    "/",
    "\\",
    "&",
    "#",
    "*",
    "_",
    "`",
    "~",
    "<",
    ">",
    "[",
    "{",
    "=",
    ";",
    "%",
    "\u00a9",
    "\u00a0",
    "\u200b",
    "\u00ad",
    "\u2026",
    "\u0301",
    "\u0316\u0301",
    "\u1100",
    "\ud800",
    "\udc00",
    "\ufdfa",
    "\u65b0",
    "\ud83d\ude00",
    "\u200f",
    "\u0130",
    "\u1e9e",
    "\u03a3",
    "\u00df",
    "\ufb03",
    "\0",
    // Lines, words and names.
    "a\n",
    "a\n\n",
    "a ",
    "Aa ",
    "aA",
    "Smith ",
    "U.S.",
    "U. ",
    "a.",
    "a.\" ",
    "a, ",
    "A B C. ",
    "l'",
    "a'",
    "a-",
    "al-",
    "1,",
    "1.",
    "12.03. ",
    "2016-01-01 ",
    "12 May ",
    "10:30 ",
    "1/2/",
    "a@",
    "a@b ",
    " x@ b",
    "@a",
    "#a ",
    "a:b ",
    "a - ",
    " | ",
    " \u2013 ",
    " \n",
    "\n ",
    "  ",
    "by ",
    "by:",
    "von ",
    "(c) ",
    "copyright ",
    "\u00a9 2016 ",
    "(Reuters) ",
    "(AP",
    "Source: ",
    "told ",
    "The ",
    "the Guardian ",
    "donate to us ",
    "Dear readers,\n",
    "subscribe ",
    "all rights reserved ",
    ", and ",
    "Updated: ",
    "Dr. ",
    "(A",
    "(a)",
    "\u00ab\u00bb",
    "\u041f\u0440\u0438\u0432\u0435\u0442 ",
    "\u0433. ",
    "und \u0438 ",
    // Addresses.
    "http://",
    "http://a",
    "http://a ",
    "https://a.b/",
    "www.",
    "www.a",
    "m.",
    "a.b",
    "%3a",
    "?a",
    "&a=b",
    "/a",
    "//",
    "http%3a%2f%2f",
    "a@b.c",
    "web.archive.org/web/2016/",
    // Markdown.
    "![",
    "](",
    "[a](b",
    "[a](<b",
    "[a](b)",
    "[a]: b\n",
    "[a][",
    "<http://a",
    "<a@b",
    "*a ",
    "*a_ ",
    "**a",
    "_a",
    "a_",
    "***a",
    "`a``",
    "> ",
    ">",
    "- ",
    "1. ",
    "# ",
    "#\n",
    "---\n",
    "===\n",
    "~~~\n",
    "```\n",
    "    a\n",
    "\\*",
    "&#",
    "&amp",
    "&amp;",
    "&#x",
    "|a|b|\n",
    "<b ",
    "<!",
    "<?",
    "<![CDATA[",
    "<!--",
    "<!-- --",
    "<a href=\"",
    "[^a]",
    "\t- ",
    "a\n- ",
    "a\n> ",
    // Marks of wikis.
    "[//",
    "[//a ",
    "[[a",
    "[[a|",
    "{{a",
    "{|",
    "== a ",
    "=a",
    "<ref>",
    "<ref ",
    "<gallery>",
    // HTML and XML.
    "<p>",
    "<p>a",
    "<p>a</p>",
    "</p>",
    "<b>",
    "<b><p>",
    "<a>",
    "<i><div>",
    "<div>",
    "<div class='a b'>a",
    "<table>",
    "<table><tr><td>",
    "<td>",
    "<li>",
    "<ul><li>a",
    "<br>",
    "<br>a",
    "<h1>a",
    "<font>",
    "<svg>",
    "<script>",
    "<style>",
    "<title>",
    "<select>",
    "<option>",
    "<form>",
    "<template>",
    "<a href='b'>c</a> ",
    "<time>12 May 2016</time>",
    "<img src=a alt=b>",
    "<meta name=a content=b>",
    "<figure>",
    "<nobr>",
    "<a='",
    "<a b='c' ",
    "a='b' ",
    "<frameset>",
    "<math>",
    "</br>",
    "<body a=b>",
    "<html a>",
    // JSON, tables, headers.
    "{\"a\":",
    "[1,",
    "\"a\",",
    "\"\\u0000",
    "\\u",
    "\"\"",
    "\",\"",
    "a,b\n",
    "a\tb\n",
    "\"a\n",
    "{},",
    "}",
    "]",
    "null,",
    "1e9,",
    "{\"text\":\"a\"}\n",
    "a: b\n",
    "a:\n b\n",
    "WARC/1.0\r\n",
    "\u001f\u008b\b\b",
    "HD\n",
    "1 of 2 DOCUMENTS\n",
    "Document 1 of 2\n",
    "LENGTH: 1\n",
    "<nitf>",
    "____________________\n",
    "Content-Type: a\n",
    "--a\n",
    "From: a\n",
    "=?",
    "=?a?q?b",
    "=?a?q?b?= ",
  };

  private HostileTexts() {}

  /** Texts by name; each is made in about the length, in UTF-16 units, that it is given. */
  public static Map<String, IntFunction<String>> all() {
    Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
    for (String piece : REPEATED) {
      texts.put("repeated " + shown(piece), length -> repeated(piece, length));
    }
    texts.put("a word, then an address", length -> repeated("a", length) + " x@ b");
    texts.put("blanks, then a letter", length -> repeated(" ", length) + "x");
    texts.put("marks on a letter", length -> "a" + repeated("\u0301\u0316\u0323", length));
    texts.put(
        "openers, then closers", length -> repeated("[", length / 2) + repeated("]", length / 2));
    texts.put("quotes in quotes", length -> repeated("> ", 400) + repeated("a\n", length));
    texts.put("distinct words", length -> numbered("w%s ", length));
    texts.put("distinct names", length -> numbered("Ann%s Smith met. ", length));
    texts.put("distinct acronyms", length -> numbered("The Port Council %s (PC), ", length));
    texts.put(
        "distinct lines", length -> numbered("The ferry of pier %s is late today.\n", length));
    texts.put("distinct attributes", length -> "<p " + numbered("a%s=b ", length) + ">a");
    texts.put("distinct keys", length -> "{" + numbered("\"k%s\":1,", length) + "\"text\":\"a\"}");
    texts.put("distinct links", length -> numbered("[%s]: /a\n[%1$s] ", length));
    texts.put("distinct runs of backticks", HostileTexts::backticks);
    texts.put("a host of many labels", length -> "http://" + repeated("a.", length) + "com/b");
    texts.put(
        "an address of many parameters", length -> "http://a.com/?" + numbered("b%s=1&", length));
    texts.put("an address of many users", length -> "http://" + repeated("a@", length) + "a.com/b");
    texts.put("a title of many parts", length -> repeated("The Herald - ", length) + "News");
    return texts;
  }

  private static String shown(String piece) {
    StringBuilder shown = new StringBuilder();
    piece
        .chars()
        .forEach(
            c ->
                shown.append(
                    c > 32 && c < 127 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
    return shown.toString();
  }

  static String repeated(String piece, int length) {
    return piece.repeat(Math.max(1, length / piece.length()));
  }

  private static String numbered(String format, int length) {
    StringBuilder text = new StringBuilder(length + 64);
    for (int i = 0; text.length() < length; i++) {
      text.append(String.format(format, Integer.toString(i, 36)));
    }
    return text.toString();
  }

  private static String backticks(int length) {
    StringBuilder text = new StringBuilder(length + 64);
    for (int i = 1; text.length() < length; i++) {
      text.append("`".repeat(i)).append('a');
    }
    return text.toString();
  }
}
