package org.broadsheet.reading.field;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Text whose words stand in several parts, because some are bold or linked: in messages strings
 * beside objects; in the rich text of editors and content stores, blocks with spans in them.
 */
final class RunningText {

  private static final int MAX_DEPTH = 20;

  /** Under which names blocks have their spans, and links their words. */
  private static final List<String> SPANS = List.of("children", "content", "spans", "nodes");

  private static final List<String> WORDS = List.of("text", "value", "insert");

  /** Types of spans, canonical. */
  private static final Set<String> TYPES =
      Set.of(
          "text",
          "span",
          "link",
          "hyperlink",
          "entryhyperlink",
          "assethyperlink",
          "mention",
          "bold",
          "italic",
          "underline",
          "code",
          "emoji",
          "hardbreak",
          "linebreak",
          "autolink");

  private RunningText() {}

  /** Whether a list has words as strings and others in objects: then it is one text. */
  static boolean isOne(List<?> list) {
    boolean hasString = list.stream().anyMatch(v -> v instanceof String);
    boolean hasObject = list.stream().anyMatch(v -> v instanceof Map);
    return hasString && hasObject && list.stream().noneMatch(v -> v instanceof List);
  }

  /** The text of a block that says what it is and has spans, else null. */
  static @Nullable String inBlock(Map<?, ?> block) {
    boolean isBlock = type(block) != null || FieldValues.get(block, "style") instanceof String;
    List<?> spans = isBlock ? spans(block) : null;
    boolean areSpans =
        spans != null
            && !spans.isEmpty()
            && spans.stream().allMatch(v -> v instanceof Map<?, ?> span && isSpan(span));
    return spans == null || !areSpans ? null : of(spans);
  }

  /** The words of all parts. */
  static String of(List<?> parts) {
    StringBuilder text = new StringBuilder();
    add(parts, 0, text);
    return text.toString();
  }

  private static boolean isSpan(Map<?, ?> span) {
    String type = type(span);
    boolean isTyped = type != null && TYPES.contains(FieldNames.canonical(type));
    boolean hasWords = WORDS.stream().anyMatch(name -> FieldValues.get(span, name) != null);
    return isTyped || (type == null && hasWords);
  }

  private static @Nullable String type(Map<?, ?> part) {
    for (String name : List.of("type", "_type", "nodetype", "kind")) {
      if (FieldValues.get(part, name) instanceof String type) {
        return type;
      }
    }
    return null;
  }

  private static @Nullable List<?> spans(Map<?, ?> block) {
    for (String name : SPANS) {
      if (FieldValues.get(block, name) instanceof List<?> spans) {
        return spans;
      }
    }
    return null;
  }

  private static void add(@Nullable Object part, int depth, StringBuilder text) {
    if (part instanceof String words) {
      text.append(words);
    } else if (part instanceof List<?> list && depth < MAX_DEPTH) {
      list.forEach(v -> add(v, depth + 1, text));
    } else if (part instanceof Map<?, ?> span && depth < MAX_DEPTH) {
      String type = type(span);
      boolean isBreak = type != null && FieldNames.canonical(type).endsWith("break");
      text.append(isBreak ? "\n" : words(span));
      List<?> inside = spans(span);
      add(inside == null ? List.of() : inside, depth + 1, text);
    }
  }

  private static String words(Map<?, ?> span) {
    for (String name : WORDS) {
      if (FieldValues.get(span, name) instanceof String words) {
        return words;
      }
    }
    return "";
  }
}
