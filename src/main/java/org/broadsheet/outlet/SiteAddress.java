package org.broadsheet.outlet;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * Where a page is: host and path of an address, without the host names that only say how it is
 * shown.
 *
 * @param host lower case, without {@code www.}, {@code m.}, {@code amp.} and their like
 * @param path with a leading slash, or empty
 */
record SiteAddress(String host, String path) {

  /** The suffix that is kept for examples; it is on no list. */
  private static final String RESERVED = ".example";

  /** Longer ones are data, as for {@link org.broadsheet.text.UrlKey}. */
  private static final int MAX_CHARS = 4096;

  /** The longest name that the domain name system knows (RFC 1035). */
  private static final int MAX_HOST_CHARS = 253;

  private static final Pattern PRESENTATION =
      Pattern.compile("^(?:www\\d?|m|mobile|amp|mobil|touch|wap|beta)\\.(?=[^.]+\\.[^.]+)");
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}][\\p{L}\\p{N}-]+");

  /** Reads an address, with or without its scheme; null if it is none. */
  static @Nullable SiteAddress parse(String address) {
    if (address.length() > MAX_CHARS) {
      return null;
    }
    String trimmed = WrappedAddress.unwrap(address.trim());
    String absolute = trimmed.contains("://") ? trimmed : "http://" + stripSlashes(trimmed);
    int hostStart = absolute.indexOf("://") + 3;
    int hostEnd = endOfHost(absolute, hostStart);
    String host = hostOnly(absolute.substring(hostStart, hostEnd));
    if (!isHost(host)) {
      return null;
    }
    return new SiteAddress(withoutPresentation(host), path(absolute, hostEnd));
  }

  /** Whether a word could be a domain, such as {@code paper.com}. */
  static boolean looksLikeDomain(String text) {
    if (text.length() > MAX_CHARS) {
      return false;
    }
    int slash = text.indexOf('/');
    String host = SmallLetters.of(slash < 0 ? text : text.substring(0, slash));
    return isHost(host) && (host.endsWith(RESERVED) || registered(host) != null);
  }

  private static boolean isHost(String host) {
    return host.length() <= MAX_HOST_CHARS && HOST.matcher(host).matches();
  }

  /**
   * The registered domain of the host by the public suffix list; its last two parts if it has none.
   */
  String registeredDomain() {
    String domain = registered(host);
    if (domain != null) {
      return domain;
    }
    int lastDot = host.lastIndexOf('.');
    return host.substring(host.lastIndexOf('.', lastDot - 1) + 1);
  }

  private static @Nullable String registered(String host) {
    return EffectiveTldFinder.getAssignedDomain(host, true, false);
  }

  private static String withoutPresentation(String host) {
    String bare = host;
    for (Matcher matcher = PRESENTATION.matcher(bare); matcher.find(); matcher.reset(bare)) {
      String shorter = bare.substring(matcher.end());
      if (registered(bare) != null && registered(shorter) == null) {
        return bare;
      }
      bare = shorter;
    }
    return bare;
  }

  private static String hostOnly(String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int port = host.indexOf(':');
    String plain = SmallLetters.of(port < 0 ? host : host.substring(0, port));
    return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static int endOfHost(String address, int start) {
    int end = start;
    while (end < address.length() && "/?#\\ ".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String path(String absolute, int hostEnd) {
    try {
      String path = new URI("http://h" + absolute.substring(hostEnd)).getPath();
      return path == null ? "" : SmallLetters.of(path);
    } catch (URISyntaxException odd) {
      return "";
    }
  }

  private static String stripSlashes(String address) {
    return address.startsWith("//") ? address.substring(2) : address;
  }
}
