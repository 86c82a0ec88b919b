package org.broadsheet.reading.field;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which names of a structured record mean which {@link Field}, and which are kept beside.
 *
 * <p>Names are compared without case, spaces, {@code _} and {@code -}. A name of several parts is a
 * path into objects: {@code fields.bodyText}; it also finds a column of that very name.
 */
public final class FieldMapping implements Serializable {

  private static final long serialVersionUID = 1;

  /** The names that are known without any mapping. */
  public static final FieldMapping BUILT_IN = new FieldMapping(Map.of(), Kept.NONE);

  /** What the user says is more trusted than any built-in name at any depth. */
  private static final int RANK_OF_GIVEN = -1;

  /** A record of more names than this is data in the place of names. */
  private static final int MAX_KNOWN = 4096;

  /**
   * A name that means a field.
   *
   * @param rank 0 for the most trusted built-in name of the field, less for one that the user gave
   */
  public record Meaning(Field field, int rank) implements Serializable {}

  /** A name and what is below it. */
  public static final class Name implements Serializable {
    private static final long serialVersionUID = 1;
    private final HashMap<String, Name> inner = new HashMap<>();
    private @Nullable Meaning meaning;
    private boolean isOpen;

    public @Nullable Meaning meaning() {
      return meaning;
    }

    /** Whether an object of this name holds more about the record. */
    public boolean isOpen() {
      return isOpen;
    }

    public Map<String, Name> inner() {
      return inner;
    }

    /** Whether the text itself stands where an object about the record might. */
    public boolean isTextIn(String value) {
      return isOpen && meaning == null && NamelessColumns.isText(value);
    }

    /** Whether anything in an object of this name is wanted. */
    public boolean hasInside() {
      return isOpen || !inner.isEmpty();
    }

    /** Whether an object of this name has its value under that one. */
    boolean holdsValueIn(String name) {
      return meaning != null && meaning.field.namesInside().contains(FieldNames.canonical(name));
    }

    public @Nullable Name step(String name) {
      return inner.isEmpty() ? null : inner.get(FieldNames.canonical(name));
    }
  }

  /** Solr's dynamic fields say their type: {@code title_t}, {@code body_txt_en}. */
  private static final Pattern TYPED =
      Pattern.compile("(.{2,40})_(?:t|ts|tm|s|ss|sm|str|txt|txts|text|dt|dts|tdt|txt_[a-z]{2,3})");

  private static final List<String> ARTICLE = List.of("article", "story", "news", "post", "item");

  private static final Name UNKNOWN = new Name();

  private final Name root = new Name();
  private final LinkedHashMap<String, Field> given;
  private final Kept kept;
  private transient @Nullable ConcurrentHashMap<String, Name> known;
  private transient @Nullable BiConsumer<Field, String> watch;

  private FieldMapping(Map<String, Field> given, Kept kept) {
    this.given = new LinkedHashMap<>(given);
    this.kept = kept;
    given.forEach((name, field) -> add(name, new Meaning(field, RANK_OF_GIVEN)));
    for (Field field : Field.values()) {
      List<String> names = field.builtInNames();
      for (int rank = 0; rank < names.size(); rank++) {
        add(names.get(rank), new Meaning(field, rank));
      }
    }
    FieldNames.OPEN.forEach(name -> at(name).isOpen = true);
  }

  private void add(String name, Meaning meaning) {
    Name whole = root.inner.computeIfAbsent(FieldNames.canonical(name), n -> new Name());
    if (whole.meaning == null) {
      whole.meaning = meaning;
    }
    Name last = at(name);
    if (last.meaning == null) {
      last.meaning = meaning;
    }
  }

  private Name at(String path) {
    Name at = root;
    for (String part : path.split("\\.")) {
      at = at.inner.computeIfAbsent(FieldNames.canonical(part), n -> new Name());
    }
    return at;
  }

  /**
   * The built-in names and others, as in {@code text:BodyText,published:fields.day}.
   *
   * @throws IllegalArgumentException if the specification cannot be read
   */
  public static FieldMapping parse(String specification) {
    Map<String, Field> given = new LinkedHashMap<>();
    for (String part : specification.split(",")) {
      int colon = part.indexOf(':');
      if (colon <= 0 || colon == part.length() - 1) {
        throw new IllegalArgumentException(
            "--fields wants FIELD:NAME pairs such as text:BodyText,published:Day, not '"
                + part.trim()
                + "'.");
      }
      given.put(part.substring(colon + 1).trim(), field(part.substring(0, colon).trim()));
    }
    return new FieldMapping(given, Kept.NONE);
  }

  /** This mapping, which also keeps some of what means nothing. */
  public FieldMapping keeping(Kept others) {
    return new FieldMapping(given, others);
  }

  /** This mapping, which tells the name under which each field of each record was found. */
  public FieldMapping watched(BiConsumer<Field, String> teller) {
    FieldMapping watched = new FieldMapping(given, kept);
    watched.watch = teller;
    return watched;
  }

  /** Tells of a field that was found. */
  public void tell(Field field, String name) {
    BiConsumer<Field, String> teller = watch;
    if (teller != null && !name.isEmpty()) {
      teller.accept(field, name);
    }
  }

  private static Field field(String name) {
    for (Field field : Field.values()) {
      if (field.name().equalsIgnoreCase(name)) {
        return field;
      }
    }
    List<String> all = new ArrayList<>();
    Arrays.stream(Field.values()).forEach(f -> all.add(f.name().toLowerCase(Locale.ROOT)));
    throw new IllegalArgumentException(
        "--fields knows " + String.join(", ", all) + ", but not '" + name + "'.");
  }

  /** What the user named. */
  public Map<String, Field> given() {
    return given;
  }

  public Kept kept() {
    return kept;
  }

  /** What is known of a name of the record itself; null if it means nothing. */
  public @Nullable Name name(String name) {
    ConcurrentHashMap<String, Name> names = known;
    if (names == null) {
      names = new ConcurrentHashMap<>();
      known = names;
    }
    Name found = names.get(name);
    if (found == null) {
      found = find(name);
      if (names.size() < MAX_KNOWN) {
        names.put(name, found);
      }
    }
    return found == UNKNOWN ? null : found;
  }

  /** A column {@code fields.bodyText} is what the field of an object would be. */
  private Name find(String name) {
    Name whole = root.step(name);
    if (whole != null) {
      return whole;
    }
    if (name.indexOf('.') < 0) {
      Matcher typed = TYPED.matcher(name);
      Name bare = typed.matches() ? root.step(typed.group(1)) : ofArticle(name);
      return bare == null ? UNKNOWN : bare;
    }
    Name at = root;
    for (String part : name.split("\\.")) {
      Name inner = at.step(part);
      inner = inner == null && (at.isOpen || at == root) ? root.step(part) : inner;
      if (inner == null) {
        return at.holdsValueIn(part) ? at : UNKNOWN;
      }
      at = inner;
    }
    return at;
  }

  /**
   * Names often say that they are of the article: {@code story_content}, {@code articleAuthors}.
   */
  private @Nullable Name ofArticle(String name) {
    String canonical = FieldNames.canonical(name);
    for (String article : ARTICLE) {
      if (canonical.startsWith(article)) {
        Name rest = root.step(canonical.substring(article.length()));
        boolean isOf = rest != null && rest.meaning != null && !canonical.endsWith(FieldNames.NAME);
        return isOf ? rest : null;
      }
    }
    return null;
  }

  /** What a name means, in whatever way it is written; null if nothing. */
  public @Nullable Meaning meaning(String name) {
    Name found = name(name);
    return found == null ? null : found.meaning;
  }

  /** Whether a column of this name has to be read. */
  public boolean wants(String name) {
    return name(name) != null || kept.wantsIn(name);
  }

  /** Whether a table with these columns has a text in it. */
  public boolean findsTextIn(List<String> columns) {
    return columns.stream()
        .map(this::name)
        .anyMatch(n -> n != null && (n.isOpen || (n.meaning != null && n.meaning.field.isText())));
  }
}
