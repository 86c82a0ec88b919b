package org.broadsheet.extraction.page;

import java.util.Set;
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

  static Trust of(Element element) {
    String tag = element.normalName();
    if (NO_CONTAINERS.contains(tag)) {
      return NONE;
    }
    if (element.attributesSize() > 0) {
      if (element.attr("itemprop").contains("articleBody")) {
        return DECLARED;
      }
      if (isBody(element)) {
        return BODY;
      }
      if (tag.equals("article") || element.attr("role").equals("article")) {
        return ARTICLE;
      }
      if (element.attr("role").equals("main")
          || MAIN_NAMES.contains(squeezed(element.id()))
          || names(element.className(), MAIN_CLASSES)) {
        return MAIN;
      }
    }
    return tag.equals("article") ? ARTICLE : tag.equals("main") ? MAIN : NONE;
  }

  boolean isBody() {
    return this == DECLARED || this == BODY;
  }

  private static boolean isBody(Element element) {
    return names(element.id(), BODY_NAMES) || names(element.className(), BODY_NAMES);
  }

  /** Whether one of the names of an attribute is among those wanted. */
  private static boolean names(String attribute, Set<String> wanted) {
    if (attribute.isEmpty()) {
      return false;
    }
    for (String name : attribute.split(" ")) {
      if (name.length() < 40 && wanted.contains(squeezed(name))) {
        return true;
      }
    }
    return false;
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
