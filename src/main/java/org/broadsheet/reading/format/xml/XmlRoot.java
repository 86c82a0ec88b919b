package org.broadsheet.reading.format.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.reading.format.Head;
import org.broadsheet.text.SmallLetters;

/** The element that an XML or SGML text begins with. */
public final class XmlRoot {

  /** Declarations, comments and document types before it, and then its tag. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\G(?:\\s+|<\\?[^>]{0,2000}>|<!--.{0,20000}?-->|<!DOCTYPE[^>\\[]{0,1000}(?:\\[.{0,20000}?\\]\\s*)?>)",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern TAG =
      Pattern.compile("\\G<(?:[\\w.-]{1,60}:)?([A-Za-z_][\\w.-]{0,60})(?=[\\s/>])");

  private XmlRoot() {}

  /** The root of a beginning, looked for once. */
  public static String of(Head head) {
    return head.root(XmlRoot::of);
  }

  /** Its name without prefix, in lower case; empty if the text does not begin with an element. */
  public static String of(String text) {
    if (text.isEmpty() || text.charAt(0) != '<') {
      return "";
    }
    Matcher before = BEFORE.matcher(text);
    int at = 0;
    while (before.find(at)) {
      at = before.end();
    }
    Matcher tag = TAG.matcher(text);
    return tag.find(at) ? SmallLetters.of(tag.group(1)) : "";
  }

  /** Whether the text says of itself that it is XML or SGML. */
  static boolean isDeclared(String text) {
    String start = text.substring(0, Math.min(text.length(), 2000));
    return start.startsWith("<?xml") || start.startsWith("<!DOCTYPE") || start.contains("xmlns");
  }
}
