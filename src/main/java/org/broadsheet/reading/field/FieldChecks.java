package org.broadsheet.reading.field;

import java.util.regex.Pattern;

/** Whether a value can be what the name of its field promises. */
public final class FieldChecks {

  private static final Pattern DATA_SETS =
      Pattern.compile(
          "(?i)common[-_ ]?crawl.*|cc-(?:main|news).*|c4|mc4|oscar.*|dolma.*|fineweb.*");

  private static final Pattern CRAWL =
      Pattern.compile("(?i)(?<![a-z])(?:cc-(?:main|news)|common-?crawl)(?![a-z])");

  private static final Pattern SCHEME = Pattern.compile("(?i)^[a-z][a-z0-9+.-]{1,20}://");

  /** A page has more than a host: a path, or a query. */
  private static final Pattern PAGE = Pattern.compile("(?i)^https?://[^/?#\\s]{1,300}/[^\\s]{1,}");

  /** What stands in numbers beside digits. */
  private static final String SIGNS = "., #-";

  private FieldChecks() {}

  /** Dolma's {@code source} is the data set that the text was taken from; others are addresses. */
  public static boolean isOutlet(String value) {
    return !isNumber(value) && !isPage(value) && !DATA_SETS.matcher(value).matches();
  }

  /** A number under {@code uri} is an id. */
  public static boolean isAddress(String value) {
    boolean hasSpace = value.indexOf(' ') >= 0 && !SCHEME.matcher(value).find();
    return !hasSpace && (value.indexOf('.') > 0 || value.indexOf('/') >= 0);
  }

  /** Whether it names a crawl of Common Crawl, or a file of one. */
  public static boolean isCrawl(String value) {
    return CRAWL.matcher(value).find();
  }

  /** Whether an address names a page and not only a host. */
  public static boolean isPage(String value) {
    return value.indexOf('/') > 0 && PAGE.matcher(value).find();
  }

  /** Numbers in the place of names are keys of another table. */
  public static boolean isName(String value) {
    return !isNumber(value) && (value.indexOf(':') < 0 || !SCHEME.matcher(value).find());
  }

  public static boolean isDate(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isDigit(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!Character.isDigit(value.charAt(i)) && SIGNS.indexOf(value.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
