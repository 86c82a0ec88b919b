package org.broadsheet.reading.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** ISO-2022: bytes below 128 that change their meaning after an escape sequence. */
final class EscapedText {

  private static final char ESCAPE = '\u001b';

  private static final Pattern JAPANESE = Pattern.compile("\u001b(?:\\$[@B]|\\$\\(D|\\([IJ])");
  private static final Pattern KOREAN = Pattern.compile("\u001b\\$\\)C");

  private EscapedText() {}

  /** The text of bytes that were read as ASCII, if they change their meaning; else null. */
  static @Nullable Decoded decode(String ascii) {
    if (ascii.indexOf(ESCAPE) < 0) {
      return null;
    }
    String name =
        KOREAN.matcher(ascii).find()
            ? "ISO-2022-KR"
            : JAPANESE.matcher(ascii).find() ? "ISO-2022-JP" : null;
    if (name == null) {
      return null;
    }
    byte[] bytes = ascii.getBytes(StandardCharsets.US_ASCII);
    String text = new String(bytes, Charset.forName(name));
    return text.indexOf('\uFFFD') >= 0 && text.indexOf(ESCAPE) >= 0
        ? null
        : new Decoded(text, name);
  }
}
