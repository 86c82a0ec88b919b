package org.broadsheet.reading.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Python prints of a dictionary or a list, turned into JSON: {@code {'title': "It's", 'score':
 * None}}. Programs write such lines where they meant to write JSON.
 */
public final class PythonLiteral {

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?s)\\s*[\\[{(]\\s*[uUbBrR]{0,2}'"
              + "|.{0,4000}?:\\s*(?:None|True|False)\\s*[,}]"
              + "|.{0,4000}?:\\s*(?:ObjectId|ISODate|NumberLong|new Date)\\(");

  private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w.]*");

  /** Quotes of a value that Python prints by its constructor, such as a day or an id. */
  private static final Pattern CALL = Pattern.compile("[A-Za-z_][\\w.]{0,60}\\(([^()]{0,500})\\)");

  private static final Pattern NUMBERS =
      Pattern.compile("\\s*\\d{1,4}(?:\\s*,\\s*\\d{1,6}){2,6}.*");

  private final String text;
  private final StringBuilder json;
  private int at;

  private PythonLiteral(String text) {
    this.text = text;
    this.json = new StringBuilder(text.length() + 64);
  }

  /** The same in JSON, or null if the text does not look like Python's. */
  public static @Nullable String toJson(String text) {
    if (!BEGINNING.matcher(text).lookingAt()) {
      return null;
    }
    PythonLiteral literal = new PythonLiteral(text);
    while (literal.at < text.length()) {
      if (!literal.token()) {
        return null;
      }
    }
    return literal.json.toString();
  }

  private boolean token() {
    char c = text.charAt(at);
    if (c == '\'' || c == '"') {
      return string(false);
    }
    if (Character.isLetter(c) || c == '_') {
      return word();
    }
    json.append(c == '(' ? '[' : c == ')' ? ']' : c);
    at++;
    return true;
  }

  private boolean word() {
    Matcher word = WORD.matcher(text).region(at, text.length());
    if (!word.lookingAt()) {
      return false;
    }
    String name = word.group();
    int next = word.end();
    char after = next < text.length() ? text.charAt(next) : ' ';
    if (name.length() <= 2 && (after == '\'' || after == '"')) {
      at = next;
      return string(name.indexOf('r') >= 0 || name.indexOf('R') >= 0);
    }
    if (after == '(') {
      return call();
    }
    if (after == ':') {
      quote(name);
      at = next;
      return true;
    }
    String value =
        switch (name) {
          case "None", "nan", "inf", "NaN", "null" -> "null";
          case "True", "true" -> "true";
          case "False", "false" -> "false";
          case "e", "E" -> name;
          default -> null;
        };
    if (value == null) {
      return false;
    }
    json.append(value);
    at = next;
    return true;
  }

  /** {@code datetime.datetime(2024, 3, 5, 7, 11)} is a time, {@code ObjectId('..')} its text. */
  private boolean call() {
    Matcher call = CALL.matcher(text).region(at, text.length());
    if (!call.lookingAt()) {
      return false;
    }
    String inside = call.group(1);
    at = call.end();
    if (NUMBERS.matcher(inside).matches()) {
      String[] parts = inside.split("\\s*,\\s*", -1);
      StringBuilder time = new StringBuilder();
      String[] signs = {"", "-", "-", "T", ":", ":"};
      for (int i = 0; i < signs.length && i < parts.length && isNumber(parts[i]); i++) {
        String number = parts[i].strip();
        time.append(signs[i]).append(number.length() < 2 ? "0" + number : number);
      }
      quote(time.toString().replaceFirst("(T\\d\\d)$", "$1:00"));
      return true;
    }
    String bare = inside.strip();
    boolean isQuoted = bare.length() > 1 && "'\"".indexOf(bare.charAt(0)) >= 0;
    quote(isQuoted ? bare.substring(1, Math.max(1, bare.length() - 1)) : bare);
    return true;
  }

  private static boolean isNumber(String part) {
    return part.strip().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean string(boolean isRaw) {
    char quote = text.charAt(at);
    String triple = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(triple, at);
    at += isLong ? 3 : 1;
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isLong ? text.startsWith(triple, at) : c == quote) {
        at += isLong ? 3 : 1;
        quote(value.toString());
        return true;
      }
      if (c == '\\' && !isRaw && at + 1 < text.length()) {
        at++;
        escape(value);
      } else {
        value.append(c);
        at++;
      }
    }
    return false;
  }

  private void escape(StringBuilder value) {
    char c = text.charAt(at++);
    switch (c) {
      case 'n' -> value.append('\n');
      case 't' -> value.append('\t');
      case 'r' -> value.append('\r');
      case 'x' -> number(value, 2);
      case 'u' -> number(value, 4);
      case 'U' -> number(value, 8);
      case '\\', '\'', '"' -> value.append(c);
      case '\n' -> {
        // A line that goes on.
      }
      default -> value.append('\\').append(c);
    }
  }

  private void number(StringBuilder value, int digits) {
    int end = Math.min(text.length(), at + digits);
    try {
      value.appendCodePoint(Integer.parseInt(text, at, end, 16));
      at = end;
    } catch (IllegalArgumentException e) {
      value.append('\uFFFD');
    }
  }

  private void quote(String value) {
    json.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
