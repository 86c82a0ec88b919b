package org.broadsheet.outlet;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the address of a page out of the addresses of archives, caches and AMP hosts. */
final class WrappedAddress {

  private static final int DEEPEST = 3;

  /** web.archive.org/web/20160713000000id_/https://example.com/a and archive.today's long form. */
  private static final Pattern ARCHIVE =
      Pattern.compile(
          "^(?:https?:)?//(?:web\\.archive\\.org/(?:web/)?|archive\\.(?:is|ph|today|li|vn|md|fo)/o?/?)"
              + "[0-9A-Za-z_*.-]+/(?=\\w+:/|[^/]+\\.)(.+)$");

  /** www.google.com/amp/s/example.com/a */
  private static final Pattern GOOGLE_AMP =
      Pattern.compile("^https?://(?:www\\.)?google\\.[a-z.]+/amp/(?:s/)?(.+)$");

  /** example-com.cdn.ampproject.org/c/s/example.com/a */
  private static final Pattern AMP_CACHE =
      Pattern.compile(
          "^https?://[^/]+\\.(?:ampproject\\.(?:org|net)|bing-amp\\.com)/[a-z]/(?:s/)?(.+)$");

  /** webcache.googleusercontent.com/search?q=cache:KEY:https://example.com/a */
  private static final Pattern GOOGLE_CACHE =
      Pattern.compile(
          "^https?://webcache\\.googleusercontent\\.com/.*[?&]q=cache:(?:[^:&]*:)?(.+)$");

  /** Redirects and translations that carry the address as a parameter. */
  private static final Pattern REDIRECT =
      Pattern.compile(
          "^https?://(?:(?:www\\.)?google\\.[a-z.]+/url|translate\\.google\\.[a-z.]+/translate"
              + "|l\\.facebook\\.com/l\\.php|(?:www\\.)?facebook\\.com/l\\.php|out\\.reddit\\.com/[^?]*)"
              + "\\?(?:.*&)?(?:url|u|q)=([^&]+).*$");

  private WrappedAddress() {}

  /** The address inside, or the address itself if nothing is wrapped around it. */
  static String unwrap(String address) {
    String inner = address;
    for (int depth = 0; depth < DEEPEST; depth++) {
      String next = unwrapOnce(inner);
      if (next.equals(inner)) {
        return inner;
      }
      inner = next;
    }
    return inner;
  }

  private static String unwrapOnce(String address) {
    for (Pattern wrapping :
        new Pattern[] {ARCHIVE, GOOGLE_AMP, AMP_CACHE, GOOGLE_CACHE, REDIRECT}) {
      Matcher matcher = wrapping.matcher(address);
      if (matcher.matches()) {
        return absolute(matcher.group(1));
      }
    }
    return address;
  }

  private static String absolute(String inner) {
    String decoded =
        inner.regionMatches(true, 0, "http%3a", 0, 7)
                || inner.regionMatches(true, 0, "https%3a", 0, 8)
            ? decode(inner)
            : inner;
    // Some archives lose one of the two slashes.
    String repaired = decoded.replaceFirst("^(https?):/+", "$1://");
    return repaired.contains("://") ? repaired : "http://" + repaired;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}
