package org.broadsheet.reading.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.broadsheet.article.GivenFields;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.charset.Mojibake;
import org.broadsheet.reading.field.DateParts;
import org.broadsheet.reading.field.Extra;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.field.FieldChecks;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.field.FieldNames;
import org.broadsheet.reading.field.FieldValues;
import org.broadsheet.reading.field.Instants;
import org.broadsheet.reading.field.NamelessColumns;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one structured record, by what they mean.
 *
 * <p>Values are strings, lists, and maps for objects. Of several fields that mean the same, the one
 * of the most trusted name wins, if its value can be what it should be.
 */
public final class Row {

  /** What is deeper in the record is less trusted than any name above it. */
  private static final int RANKS_PER_DEPTH = 1000;

  /** Less trusted than all names of a field at the same depth. */
  private static final int UNSURE = RANKS_PER_DEPTH / 2;

  /** How far an object whose name means nothing is looked into. */
  private static final int MAX_DEPTH = 8;

  /** A text of fewer words that does not end as sentences do gives way to a teaser of more. */
  private static final int WORDS_OF_PLACEHOLDER = 10;

  private static final int WORDS_OF_TITLE = 3;

  private static final String SENTENCE_ENDS = ".!?…。！？؟।\"”»";

  private record Value(int rank, String path, List<String> parts) {

    /** Whether the value stands under a name, in whatever it is wrapped. */
    boolean isOf(String name) {
      int start = path.length() - name.length();
      return start >= 0
          && (start == 0 || path.charAt(start - 1) == '.')
          && path.regionMatches(true, start, name, 0, name.length());
    }
  }

  private final FieldMapping mapping;
  private final Map<Field, List<Value>> values = new EnumMap<>(Field.class);
  private final @Nullable Extra extra;
  private boolean hasBlankText;
  private boolean mayBeMojibake = true;
  private boolean hasTextOfParts;

  public Row(FieldMapping mapping) {
    this.mapping = mapping;
    this.extra = mapping.kept().isNone() ? null : new Extra(mapping.kept());
  }

  public FieldMapping mapping() {
    return mapping;
  }

  /** Says whether the bytes of the row allow for mojibake; it is looked for if nothing is said. */
  public void setMayBeMojibake(boolean mayBe) {
    mayBeMojibake = mayBe;
  }

  /** Takes a field of the record itself. */
  public void put(String name, @Nullable Object value) {
    put(name, mapping.name(name), value, 0);
  }

  /** Takes a field of the record itself whose name was looked up. */
  public void put(
      String path, FieldMapping.@Nullable Name name, @Nullable Object value, int depth) {
    if (value == null) {
      return;
    }
    boolean isOpen = name != null && name.isOpen() && value instanceof Map;
    if (extra != null && (!isOpen || mapping.kept().isNamed(path))) {
      extra.put(path, value);
    }
    if (name == null) {
      keepInside(path, value);
    } else if (name.isOpen() && value instanceof String text && name.isTextIn(text)) {
      put(new FieldMapping.Meaning(Field.TEXT, UNSURE), path, depth, List.of(text));
    } else if (name.meaning() != null && !(isOpen && !name.meaning().field().isText())) {
      putMeaning(path, name, name.meaning(), value, depth);
    } else {
      putInside(path, name, value, depth);
    }
  }

  private void putMeaning(
      String path, FieldMapping.Name name, FieldMapping.Meaning meaning, Object value, int depth) {
    boolean isText = meaning.field().isText();
    List<?> listed = value instanceof String cell && !isText ? ListCell.parse(cell) : null;
    if (listed != null) {
      put(meaning, path, depth, FieldValues.of(meaning.field(), listed));
      return;
    }
    if (value instanceof Map<?, ?> map && isText && isRecord(map)) {
      putAll(path, name, map, depth, true);
      return;
    }
    if (!(value instanceof String)) {
      hasTextOfParts |= isText;
      putInside(path, name, value, depth);
    }
    if (isOfOtherThing(meaning.field(), value)) {
      put(
          new FieldMapping.Meaning(Field.OUTLET, UNSURE),
          path,
          depth,
          FieldValues.of(Field.OUTLET, value));
      put(
          new FieldMapping.Meaning(Field.TITLE, UNSURE),
          path,
          depth,
          FieldValues.of(Field.TITLE, value));
      return;
    }
    put(
        meaning,
        path,
        depth,
        value instanceof String text ? List.of(text) : FieldValues.of(meaning.field(), value));
  }

  /** A title with an id of its own is that of a newspaper, where the article has another. */
  private static boolean isOfOtherThing(Field field, Object value) {
    return field == Field.TITLE
        && value instanceof Map<?, ?> map
        && FieldValues.get(map, "id") instanceof String;
  }

  private void putInside(String path, FieldMapping.Name name, Object value, int depth) {
    if (depth > MAX_DEPTH || !name.hasInside()) {
      keepInside(path, value);
    } else if (value instanceof Map<?, ?> map) {
      putAll(path, name, map, depth, name.isOpen());
    } else if (value instanceof List<?> list) {
      name.inner()
          .forEach(
              (key, inner) -> {
                List<Object> column = new ArrayList<>();
                list.forEach(e -> addInside(e, key, column));
                if (!column.isEmpty()) {
                  put(path + "." + key, inner, column, depth + 1);
                }
              });
    }
  }

  private static void addInside(@Nullable Object element, String key, List<Object> column) {
    Object value = element instanceof Map<?, ?> map ? FieldValues.get(map, key) : null;
    if (value != null) {
      column.add(value);
    }
  }

  private void putAll(
      String path, FieldMapping.Name name, Map<?, ?> map, int depth, boolean isMore) {
    map.forEach(
        (key, value) -> {
          String own = String.valueOf(key);
          FieldMapping.Name inner = name.step(own);
          inner = inner == null && isMore ? mapping.name(own) : inner;
          put(path + "." + own, inner, value, depth + 1);
        });
  }

  private void keepInside(String path, Object value) {
    if (extra != null && value instanceof Map<?, ?> map && !mapping.kept().names().isEmpty()) {
      map.forEach(
          (key, inner) -> {
            String below = path + "." + key;
            if (inner != null && mapping.kept().wantsIn(below)) {
              extra.put(below, inner);
              keepInside(below, inner);
            }
          });
    }
  }

  /** Whether an object is an article with a title of its own, and no text in parts. */
  private boolean isRecord(Map<?, ?> map) {
    boolean hasTitle = false;
    boolean hasMore = false;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      FieldMapping.Meaning meaning = mapping.meaning(String.valueOf(entry.getKey()));
      if (meaning != null && entry.getValue() instanceof String) {
        hasTitle |= meaning.field() == Field.TITLE;
        hasMore |=
            meaning.field().isText()
                || meaning.field() == Field.URL
                || meaning.field() == Field.PUBLISHED;
      }
    }
    return hasTitle && hasMore;
  }

  /** Looks for text, title and date in objects whose names mean nothing. */
  public void putDeep(Map<?, ?> map, int depth) {
    map.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          if (value instanceof Map<?, ?> inner
              && depth < MAX_DEPTH
              && !FieldNames.OTHER.contains(FieldNames.canonical(name))
              && isToBeOpened(mapping.name(name), depth)) {
            inner.forEach((n, v) -> putDeep(String.valueOf(n), v, depth + 2));
            putDeep(inner, depth + 1);
          }
        });
  }

  /** Objects about the record were opened already where they stand at the top. */
  private static boolean isToBeOpened(FieldMapping.@Nullable Name name, int depth) {
    return name == null || (depth > 1 && name.isOpen());
  }

  private void putDeep(String name, @Nullable Object value, int depth) {
    FieldMapping.Meaning meaning = mapping.meaning(name);
    if (value != null && meaning != null) {
      Field field = meaning.field();
      if (field.isText() || field == Field.TITLE || field == Field.PUBLISHED) {
        put(meaning, name, depth, FieldValues.of(field, value));
      }
    }
  }

  /** Takes the values of a field that a format itself knows. */
  public void put(Field field, List<String> values) {
    put(new FieldMapping.Meaning(field, 0), 0, values);
  }

  /** Takes what a feed says of its outlet, unless the record comes from another site. */
  public void putFeed(@Nullable String outlet, String page) {
    if (outlet != null && FeedTitle.isOfSite(given().url(), page)) {
      putDefault(Field.OUTLET, List.of(outlet));
    }
  }

  /** Takes the values of a field that hold where the record itself says nothing. */
  public void putDefault(Field field, List<String> values) {
    put(new FieldMapping.Meaning(field, Integer.MAX_VALUE / 2), 0, values);
  }

  /** Takes a value that was found elsewhere than under a name. */
  public void put(FieldMapping.Meaning meaning, int depth, List<String> parts) {
    put(meaning, "", depth, parts);
  }

  private void put(FieldMapping.Meaning meaning, String path, int depth, List<String> parts) {
    boolean isBlank = isBlank(parts);
    hasBlankText |= isBlank && meaning.field().isText();
    if (!isBlank) {
      int rank = meaning.rank() < 0 ? meaning.rank() : meaning.rank() + RANKS_PER_DEPTH * depth;
      List<Value> known = values.computeIfAbsent(meaning.field(), f -> new ArrayList<>(2));
      int at = 0;
      while (at < known.size() && known.get(at).rank() <= rank) {
        at++;
      }
      known.add(at, new Value(rank, path, parts));
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

  /** Whether there is more than a teaser to read. */
  public boolean hasText() {
    return values.containsKey(Field.TEXT) || values.containsKey(Field.HTML);
  }

  /** Whether there is nothing that an article begins with. */
  public boolean isBare() {
    return !hasText() && !values.containsKey(Field.TITLE) && !values.containsKey(Field.SUMMARY);
  }

  /** Whether a text was put together from parts, and so might be something else. */
  public boolean hasTextOfParts() {
    return hasTextOfParts;
  }

  /** Ends the attempt with what the row holds. */
  public void finish(Attempt attempt, String charset, byte[] raw) {
    values.forEach((found, all) -> mapping.tell(found, all.get(0).path()));
    Field field = textField();
    Value value = field == null ? null : Objects.requireNonNull(values.get(field)).get(0);
    if (value != null) {
      MarkedText text =
          field == Field.HTML ? MarkedText.page(value.parts()) : MarkedText.of(value.parts());
      attempt.read(
          text.markup(),
          new Decoded(text.content(), charset, mayBeMojibake),
          given(),
          Instants.millis(retrieved()));
    } else if (hasBlankText) {
      attempt.defective(RejectReason.EMPTY, "its text is empty", raw);
    } else {
      attempt.defective(
          RejectReason.NO_TEXT_FIELD,
          "no field holds a text; name it with --fields=text:NAME",
          raw);
    }
  }

  private @Nullable Field textField() {
    if (hasPlaceholder()) {
      return Field.SUMMARY;
    }
    for (Field field : List.of(Field.TEXT, Field.HTML, Field.SUMMARY)) {
      if (values.containsKey(field)) {
        return field;
      }
    }
    return null;
  }

  /** Whether the text only says that it is for subscribers, or nothing at all. */
  private boolean hasPlaceholder() {
    List<Value> texts = values.get(Field.TEXT);
    List<Value> summaries = values.get(Field.SUMMARY);
    if (texts == null || summaries == null || texts.get(0).parts().size() > 1) {
      return false;
    }
    String text = texts.get(0).parts().get(0).strip();
    int words = text.length() > 100 ? WORDS_OF_PLACEHOLDER : NamelessColumns.words(text);
    return texts.get(0).rank() >= 0
        && words < WORDS_OF_PLACEHOLDER
        && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
        && NamelessColumns.words(summaries.get(0).parts().get(0)) > words;
  }

  public GivenFields given() {
    String title = title();
    String outlet =
        first(Field.OUTLET, (value, text) -> FieldChecks.isOutlet(text) && !text.equals(title));
    String url = first(Field.URL, FieldChecks::isAddress);
    GivenFields given =
        GivenFields.builder()
            .setSourceId(sourceId())
            .setUrl(url != null ? url : addressElsewhere())
            .setTitle(MarkedText.title(title))
            .setDate(date())
            .setOutlet(MarkedText.title(outlet))
            .setAuthors(authors())
            .setSection(MarkedText.title(first(Field.SECTION, FieldChecks::isName)))
            .build();
    return extra == null || extra.isEmpty()
        ? given
        : given.toBuilder().setExtra(extra(extra.values())).build();
  }

  /** Where the address of a page stands under another name. */
  private @Nullable String addressElsewhere() {
    String outlet = first(Field.OUTLET, FieldChecks::isPage);
    return outlet == null ? first(Field.ID, FieldChecks::isPage) : outlet;
  }

  /** Databases call an address an id, and some call an id {@code uri}. */
  private @Nullable String sourceId() {
    String id = first(Field.ID, (value, text) -> !value.isOf("uri") || !FieldChecks.isPage(text));
    return id == null
        ? first(Field.URL, (value, text) -> value.isOf("uri") && !FieldChecks.isAddress(text))
        : id;
  }

  /**
   * What is called {@code name} is more often a person's or an outlet's than that of an article.
   */
  private @Nullable String title() {
    return first(
        Field.TITLE,
        (value, text) ->
            value.rank() < 0
                || !value.isOf(FieldNames.NAME)
                || NamelessColumns.words(text) >= WORDS_OF_TITLE);
  }

  private @Nullable String date() {
    String date = first(Field.PUBLISHED, (v, text) -> !isOfCrawl(v) && FieldChecks.isDate(text));
    if (!values.containsKey(Field.YEAR)
        && !values.containsKey(Field.MONTH)
        && !values.containsKey(Field.DAY)) {
      return date;
    }
    String year = first(Field.YEAR, v -> true);
    if (date != null) {
      String completed = DateParts.completed(date, year);
      return completed == null ? date : completed;
    }
    return DateParts.of(year, first(Field.MONTH, v -> true), first(Field.DAY, v -> true));
  }

  private @Nullable String retrieved() {
    String retrieved = first(Field.RETRIEVED, v -> true);
    return retrieved == null ? first(Field.PUBLISHED, (v, text) -> isOfCrawl(v)) : retrieved;
  }

  /** Text that was taken from a crawl of the Web is dated by the day of the crawl. */
  private boolean isOfCrawl(Value date) {
    return values.containsKey(Field.CRAWL)
        && date.rank() >= 0
        && (date.isOf("date") || date.isOf("timestamp"))
        && first(Field.CRAWL, FieldChecks::isCrawl) != null;
  }

  /** What the article says anyway is not said twice, unless the user asked for it by name. */
  private Map<String, String> extra(Map<String, String> kept) {
    Map<String, String> left = new LinkedHashMap<>(kept);
    values.forEach(
        (field, all) -> {
          Value first = all.get(0);
          boolean isSaidOnlyHere = (field == Field.SUMMARY && hasText()) || field.isPartOfDate();
          if (!mapping.kept().isNamed(first.path()) && !isSaidOnlyHere) {
            left.remove(first.path());
          }
        });
    left.values().removeIf(String::isBlank);
    return left;
  }

  private @Nullable String first(Field field, Predicate<String> isPossible) {
    return first(field, (value, text) -> isPossible.test(text));
  }

  private @Nullable String first(Field field, BiPredicate<Value, String> isPossible) {
    for (Value value : values.getOrDefault(field, List.of())) {
      for (String part : value.parts()) {
        String text = part.strip();
        if (!text.isEmpty() && (value.rank() < 0 || isPossible.test(value, text))) {
          return mayBeMojibake ? Mojibake.repaired(text) : text;
        }
      }
    }
    return null;
  }

  private List<String> authors() {
    for (Value value : values.getOrDefault(Field.AUTHORS, List.of())) {
      List<String> names =
          value.parts().stream()
              .map(String::strip)
              .filter(s -> !s.isEmpty() && (value.rank() < 0 || FieldChecks.isName(s)))
              .map(s -> String.valueOf(MarkedText.title(s)))
              .toList();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** All fields, in one order: the identity of a row that has no bytes of its own. */
  @Override
  public String toString() {
    StringBuilder all = new StringBuilder();
    values.forEach((field, found) -> all.append(field).append(found.get(0).parts()).append('\n'));
    return all.toString();
  }
}
