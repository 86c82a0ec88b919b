package org.broadsheet.outlet;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the address of a page into the key of its outlet. */
final class SiteKeys {

  /** Hosts where each sub-domain is another author's; measured lists name these (DESIGN 7). */
  private static final Set<String> BLOG_HOSTS =
      Set.of(
          "blogspot.com",
          "wordpress.com",
          "substack.com",
          "medium.com",
          "tumblr.com",
          "livejournal.com",
          "typepad.com",
          "blogger.com",
          "ghost.io",
          "beehiiv.com",
          "weebly.com",
          "wixsite.com",
          "over-blog.com",
          "hatenablog.com",
          "hatenablog.jp",
          "ameblo.jp",
          "blog.jp",
          "canalblog.com",
          "blogs.com",
          "github.io",
          "webnode.com",
          "squarespace.com",
          "telegra.ph",
          "teletype.in",
          "naver.com",
          "tistory.com");

  private static final int DEEPEST_PATH = 2;

  private final OutletRegistry registry;

  SiteKeys(OutletRegistry registry) {
    this.registry = registry;
  }

  /**
   * The outlet's key for an address: the deepest registry entry, else its domain; null if it is no
   * address, or one of a site that carries the articles of many.
   */
  @Nullable String keyOf(String address) {
    SiteAddress site = SiteAddress.parse(address);
    if (site == null) {
      return null;
    }
    String domain = site.registeredDomain();
    for (String host = site.host(); host != null; host = parent(host, domain)) {
      String known = deepestKnown(host, site.path());
      if (known != null) {
        return known;
      }
    }
    if (Carriers.has(domain)) {
      return null;
    }
    return BLOG_HOSTS.contains(domain) || isBlogSuffix(site.host()) ? site.host() : domain;
  }

  private @Nullable String deepestKnown(String host, String path) {
    String[] parts = path.split("/");
    StringBuilder key = new StringBuilder(host);
    String known = entryKey(host);
    for (int i = 1; i < parts.length && i <= DEEPEST_PATH; i++) {
      key.append('/').append(parts[i]);
      String deeper = entryKey(key.toString());
      known = deeper == null ? known : deeper;
    }
    return known;
  }

  private @Nullable String entryKey(String key) {
    OutletEntry entry = registry.lookUp(key);
    return entry == null ? null : entry.domain();
  }

  private static boolean isBlogSuffix(String host) {
    return BLOG_HOSTS.stream().anyMatch(blog -> host.endsWith("." + blog));
  }

  private static @Nullable String parent(String host, String domain) {
    int dot = host.indexOf('.');
    return host.equals(domain) || dot < 0 ? null : host.substring(dot + 1);
  }
}
