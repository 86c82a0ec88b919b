package org.broadsheet.reading.charset;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.text.SmallLetters;

/** The language that markup declares: a hint only, since many templates say English of any page. */
final class PageLanguage {

  private static final int LOOKED_AT_BYTES = 1 << 13;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<[a-z:]{1,20}\\b[^>]{0,300}?\\s(?:xml:)?lang\\s?=\\s?[\"']?([a-z]{2,3})\\b"
              + "|<meta\\b[^>]{0,100}?content-language[^>]{0,40}?content\\s?=\\s?[\"']?([a-z]{2,3})\\b"
              + "|<language>\\s?([a-z]{2,3})\\b");

  private PageLanguage() {}

  /** ISO 639 code of the first declaration; empty if there is none. */
  static String of(byte[] page) {
    int length = Math.min(page.length, LOOKED_AT_BYTES);
    Matcher declared = DECLARED.matcher(new String(page, 0, length, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return "";
    }
    for (int i = 1; i <= declared.groupCount(); i++) {
      if (declared.group(i) != null) {
        return SmallLetters.of(declared.group(i));
      }
    }
    return "";
  }
}
