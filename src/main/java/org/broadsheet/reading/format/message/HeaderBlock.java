package org.broadsheet.reading.format.message;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/** Header fields as HTTP, MIME and WARC write them: {@code Name: value}, continued by a blank. */
final class HeaderBlock {

  private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");

  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([A-Za-z0-9_*-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))");

  private final Map<String, String> fields = new HashMap<>();

  private HeaderBlock() {}

  /** The fields of a block; lines that are no fields are passed over. */
  static HeaderBlock parse(byte[] block) {
    HeaderBlock header = new HeaderBlock();
    String text = unfolded(new String(block, StandardCharsets.UTF_8));
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      int feed = text.indexOf('\n', start);
      end = feed < 0 ? text.length() : feed;
      header.add(text.substring(start, end));
    }
    return header;
  }

  private static String unfolded(String text) {
    boolean isFolded = text.contains("\n ") || text.contains("\n\t");
    return isFolded ? FOLD.matcher(text).replaceAll(" ") : text;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      String name = SmallLetters.of(line.substring(0, colon).strip());
      fields.putIfAbsent(name, line.substring(colon + 1).strip());
    }
  }

  @Nullable String get(String name) {
    return fields.get(name);
  }

  String getOr(String name, String otherwise) {
    return fields.getOrDefault(name, otherwise);
  }

  /** The value of a field before its parameters, in lower case; empty if there is none. */
  String bare(String name) {
    return bareValue(getOr(name, ""));
  }

  /** A value before its parameters, in lower case. */
  static String bareValue(String value) {
    int semicolon = value.indexOf(';');
    return value
        .substring(0, semicolon < 0 ? value.length() : semicolon)
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** A parameter of a field, as {@code charset} of {@code Content-Type}. */
  @Nullable String parameter(String name, String parameter) {
    return parameterOf(getOr(name, ""), parameter);
  }

  /** A parameter of a value, or null. */
  static @Nullable String parameterOf(String value, String parameter) {
    Matcher matcher = PARAMETER.matcher(value);
    while (matcher.find()) {
      if (matcher.group(1).equalsIgnoreCase(parameter)) {
        return matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      }
    }
    return null;
  }
}
