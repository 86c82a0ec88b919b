package org.broadsheet.article;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An address as it may stand in a table: of a page on the web, without control characters, user,
 * password and signature.
 */
public final class WebAddress {

  /** Longer ones are data, not addresses: the limit that browsers and servers share. */
  private static final int MAX_CHARS = 4096;

  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "ftps", "gopher");

  /** What a browser runs, or opens from somewhere else than the web. */
  private static final Set<String> OTHER_SCHEMES =
      Set.of(
          "about",
          "blob",
          "data",
          "file",
          "filesystem",
          "javascript",
          "livescript",
          "mailto",
          "tel",
          "vbscript",
          "view-source");

  private static final int MAX_SCHEME_CHARS = 40;

  private WebAddress() {}

  /**
   * The address without credentials; null if it is no web address but a script, data or a place on
   * somebody's machine.
   *
   * @param address with or without its scheme
   */
  public static @Nullable String of(@Nullable String address) {
    if (address == null || address.length() > MAX_CHARS) {
      return null;
    }
    String plain = withoutControls(address).strip();
    return plain.isEmpty() || !isOfTheWeb(plain) ? null : Redaction.of(plain);
  }

  /**
   * Whether a value is a script, data or a place on somebody's machine, written as an address:
   * neither a page nor the name of anybody. "data: what we know" is a line of text.
   */
  public static boolean isOffTheWeb(String value) {
    String plain = withoutControls(value).strip();
    int colon = plain.indexOf(':');
    return colon > 0
        && colon + 1 < plain.length()
        && !Character.isWhitespace(plain.charAt(colon + 1))
        && OTHER_SCHEMES.contains(withoutBlanks(plain.substring(0, colon)));
  }

  /** A tab in {@code java\tscript:}, which browsers pass over, may have become a blank. */
  private static String withoutBlanks(String scheme) {
    return scheme.length() > MAX_SCHEME_CHARS
        ? ""
        : scheme.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isOfTheWeb(String address) {
    int colon = address.indexOf(':');
    int end = firstOf(address, "/?#");
    if (colon < 0 || colon > end) {
      return true; // no scheme
    }
    boolean isPort = colon + 1 < address.length() && Character.isDigit(address.charAt(colon + 1));
    return (isPort && address.lastIndexOf('.', colon) >= 0)
        || SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  private static int firstOf(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  /** Browsers leave them out, too: {@code java\nscript:} is a script. */
  private static String withoutControls(String text) {
    return text.chars().noneMatch(Character::isISOControl)
        ? text
        : text.codePoints()
            .filter(c -> !Character.isISOControl(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }
}
