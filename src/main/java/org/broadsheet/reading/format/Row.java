package org.broadsheet.reading.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.broadsheet.article.GivenFields;
import org.broadsheet.article.Markup;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.charset.Mojibake;
import org.jspecify.annotations.Nullable;

/** The fields of one structured record, by what they mean. */
final class Row {

  private record Value(int rank, List<String> parts) {}

  private static final Pattern DATA_SETS =
      Pattern.compile(
          "(?i)common[-_ ]?crawl.*|cc-(?:main|news).*|c4|mc4|oscar.*|dolma.*|fineweb.*");

  private final FieldMapping mapping;
  private final Map<Field, Value> values = new EnumMap<>(Field.class);
  private boolean hasBlankText;
  private boolean mayBeMojibake = true;

  Row(FieldMapping mapping) {
    this.mapping = mapping;
  }

  FieldMapping mapping() {
    return mapping;
  }

  /** Says whether the bytes of the row allow for mojibake; it is looked for if nothing is said. */
  void setMayBeMojibake(boolean mayBe) {
    mayBeMojibake = mayBe;
  }

  /** Takes a field under its name; the most trusted name of each meaning wins. */
  void put(String name, String value) {
    FieldMapping.Meaning meaning = mapping.meaning(name);
    if (meaning != null) {
      put(meaning, 0, List.of(value));
    }
  }

  void put(FieldMapping.Meaning meaning, int depth, List<String> parts) {
    int rank = meaning.rank() + 100 * depth;
    Value known = values.get(meaning.field());
    boolean isBlank = isBlank(parts);
    hasBlankText |= isBlank && (meaning.field() == Field.TEXT || meaning.field() == Field.HTML);
    if (!isBlank && (known == null || rank < known.rank())) {
      values.put(meaning.field(), new Value(rank, parts));
    }
  }

  private static boolean isBlank(List<String> parts) {
    for (String part : parts) {
      if (!part.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Ends the attempt with what the row holds. */
  void finish(Attempt attempt, String charset, byte[] raw) {
    String text = joined(Field.TEXT, "\n\n");
    String html = joined(Field.HTML, "\n");
    Long retrieved = Instants.millis(first(Field.RETRIEVED));
    if (text != null) {
      attempt.read(
          TextMarkup.of(text), new Decoded(text, charset, mayBeMojibake), given(), retrieved);
    } else if (html != null) {
      attempt.read(Markup.HTML, new Decoded(html, charset, mayBeMojibake), given(), retrieved);
    } else if (hasBlankText) {
      attempt.defective(RejectReason.EMPTY, "its text is empty", raw);
    } else {
      attempt.defective(
          RejectReason.NO_TEXT_FIELD,
          "no field holds a text; name it with --fields=text:NAME",
          raw);
    }
  }

  GivenFields given() {
    return GivenFields.builder()
        .setSourceId(first(Field.ID))
        .setUrl(first(Field.URL))
        .setTitle(first(Field.TITLE))
        .setDate(first(Field.PUBLISHED))
        .setOutlet(outlet())
        .setAuthors(all(Field.AUTHORS))
        .setSection(first(Field.SECTION))
        .build();
  }

  /** Dolma's {@code source} is the data set that the text was taken from. */
  private @Nullable String outlet() {
    String outlet = first(Field.OUTLET);
    return outlet != null && DATA_SETS.matcher(outlet).matches() ? null : outlet;
  }

  private @Nullable String first(Field field) {
    Value value = values.get(field);
    if (value == null) {
      return null;
    }
    String first = value.parts().get(0).strip();
    return mayBeMojibake ? Mojibake.repaired(first) : first;
  }

  private @Nullable String joined(Field field, String between) {
    Value value = values.get(field);
    if (value == null) {
      return null;
    }
    return value.parts().size() == 1 ? value.parts().get(0) : String.join(between, value.parts());
  }

  private List<String> all(Field field) {
    Value value = values.get(field);
    return value == null
        ? List.of()
        : value.parts().stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** All fields, in one order: the identity of a row that has no bytes of its own. */
  @Override
  public String toString() {
    StringBuilder all = new StringBuilder();
    values.forEach((field, value) -> all.append(field).append(value.parts()).append('\n'));
    return all.toString();
  }
}
