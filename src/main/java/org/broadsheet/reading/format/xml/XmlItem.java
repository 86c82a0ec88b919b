package org.broadsheet.reading.format.xml;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.text.SmallLetters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * One record in XML. Paths are names without prefixes and in lower case, with blanks between: an
 * element of the last name inside elements of the names before it.
 */
final class XmlItem {

  private final Document document;

  XmlItem(String xml) {
    document = Jsoup.parse(xml, "", Parser.xmlParser());
  }

  /** The element of the record itself. */
  Element root() {
    Element root = document.firstElementChild();
    return root == null ? document : root;
  }

  /** The text of the first element of one of these paths, in their order. */
  List<String> first(String... paths) {
    Element found = element(paths);
    return found == null || found.text().isBlank() ? List.of() : List.of(found.text());
  }

  /** An attribute of the first element of a path. */
  List<String> attribute(String path, String attribute) {
    Element found = element(path);
    return found == null || found.attr(attribute).isBlank()
        ? List.of()
        : List.of(found.attr(attribute));
  }

  /** The texts of all elements of the first path that has any. */
  List<String> texts(String... paths) {
    for (String path : paths) {
      List<String> texts = new ArrayList<>();
      for (Element element : elements(path)) {
        if (!element.text().isBlank()) {
          texts.add(element.text());
        }
      }
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  /** The first element of one of these paths, in their order. */
  @Nullable Element element(String... paths) {
    for (String path : paths) {
      for (Element element : document.getAllElements()) {
        if (matches(element, path)) {
          return element;
        }
      }
    }
    return null;
  }

  /** All elements of a path. */
  List<Element> elements(String path) {
    return document.getAllElements().stream().filter(e -> matches(e, path)).toList();
  }

  /** What markup an element holds as text or as elements. */
  static String inner(Element element) {
    return element.childrenSize() == 0 ? element.wholeText() : element.html();
  }

  private static boolean matches(Element element, String path) {
    String[] names = path.split(" ", -1);
    if (!local(element).equals(names[names.length - 1])) {
      return false;
    }
    Element inside = element.parent();
    for (int i = names.length - 2; i >= 0; i--) {
      while (inside != null && !local(inside).equals(names[i])) {
        inside = inside.parent();
      }
      if (inside == null) {
        return false;
      }
      inside = inside.parent();
    }
    return true;
  }

  /** The name of an element in lower case, without its prefix. */
  static String local(Element element) {
    String name = SmallLetters.of(element.tagName());
    return name.substring(name.indexOf(':') + 1);
  }
}
