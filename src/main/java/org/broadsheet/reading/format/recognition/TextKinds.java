package org.broadsheet.reading.format.recognition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that are no articles, told by what all of their first lines are. */
final class TextKinds {

  private static final int LINES = 12;

  /** A single line of such a kind may be a text. */
  private static final int MIN_LINES = 2;

  private static final int MAX_LINE_CHARS = 4_000;

  /** What every line is that is not blank and no remark. */
  private static final Map<OtherKind, Pattern> EVERY_LINE = new LinkedHashMap<>();

  /** What the first line is; the others may be anything. */
  private static final Map<OtherKind, Pattern> FIRST_LINE = new LinkedHashMap<>();

  static {
    EVERY_LINE.put(
        OtherKind.ROBOTS_TXT,
        Pattern.compile(
            "(?i)(?:user-agent|disallow|allow|sitemap|crawl-delay|host|content-signal|noindex|request-rate|visit-time|clean-param)\\s?:.*"));
    EVERY_LINE.put(
        OtherKind.ADS_TXT,
        Pattern.compile(
            "(?i)[\\w.-]+\\.[a-z]{2,10}\\s*,\\s*[^,]{1,80},\\s*(?:direct|reseller)\\b.*|(?:contact|subdomain|ownerdomain|managerdomain|inventorypartnerdomain)=.*"));
    EVERY_LINE.put(OtherKind.LIST_OF_ADDRESSES, Pattern.compile("(?i)https?://\\S+"));
    EVERY_LINE.put(
        OtherKind.WEB_ARCHIVE_INDEX,
        Pattern.compile(
            "\\S+ \\d{14} (?:\\{\".*|(?:\\S+ ){3,9}\\S+)|[ !](?:CDX|OpenWayback|meta).*"));
    EVERY_LINE.put(
        OtherKind.SETTINGS, Pattern.compile("\\[[.\\w :/-]{1,60}\\]|[\\w.@ -]{1,60}=.{0,300}"));
    EVERY_LINE.put(
        OtherKind.LOG,
        Pattern.compile(
            "\\S+ \\S+ \\S+ \\[\\d{1,2}/\\w{3}/\\d{4}:[^\\]]{5,30}\\] \".*|\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}:\\d{2}\\S*\\s+(?:\\[\\S+\\]\\s+)?\\[?(?:DEBUG|INFO|WARN|WARNING|ERROR|FATAL|TRACE)\\b.*"));
    FIRST_LINE.put(
        OtherKind.LOG, Pattern.compile("--\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}--\\s+\\S+"));
    FIRST_LINE.put(
        OtherKind.DATABASE_DUMP,
        Pattern.compile(
            "(?i)-- (?:MySQL|MariaDB|PostgreSQL|phpMyAdmin|SQLite).{0,100}|(?:create (?:table|database)|insert into|drop table|pragma foreign_keys)\\b.{0,4000}"));
  }

  private TextKinds() {}

  /** The kind, or null if the text may be an article. */
  static @Nullable OtherKind of(String text) {
    List<String> lines =
        text.lines()
            .limit(4L * LINES)
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !isRemark(line))
            .limit(LINES)
            .toList();
    boolean isBounded = lines.stream().allMatch(line -> line.length() <= MAX_LINE_CHARS);
    if (lines.isEmpty() || !isBounded) {
      return null;
    }
    for (Map.Entry<OtherKind, Pattern> kind : FIRST_LINE.entrySet()) {
      if (kind.getValue().matcher(lines.get(0)).matches()) {
        return kind.getKey();
      }
    }
    for (Map.Entry<OtherKind, Pattern> kind : EVERY_LINE.entrySet()) {
      if (lines.size() >= MIN_LINES
          && lines.stream().allMatch(line -> kind.getValue().matcher(line).matches())) {
        return kind.getKey();
      }
    }
    return null;
  }

  private static boolean isRemark(String line) {
    return line.startsWith("#") || line.startsWith(";");
  }
}
