package org.broadsheet.extraction.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Published;
import org.broadsheet.article.Published.Precision;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * What the folders say that a file lies in: {@code theguardian.com/2021/03/a.html} is of an outlet
 * and of a month. People sort articles so, and programs that copy sites do; it counts where nothing
 * else tells.
 */
public final class SourcePath {

  /** Web archives lie in folders of the day of the crawl. */
  private static final String ARCHIVE = "WARC";

  private static final Pattern DOMAIN =
      Pattern.compile("(?i)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,4}[a-z]{2,18}");

  /** Folders are called so, too; none of these is a top-level domain. */
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i).*\\.(?:txt|html?|json|jsonl|ndjson|csv|tsv|xml|zip|gz|tgz|tar|bz2|xz|zst|warc|parquet|avro|pdf|docx?|d|old|bak|tmp|data|final|out|dir)");

  private static final Pattern YEAR = Pattern.compile("(?:1[6-9]|20)\\d\\d");
  private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
  private static final Pattern DAY = Pattern.compile("0?[1-9]|[12]\\d|3[01]");
  private static final Pattern YEAR_MONTH =
      Pattern.compile("((?:1[6-9]|20)\\d\\d)[-_.](0[1-9]|1[0-2])");
  private static final Pattern WHOLE =
      Pattern.compile("((?:1[6-9]|20)\\d\\d)([-_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])");
  private static final Pattern BEFORE_NAME =
      Pattern.compile("((?:1[6-9]|20)\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?:[-_ .].*)?");

  private final List<String> folders;
  private final String name;
  private final boolean isArchive;
  private final boolean isWholeFile;

  /**
   * The path of a record.
   *
   * @param uri relative to the root of the input, with {@code !} before members of archives
   * @param format the format of the container
   * @param isWholeFile whether the record is all of its file, which is then named after it
   */
  public SourcePath(String uri, String format, boolean isWholeFile) {
    List<String> parts = new ArrayList<>(List.of(uri.split("[/!]")));
    this.name = parts.isEmpty() ? "" : parts.remove(parts.size() - 1);
    this.folders = parts;
    this.isArchive = format.equals(ARCHIVE);
    this.isWholeFile = isWholeFile;
  }

  /** The domain that a folder is named after, the innermost; null if none is. */
  public @Nullable String domain() {
    for (int i = folders.size() - 1; i >= 0; i--) {
      String folder = folders.get(i);
      if (DOMAIN.matcher(folder).matches() && !FILE_NAME.matcher(folder).matches()) {
        return SmallLetters.of(folder);
      }
    }
    return null;
  }

  /** The day, month or year that the folders or the name of the file give. */
  public Published published() {
    if (isArchive) {
      return Published.UNKNOWN;
    }
    Matcher named = BEFORE_NAME.matcher(name);
    if (isWholeFile && named.matches()) {
      return of("file name: " + name, named.group(1), named.group(2), named.group(3));
    }
    for (int i = folders.size() - 1; i >= 0; i--) {
      Published published = at(i);
      if (published.isKnown()) {
        return published;
      }
    }
    return Published.UNKNOWN;
  }

  private Published at(int i) {
    String folder = folders.get(i);
    Matcher whole = WHOLE.matcher(folder);
    if (whole.matches()) {
      return of("folder: " + folder, whole.group(1), whole.group(3), whole.group(4));
    }
    Matcher month = YEAR_MONTH.matcher(folder);
    if (month.matches()) {
      return of("folder: " + folder, month.group(1), month.group(2), null);
    }
    if (!YEAR.matcher(folder).matches()) {
      return Published.UNKNOWN;
    }
    String second = month(i + 1);
    String third = second == null ? null : below(i + 2, DAY);
    String path =
        folder + (second == null ? "" : "/" + second) + (third == null ? "" : "/" + third);
    return of("folder: " + path, folder, second, third);
  }

  /** A month in numbers or by its name. */
  private @Nullable String month(int i) {
    Integer named = i < folders.size() ? MonthNames.month(folders.get(i)) : null;
    return named == null ? below(i, MONTH) : String.valueOf(named);
  }

  private @Nullable String below(int i, Pattern kind) {
    return i < folders.size() && kind.matcher(folders.get(i)).matches() ? folders.get(i) : null;
  }

  private static Published of(
      String evidence, String year, @Nullable String month, @Nullable String day) {
    Precision precision =
        month == null ? Precision.YEAR : day == null ? Precision.MONTH : Precision.DAY;
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(year),
              month == null ? 1 : Integer.parseInt(month),
              day == null ? 1 : Integer.parseInt(day));
      return new Published(date.toEpochDay(), null, null, precision, evidence);
    } catch (DateTimeException noSuchDay) {
      return Published.UNKNOWN;
    }
  }
}
