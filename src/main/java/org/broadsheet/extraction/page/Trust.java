package org.broadsheet.extraction.page;

import java.util.Set;
import org.broadsheet.text.Recent;
import org.jsoup.nodes.Element;

/** How far what an element is called tells that it holds the article. */
enum Trust {
  /** The body of an article in the vocabulary of schema.org. */
  DECLARED,
  /** Named as the body of an article by its class or id. */
  BODY,
  /** An {@code article} element or role. */
  ARTICLE,
  /** The main part of the page. */
  MAIN,
  NONE;

  private static final Set<String> BODY_NAMES =
      Set.of(
          "articlebody",
          "articlecontent",
          "articletext",
          "bodytext",
          "contentbody",
          "entrycontent",
          "entrybody",
          "postcontent",
          "postbody",
          "posttext",
          "postentry",
          "singlepost",
          "storybody",
          "storycontent",
          "storytext",
          "storyarticlebody",
          "bodycopy",
          "blogcontent",
          "blogpostcontent",
          "blogbody",
          "newscontent",
          "newsbody",
          "newstext",
          "richtext",
          "articlebodycontent",
          "articlebodytext",
          "articlemain",
          "articlecontentbody",
          "thecontent",
          "postarea",
          "contentarticle",
          "articlecopy",
          "fulltext",
          "tdpostcontent",
          "fieldnamebody",
          "fieldbody",
          "wpblockpostcontent",
          "artikeltext",
          "artikelinhalt",
          "beitragstext",
          "articlearticlebody",
          "detailtext");
  private static final Set<String> MAIN_NAMES =
      Set.of("content", "main", "maincontent", "pagecontent", "inhalt", "contenido");

  private static final Set<String> MAIN_CLASSES = Set.of("maincontent", "pagecontent");

  /** A body class on a paragraph is a style; on the page it tells of the kind of page. */
  private static final Set<String> NO_CONTAINERS =
      Set.of(
          "body",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "a",
          "span",
          "figure",
          "figcaption");

  /** Longer names are made by programs. */
  private static final int MAX_NAME_CHARS = 40;

  /** The same classes stand on many elements. */
  private static final Recent<Trust> CLASSES = new Recent<>(1 << 10, Trust::ofNames);

  static Trust of(Element element) {
    String tag = element.normalName();
    if (NO_CONTAINERS.contains(tag)) {
      return NONE;
    }
    if (element.attributesSize() > 0) {
      if (element.attr("itemprop").contains("articleBody")) {
        return DECLARED;
      }
      String id = element.id();
      Trust byClass = ofClasses(element.className());
      if (byClass == BODY || (!id.isEmpty() && ofNames(id) == BODY)) {
        return BODY;
      }
      if (tag.equals("article") || element.attr("role").equals("article")) {
        return ARTICLE;
      }
      if (byClass == MAIN
          || element.attr("role").equals("main")
          || (!id.isEmpty() && MAIN_NAMES.contains(squeezed(id)))) {
        return MAIN;
      }
    }
    return tag.equals("article") ? ARTICLE : tag.equals("main") ? MAIN : NONE;
  }

  boolean isBody() {
    return this == DECLARED || this == BODY;
  }

  private static Trust ofClasses(String classes) {
    return classes.isEmpty() ? NONE : CLASSES.of(classes);
  }

  /** What the names in an attribute tell: a body, the main part or nothing. */
  private static Trust ofNames(String attribute) {
    Trust trust = NONE;
    for (String name : attribute.split(" ")) {
      String squeezed = name.length() < MAX_NAME_CHARS ? squeezed(name) : "";
      if (BODY_NAMES.contains(squeezed)) {
        return BODY;
      }
      trust = MAIN_CLASSES.contains(squeezed) ? MAIN : trust;
    }
    return trust;
  }

  /** A name in lower case without what parts its words. */
  private static String squeezed(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
