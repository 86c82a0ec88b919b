package org.broadsheet.reading.format.xml;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.format.Row;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Dumps of a MediaWiki (export-0.3 and later), as of Wikinews. */
public final class WikiShape implements XmlShape {

  private static final Pattern DAY =
      Pattern.compile(
          "(?iu)\\{\\{\\s{0,5}(?:date|datum|data|fecha|дата|日付|日期|byline)\\s{0,5}\\|(?:date\\s{0,5}=)?([^{}|=]{0,40}\\d[^{}|=]{0,40})[|}]");

  @Override
  public String name() {
    return "MEDIAWIKI";
  }

  @Override
  public Set<String> roots() {
    return Set.of("mediawiki");
  }

  @Override
  public Set<String> items() {
    return Set.of("page");
  }

  /** Talk, users, templates and files are in spaces other than 0. */
  @Override
  public @Nullable String skippedKind(XmlItem item) {
    List<String> space = item.first("ns");
    if (!space.isEmpty() && !space.get(0).equals("0")) {
      return "WIKI_PAGE_OF_ANOTHER_SPACE";
    }
    return item.element("redirect") == null ? null : "WIKI_REDIRECT";
  }

  @Override
  public void read(XmlItem item, Row row) {
    Element text = item.element("revision text");
    row.put(Field.TITLE, item.first("page title"));
    row.put(Field.TEXT, text == null ? List.of() : List.of(WikiText.plain(text.wholeText())));
    row.put(Field.ID, item.first("id"));
    row.put(Field.PUBLISHED, day(text));
    row.put(Field.PUBLISHED, item.first("revision timestamp"));
  }

  /** Wikinews says the day of an article in a template; a page may be changed years later. */
  private static List<String> day(@Nullable Element text) {
    Matcher day = DAY.matcher(text == null ? "" : text.wholeText());
    return day.find() ? List.of(day.group(1)) : List.of();
  }
}
