package org.broadsheet.reading.field;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the times that crawlers write: ISO 8601, in UTC where they give no offset. */
public final class Instants {

  private static final Pattern OFFSET = Pattern.compile("[+-]\\d\\d:?\\d\\d$");
  private static final Pattern SHORT_OFFSET = Pattern.compile("([+-]\\d\\d)(\\d\\d)$");

  private Instants() {}

  /** Milliseconds since 1970 UTC, or null if the text is no such time. */
  public static @Nullable Long millis(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String iso = text.strip().replace(' ', 'T');
    try {
      return iso.contains("T") && (iso.endsWith("Z") || OFFSET.matcher(iso).find())
          ? OffsetDateTime.parse(withColon(iso)).toInstant().toEpochMilli()
          : utc(iso).toEpochMilli();
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  private static Instant utc(String iso) {
    String full = iso.contains("T") ? iso : iso + "T00:00:00";
    return LocalDateTime.parse(full).toInstant(ZoneOffset.UTC);
  }

  private static String withColon(String iso) {
    return iso.endsWith("Z") ? iso : SHORT_OFFSET.matcher(iso).replaceFirst("$1:$2");
  }

  /** Milliseconds since 1970 UTC of a date as mail and HTTP write it, or null. */
  public static @Nullable Long rfc1123(@Nullable String text) {
    try {
      return text == null
          ? null
          : OffsetDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
              .toInstant()
              .toEpochMilli();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
