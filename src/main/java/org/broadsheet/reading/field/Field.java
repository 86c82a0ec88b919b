package org.broadsheet.reading.field;

import java.util.List;

/** What a field of a structured record can mean; {@link FieldNames} knows by which names. */
public enum Field {
  /** The text, plain or marked up. */
  TEXT,
  /** The whole page. */
  HTML,
  /** A teaser or abstract, which is the text where there is no other. */
  SUMMARY,
  TITLE,
  URL,
  PUBLISHED,
  /** The parts of a date that stands in columns of its own. */
  YEAR,
  MONTH,
  DAY,
  ID,
  OUTLET,
  AUTHORS,
  SECTION,
  RETRIEVED,
  /** The crawl of the Web that the record was taken from. */
  CRAWL;

  /** Whether it can be the text of an article. */
  public boolean isText() {
    return this == TEXT || this == HTML || this == SUMMARY;
  }

  /** Whether it says only a part of when the article was published. */
  public boolean isPartOfDate() {
    return this == YEAR || this == MONTH || this == DAY;
  }

  /** Names that are known without mapping, canonical, the most trusted first. */
  public List<String> builtInNames() {
    return FieldNames.of(name());
  }

  /** Where the value is an object: which of its names holds the value, the most trusted first. */
  List<String> namesInside() {
    return FieldNames.inside(name());
  }
}
