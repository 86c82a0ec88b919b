package org.broadsheet.reading;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The text of a file's path, the same whatever the locale is. Names are bytes on most systems, and
 * Java loses those that its locale cannot decode ({@code LC_ALL=C} in a container, Latin-1 names
 * from old archives). Here bytes that are UTF-8 are read as such; others, and control characters,
 * are written as {@code %E9}.
 */
final class PathText {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PathText() {}

  /** A path relative to a root above it, with {@code /}; the name of the root itself. */
  static String of(Path root, Path path) {
    if (path.equals(root)) {
      return String.valueOf(path.getFileName());
    }
    String text = root.relativize(path).toString();
    if (File.separatorChar != '/') {
      return text.replace(File.separatorChar, '/');
    }
    if (isPlain(text)) {
      return text;
    }
    byte[] below = bytes(path);
    int from = bytes(root).length + (root.getNameCount() == 0 ? 0 : 1);
    return decode(ByteBuffer.wrap(below, from, below.length - from));
  }

  /** The path as a text that leads back to the same file in any locale. */
  static String location(Path path) {
    String text = path.toString();
    return isPlain(text) || File.separatorChar != '/'
        ? text
        : "file://" + withoutSlash(path.toUri().getRawPath());
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
  }

  /** The URI of a path has its bytes, though no other method gives them. */
  private static byte[] bytes(Path path) {
    String raw = withoutSlash(path.toUri().getRawPath());
    byte[] bytes = new byte[raw.length()];
    int count = 0;
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '%') {
        bytes[count++] = (byte) HexFormat.fromHexDigits(raw, i + 1, i + 3);
        i += 2;
      } else {
        bytes[count++] = (byte) raw.charAt(i);
      }
    }
    return Arrays.copyOf(bytes, count);
  }

  /** The URI of a folder ends with a slash. */
  private static String withoutSlash(String raw) {
    return raw.length() > 1 && raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
  }

  private static String decode(ByteBuffer bytes) {
    CharsetDecoder utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(3 * bytes.remaining() + 1);
    while (true) {
      CoderResult result = utf8.decode(bytes, chars, true);
      if (!result.isError()) {
        break;
      }
      for (int i = 0; i < result.length(); i++) {
        chars.put("%" + HEX.toHexDigits(bytes.get()));
      }
    }
    StringBuilder text = new StringBuilder();
    chars.flip().chars().forEach(c -> append((char) c, text));
    return text.toString();
  }

  private static void append(char c, StringBuilder text) {
    if (Character.isISOControl(c)) {
      for (byte control : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
        text.append('%').append(HEX.toHexDigits(control));
      }
    } else {
      text.append(c);
    }
  }
}
