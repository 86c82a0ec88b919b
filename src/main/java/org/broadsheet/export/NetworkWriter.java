package org.broadsheet.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.broadsheet.tables.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * The network of names as GraphML: a node per entity, an edge per pair of entities that the same
 * articles name, with the columns of both tables as attributes.
 */
final class NetworkWriter implements RowWriter {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private static final Map<String, List<String>> ATTRIBUTES =
      Map.of(
          "node", List.of("entity", "type", "mention_count", "article_count", "cluster_count"),
          "edge", List.of("article_count", "cluster_count"));

  private final Path file;
  private final Writer characters;
  private final XMLStreamWriter xml;
  private boolean ofNodes;

  NetworkWriter(Path folder) throws IOException {
    file = ExportFormat.fresh(folder, "entities.graphml");
    characters = Files.newBufferedWriter(file, UTF_8);
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(characters);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(NAMESPACE);
      for (String kind : List.of("node", "edge")) {
        for (String name : ATTRIBUTES.getOrDefault(kind, List.of())) {
          xml.writeEmptyElement("key");
          xml.writeAttribute("id", kind + "_" + name);
          xml.writeAttribute("for", kind);
          xml.writeAttribute("attr.name", name);
          xml.writeAttribute("attr.type", name.endsWith("_count") ? "long" : "string");
        }
      }
      xml.writeStartElement("graph");
      xml.writeAttribute("edgedefault", "undirected");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void begin(Table table, List<String> columns) {
    ofNodes = table == Table.ENTITIES;
  }

  @Override
  public void write(Map<String, @Nullable Object> row) throws IOException {
    try {
      if (ofNodes) {
        xml.writeStartElement("node");
        xml.writeAttribute("id", id(row, "entity", "type"));
        writeAttributes("node", row);
      } else {
        xml.writeStartElement("edge");
        xml.writeAttribute("source", id(row, "entity_a", "type_a"));
        xml.writeAttribute("target", id(row, "entity_b", "type_b"));
        writeAttributes("edge", row);
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void writeAttributes(String kind, Map<String, @Nullable Object> row)
      throws XMLStreamException {
    for (String name : ATTRIBUTES.getOrDefault(kind, List.of())) {
      Object value = row.get(name);
      if (value != null) {
        xml.writeStartElement("data");
        xml.writeAttribute("key", kind + "_" + name);
        xml.writeCharacters(allowed(value.toString()));
        xml.writeEndElement();
      }
    }
  }

  private static String id(Map<String, @Nullable Object> row, String name, String type) {
    return allowed(row.get(name) + " (" + row.get(type) + ")");
  }

  /** XML 1.0 has no place for most control characters, not even escaped. */
  private static String allowed(String text) {
    int[] kept =
        text.codePoints()
            .filter(c -> c >= ' ' || c == '\t' || c == '\n')
            .filter(c -> c < 0xd800 || (c > 0xdfff && c != 0xfffe && c != 0xffff))
            .toArray();
    return new String(kept, 0, kept.length);
  }

  @Override
  public void end() {}

  @Override
  public void close() throws IOException {
    try {
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      characters.close();
    }
  }

  @Override
  public Written written() {
    return new Written(List.of(file), List.of());
  }
}
