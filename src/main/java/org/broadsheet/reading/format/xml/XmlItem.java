package org.broadsheet.reading.format.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The elements in their order, by name: an item is asked for some thirty paths. */
  private final Map<String, List<Element>> byName = new HashMap<>();

  XmlItem(String xml) {
    document = Jsoup.parse(xml, "", Parser.xmlParser());
    document.stream()
        .forEach(e -> byName.computeIfAbsent(local(e), name -> new ArrayList<>()).add(e));
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
      for (Element element : outermost(path)) {
        String text = element.text();
        if (!text.isBlank()) {
          texts.add(text);
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
      String[] names = path.split(" ", -1);
      for (Element element : named(names)) {
        if (isInside(element, names)) {
          return element;
        }
      }
    }
    return null;
  }

  /** All elements of a path. */
  List<Element> elements(String path) {
    String[] names = path.split(" ", -1);
    return named(names).stream().filter(e -> isInside(e, names)).toList();
  }

  /** Elements of a path that are in no other of their name, so that no text is had twice. */
  List<Element> outermost(String path) {
    return elements(path).stream().filter(e -> !isInOneOf(e, Set.of(local(e)))).toList();
  }

  /** Whether an element is inside one of these names. */
  static boolean isInOneOf(Element element, Set<String> names) {
    Element inside = element.parent();
    while (inside != null && !names.contains(local(inside))) {
      inside = inside.parent();
    }
    return inside != null;
  }

  private List<Element> named(String... path) {
    return byName.getOrDefault(path[path.length - 1], List.of());
  }

  /** What markup an element holds as text or as elements. */
  static String inner(Element element) {
    return element.childrenSize() == 0 ? element.wholeText() : element.html();
  }

  /** Whether an element is inside elements of all names but the last. */
  private static boolean isInside(Element element, String... names) {
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
