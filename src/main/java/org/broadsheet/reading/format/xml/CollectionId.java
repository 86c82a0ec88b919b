package org.broadsheet.reading.format.xml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that the ids of newswire collections hold: {@code AFP_ENG_20240305.0001} in Gigaword,
 * {@code NYT19980715.0001} in AQUAINT, {@code AP880212-0001} in TREC's.
 */
final class CollectionId {

  private static final Pattern ID =
      Pattern.compile("[A-Z]{2,4}(?:_[A-Z]{3}_)?(\\d{4}|\\d{2})(\\d{2})(\\d{2})[.-]\\d{3,5}");

  private static final Pattern SHORT_DAY = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");

  /** The collections are of the years from 1987 on. */
  private static final int FIRST_SHORT_YEAR = 70;

  private CollectionId() {}

  /** The day, by the id of an item or its element for one; nothing if the id holds none. */
  static List<String> day(XmlItem item) {
    String id = item.root().attr("id");
    List<String> element = item.first("docno", "docid");
    Matcher m = ID.matcher(id.isEmpty() && !element.isEmpty() ? element.get(0).strip() : id);
    if (!m.matches()) {
      return shortDay(item);
    }
    return day(m.group(1), m.group(2), m.group(3));
  }

  /** The Financial Times of TREC has days of six digits. */
  private static List<String> shortDay(XmlItem item) {
    List<String> date = item.first("doc date");
    Matcher m =
        SHORT_DAY.matcher(date.isEmpty() || item.element("docno") == null ? "" : date.get(0));
    return m.matches() ? day(m.group(1), m.group(2), m.group(3)) : List.of();
  }

  private static List<String> day(String printedYear, String month, String day) {
    int year = Integer.parseInt(printedYear);
    int whole = year > 99 ? year : year + (year < FIRST_SHORT_YEAR ? 2000 : 1900);
    try {
      return List.of(
          LocalDate.of(whole, Integer.parseInt(month), Integer.parseInt(day)).toString());
    } catch (DateTimeException noDay) {
      return List.of();
    }
  }
}
