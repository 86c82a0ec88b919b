package org.broadsheet.extraction.page;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the strings in a script, with the name of the field that each is the value of, in one pass.
 *
 * <p>A script is JSON, a call with JSON in it, or JSON in a string of such a call; none of them has
 * to be well-formed.
 */
final class ScriptStrings {

  /** A string in a string in a string is as deep as state is written. */
  private static final int MAX_DEPTH = 3;

  private final BiConsumer<String, String> values;

  private ScriptStrings(BiConsumer<String, String> values) {
    this.values = values;
  }

  /** Tells the name (or "" for none) and the text of each string that is the value of a field. */
  static void read(String script, BiConsumer<String, String> values) {
    new ScriptStrings(values).read(script, 0);
  }

  private void read(String script, int depth) {
    String name = "";
    for (int i = script.indexOf('"'); i >= 0; ) {
      int end = end(script, i + 1);
      if (end < 0) {
        return;
      }
      int next = end + 1;
      while (next < script.length() && script.charAt(next) <= ' ') {
        next++;
      }
      String text = unescaped(script, i + 1, end);
      if (next < script.length() && script.charAt(next) == ':') {
        name = text;
      } else {
        tell(name, text, depth);
      }
      i = script.indexOf('"', end + 1);
    }
  }

  private void tell(String name, String text, int depth) {
    boolean isNested = depth < MAX_DEPTH && text.indexOf('"') >= 0 && !isMarkup(text);
    if (isNested && (text.contains("\":") || text.contains("[\""))) {
      read(text, depth + 1);
    } else {
      values.accept(name, text);
    }
  }

  /** Whether a text has paragraphs marked up as such. */
  static boolean isMarkup(String text) {
    return text.contains("<p>") || text.contains("<p ") || text.contains("<br");
  }

  /** The quotation mark that ends the string, or -1. */
  private static int end(String script, int from) {
    for (int i = from; i < script.length(); i++) {
      char c = script.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        return i;
      }
    }
    return -1;
  }

  private static String unescaped(String script, int from, int end) {
    StringBuilder text = new StringBuilder(end - from);
    for (int i = from; i < end; i++) {
      char c = script.charAt(i);
      if (c != '\\' || i + 1 >= end) {
        text.append(c);
        continue;
      }
      char escaped = script.charAt(++i);
      Character code = escaped == 'u' ? code(script, i + 1, end) : null;
      if (code != null) {
        text.append(code.charValue());
        i += 4;
      } else {
        text.append(
            switch (escaped) {
              case 'n', 'r' -> '\n';
              case 't', 'b', 'f' -> ' ';
              default -> escaped;
            });
      }
    }
    return text.toString();
  }

  /** The UTF-16 unit that four hexadecimal digits name, or null. */
  private static @Nullable Character code(String script, int from, int end) {
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = i < end ? Character.digit(script.charAt(i), 16) : -1;
      if (digit < 0) {
        return null;
      }
      code = 16 * code + digit;
    }
    return (char) code;
  }
}
