package org.broadsheet.extraction.page;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.CutReason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What tag, class, id and role of an element tell of the text in it. */
final class MarkupSigns {

  /** A reason to cut an element, with the rule that found it. */
  record Cut(CutReason reason, String rule) {}

  private static final Map<String, CutReason> TAGS =
      Map.ofEntries(
          Map.entry("nav", CutReason.NAVIGATION),
          Map.entry("aside", CutReason.RELATED),
          Map.entry("footer", CutReason.NAVIGATION),
          Map.entry("form", CutReason.NAVIGATION),
          Map.entry("button", CutReason.NAVIGATION),
          Map.entry("select", CutReason.NAVIGATION),
          Map.entry("figcaption", CutReason.CAPTION),
          Map.entry("figure", CutReason.CAPTION),
          Map.entry("dialog", CutReason.NOTICE));
  private static final Pattern TOKENS =
      Pattern.compile(
          "(?<comment>\\b(?:comments?|disqus|respond)\\b)"
              + "|(?<social>\\b(?:share|sharing|social|follow)\\b)"
              + "|(?<related>\\b(?:related|recommend(?:ed|ations)?|most-?(?:read|popular)|more-(?:stories|news|articles|from)|teasers?|trending|read-?(?:more|next))\\b)"
              + "|(?<signup>\\b(?:newsletter|subscri(?:be|ption)|signup|sign-up)\\b)"
              + "|(?<notice>\\b(?:cookie|consent|gdpr|paywall)\\b)"
              + "|(?<caption>\\b(?:caption|wp-caption-text|credit)\\b)"
              + "|(?<byline>\\b(?:byline|author|post-?meta|entry-?meta|article-?meta|timestamp|dateline)\\b)"
              + "|(?<ads>\\b(?:ad|ads|advert|advertisement|sponsored|outbrain|taboola|promo)\\b)"
              + "|(?<nav>\\b(?:nav|navigation|navbar|menu|breadcrumbs?|sidebar|footer|masthead|pagination|tags|toolbar)\\b)");
  private static final Map<String, CutReason> GROUPS =
      Map.of(
          "comment", CutReason.COMMENT,
          "social", CutReason.SOCIAL,
          "related", CutReason.RELATED,
          "signup", CutReason.SIGN_UP,
          "notice", CutReason.NOTICE,
          "caption", CutReason.CAPTION,
          "byline", CutReason.BYLINE,
          "ads", CutReason.ADVERTISEMENT,
          "nav", CutReason.NAVIGATION);

  private MarkupSigns() {}

  /** The reason to cut all that is in this element, or null. */
  static @Nullable Cut of(Element element) {
    CutReason byTag = TAGS.get(element.normalName());
    if (byTag != null) {
      return new Cut(byTag, "tag:" + element.normalName());
    }
    if (isHidden(element)) {
      return new Cut(CutReason.NAVIGATION, "hidden");
    }
    return isLargeContainer(element) ? null : byNames(element);
  }

  private static boolean isLargeContainer(Element element) {
    String tag = element.normalName();
    return tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("article");
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || (style.contains("display") && style.replace(" ", "").contains("display:none"));
  }

  private static @Nullable Cut byNames(Element element) {
    String names = (element.className() + " " + element.id()).replace('_', '-');
    if (names.isBlank()) {
      return null;
    }
    Matcher matcher = TOKENS.matcher(names.toLowerCase(Locale.ROOT));
    if (!matcher.find()) {
      return null;
    }
    for (Map.Entry<String, CutReason> group : GROUPS.entrySet()) {
      if (matcher.group(group.getKey()) != null) {
        return new Cut(group.getValue(), "name:" + matcher.group());
      }
    }
    return null;
  }
}
