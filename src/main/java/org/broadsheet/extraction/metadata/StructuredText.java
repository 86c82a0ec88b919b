package org.broadsheet.extraction.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Strings in JSON-LD. Many publishers write HTML entities into them, some of them twice, so that
 * the ampersand of an entity is an entity itself.
 */
final class StructuredText {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z]{2,20});");

  private static final char[] UNSEEN = {'\u00ad', '\u200b', '\u2060', '\ufeff'};

  private StructuredText() {}

  /**
   * A value as text without entities, or null.
   *
   * @param keys the fields that hold the text of an object, the best one first
   */
  static @Nullable String of(@Nullable JsonNode value, String... keys) {
    if (value == null || value.isNull()) {
      return null;
    }
    if (value.isArray()) {
      return value.isEmpty() ? null : of(value.get(0), keys);
    }
    if (value.isValueNode()) {
      String text = withoutEntities(value.asText()).strip();
      return text.isEmpty() ? null : text;
    }
    for (String key : keys) {
      String text = of(value.get(key), keys);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** A text with its entities decoded, and without signs that are not seen: soft hyphens. */
  static String withoutEntities(String text) {
    String decoded = decoded(decoded(text));
    for (char unseen : UNSEEN) {
      decoded = decoded.indexOf(unseen) < 0 ? decoded : decoded.replace(String.valueOf(unseen), "");
    }
    return decoded;
  }

  private static String decoded(String text) {
    return text.indexOf('&') >= 0 && ENTITY.matcher(text).find()
        ? Parser.unescapeEntities(text, false)
        : text;
  }
}
