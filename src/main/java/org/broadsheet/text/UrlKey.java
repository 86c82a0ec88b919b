package org.broadsheet.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The normalised form of a web address, equal for all addresses under which one article is found.
 *
 * <p>Dropped: scheme, user, default port, {@code www}, {@code m}, {@code mobile} and {@code amp} in
 * front of the host, fragment, parameters that only track the visitor, AMP endings, index pages and
 * the slash at the end. Archive and AMP-cache addresses are unwrapped. The other parameters are
 * sorted. The case of the path is kept, because servers tell it apart.
 */
public final class UrlKey {

  /** Longer addresses are data, not addresses: the limit that browsers and servers share. */
  private static final int MAX_CHARS = 4096;

  /** The longest name that the domain name system knows (RFC 1035). */
  private static final int MAX_HOST_CHARS = 253;

  private static final Pattern PARTS =
      Pattern.compile("(?i)^(?:https?:)?//([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#.*)?$");
  private static final Pattern ARCHIVE =
      Pattern.compile(
          "(?i)^https?://(?:web\\.archive\\.org/(?:web/)?[0-9]{4,14}[a-z_]{0,4}/"
              + "|archive\\.(?:is|ph|today|org)/(?:[0-9.-]{4,20}/|o/[a-z0-9]+/)"
              + "|webcache\\.googleusercontent\\.com/search\\?q=cache:(?:[a-z0-9_-]+:)?)"
              + "(https?://|[a-z0-9.-]+\\.[a-z]{2,}/)(.*)$");
  private static final Pattern AMP_CACHE =
      Pattern.compile(
          "(?i)^https?://(?:[a-z0-9-]+\\.cdn\\.ampproject\\.org/[a-z]/|www\\.google\\.[a-z.]+/amp/)"
              + "(?:s/)?(.+)$");
  private static final Pattern HOST_PREFIX =
      Pattern.compile("^(?:(?:www?[0-9]?|m|mobile|amp)\\.)++");
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)^(?:utm_.*|fb_.*|ga_.*|mc_[ce]id|pk_.*|at_.*|[a-z]*clid|igshid|ocid|ncid|cmpid|cmp"
              + "|ref|ref_src|ref_url|referrer|referer|smid|smtyp|soc_.*|source|src|share|shared"
              + "|spm|taid|tblci|wt_.*|xtor|yclid|_ga|__twitter_impression|amp|outputtype|s_cid"
              + "|sr_share|feature|rss|from|cid|via|mbid|partner|emc|guccounter|guce_.*)$");
  private static final Pattern PATH_TAIL =
      Pattern.compile("(?i)(?:/amp(?:\\.html?)?|/(?:index|default)\\.(?:html?|php|aspx?))?/*$");

  private UrlKey() {}

  /** The key of an address, or null if it is no absolute address on the web. */
  public static @Nullable String of(@Nullable String url) {
    if (url == null || url.length() > MAX_CHARS) {
      return null;
    }
    Matcher parts = PARTS.matcher(unwrapped(url.strip()));
    if (!parts.matches()) {
      return null;
    }
    String host = host(parts.group(1));
    if (host.indexOf('.') <= 0 || host.length() > MAX_HOST_CHARS) {
      return null;
    }
    String path = PATH_TAIL.matcher(parts.group(2)).replaceFirst("").replaceAll("/{2,}", "/");
    return host + path + query(parts.group(3));
  }

  private static String unwrapped(String url) {
    Matcher archived = ARCHIVE.matcher(url);
    if (archived.matches()) {
      String start = archived.group(1);
      return (start.contains("://") ? start : "http://" + start) + archived.group(2);
    }
    Matcher cached = AMP_CACHE.matcher(url);
    if (cached.matches()) {
      String inner = cached.group(1);
      return inner.startsWith("http") ? inner : "http://" + inner;
    }
    return url;
  }

  private static String host(String authority) {
    String host = SmallLetters.of(authority.substring(authority.lastIndexOf('@') + 1));
    host = host.replaceFirst(":(?:80|443)?$", "").replaceFirst("\\.$", "");
    String shorter = HOST_PREFIX.matcher(host).replaceFirst("");
    return shorter.indexOf('.') > 0 ? shorter : host;
  }

  private static String query(@Nullable String query) {
    if (query == null || query.isEmpty()) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    for (String parameter : query.replace("&amp;", "&").split("[&;]")) {
      String name = parameter.replaceFirst("=.*", "");
      if (!name.isEmpty() && !TRACKING.matcher(name).matches()) {
        kept.add(parameter);
      }
    }
    Collections.sort(kept);
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }
}
