package org.broadsheet.reading.format.xml;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.format.Row;
import org.jspecify.annotations.Nullable;

/**
 * METS (Library of Congress): an issue of a digitised newspaper. Pages that it holds itself are
 * records, in its order, and it says of which newspaper and day they are. Mostly it only points to
 * pages in files of their own; these are read there, once, and it is skipped.
 */
public final class MetsShape implements XmlShape {

  private static final Pattern PAGES = Pattern.compile("(?i)<(?:[\\w-]{1,20}:)?alto[\\s>]");

  private final PageShape pages = new PageShape();

  @Override
  public String name() {
    return "METS";
  }

  @Override
  public Set<String> roots() {
    return Set.of("mets");
  }

  @Override
  public Set<String> items() {
    return pages.items();
  }

  @Override
  public void read(XmlItem item, Row row) {
    pages.read(item, row);
  }

  @Override
  public @Nullable String kindWithoutItems() {
    return "METS_OF_PAGES_IN_OTHER_FILES";
  }

  @Override
  public Consumer<Row> common(String beginning) {
    Matcher first = PAGES.matcher(beginning);
    XmlItem head = new XmlItem(first.find() ? beginning.substring(0, first.start()) : beginning);
    List<String> paper = head.first("mods title", "title");
    List<String> day = head.first("mods dateissued", "dateissued", "date");
    return row -> {
      row.putDefault(Field.OUTLET, paper);
      row.putDefault(Field.PUBLISHED, day);
    };
  }
}
