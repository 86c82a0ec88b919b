package org.broadsheet.reading.format.xml;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Whether an element is well-formed XML, without following any entity: neither external ones, which
 * would read files, nor declared ones, which could expand without end.
 */
final class XmlWellFormed {

  private static final int MAX_DEPTH = 200;

  private XmlWellFormed() {}

  /** What is wrong with the element, or null. */
  static @Nullable String fault(String xml) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        depth += event == XMLStreamReader.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamReader.END_ELEMENT ? 1 : 0;
        if (depth > MAX_DEPTH) {
          return "it is nested more than " + MAX_DEPTH + " deep";
        }
      }
      return null;
    } catch (XMLStreamException | RuntimeException e) {
      return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    }
  }

  /** The JDK's own parser, whatever else lies on the class path. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }
}
