package org.broadsheet.reading.format.xml;

import java.util.Set;
import java.util.function.Consumer;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.Row;
import org.jspecify.annotations.Nullable;

/** A kind of XML that holds news: where its items are, and what their elements mean. */
interface XmlShape {

  /** The name of the format in upper case. */
  String name();

  /** Names of the root in lower case, without prefix. */
  Set<String> roots();

  /** Names of the elements that are records, in lower case, without prefix. */
  Set<String> items();

  /** Names of the elements that are records in a file with this beginning. */
  default Set<String> items(String beginning) {
    return items();
  }

  /** Whether the beginning of a file whose root fits is of this kind. */
  default boolean fits(String beginning) {
    return true;
  }

  /** Whether an item that is not well-formed is defective; SGML never is. */
  default boolean isWellFormed() {
    return true;
  }

  /** What kind of item that holds no article it is, or null. */
  default @Nullable String skippedKind(XmlItem item) {
    return null;
  }

  /** What kind of file it is that holds no item, if it may; else it is malformed. */
  default @Nullable String kindWithoutItems() {
    return null;
  }

  /** Puts the fields of an item into a row. */
  void read(XmlItem item, Row row);

  /** What the file says of all its items before the first of them. */
  default Consumer<Row> common(String beginning) {
    return row -> {};
  }

  /** What the file, or one beside it, says of all its items. */
  default Consumer<Row> common(String beginning, RecordSink out) {
    return common(beginning);
  }
}
