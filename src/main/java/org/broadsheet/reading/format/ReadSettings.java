package org.broadsheet.reading.format;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.broadsheet.article.DateOrder;
import org.broadsheet.reading.charset.CharsetDecoding;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.field.FieldNames;
import org.broadsheet.reading.field.FieldsOfFiles;
import org.broadsheet.reading.field.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all streams of a run.
 *
 * @param maxRecordBytes the largest record that is read, in bytes
 * @param fields the names of the fields of structured records
 * @param fieldsByFile names of fields for files of some paths only, the first that fits counts
 * @param format the name of the format that all streams are in, or null to recognise it
 * @param dateOrder in which order day and month are read where nothing tells it
 * @param charset the charset of what is not UTF-8, or null to find it out
 */
public record ReadSettings(
    long maxRecordBytes,
    FieldMapping fields,
    ArrayList<FieldsOfFiles> fieldsByFile,
    @Nullable String format,
    DateOrder dateOrder,
    @Nullable String charset)
    implements Serializable {

  /** 16 MB: forty times the longest page of the development sets. */
  public static final long DEFAULT_MAX_RECORD_BYTES = 16L << 20;

  /** A record is held in memory several times over, so there is an upper bound to the bound. */
  private static final long LARGEST_BOUND = 512L << 20;

  /** Nothing asked for. */
  public static final ReadSettings DEFAULT =
      new ReadSettings(
          DEFAULT_MAX_RECORD_BYTES,
          FieldMapping.BUILT_IN,
          new ArrayList<>(),
          null,
          DateOrder.UNKNOWN,
          null);

  /**
   * The settings with another bound.
   *
   * @throws IllegalArgumentException if it is not between 1 and 512 MB
   */
  public ReadSettings withMaxRecordBytes(long bytes) {
    if (bytes < 1 || bytes > LARGEST_BOUND) {
      throw new IllegalArgumentException(
          "--maxRecordBytes must be between 1 and " + LARGEST_BOUND + ", not " + bytes + ".");
    }
    return new ReadSettings(bytes, fields, fieldsByFile, format, dateOrder, charset);
  }

  /** The settings with other field names. */
  public ReadSettings withFields(FieldMapping mapping) {
    return new ReadSettings(maxRecordBytes, mapping, fieldsByFile, format, dateOrder, charset);
  }

  /**
   * The settings with other field names, for all files or for some, as in {@code
   * text:Body;*.csv=text:Story}.
   *
   * @throws IllegalArgumentException if the specification cannot be read
   */
  public ReadSettings withFields(String specification) {
    FieldMapping forAll = fields;
    ArrayList<FieldsOfFiles> forSome = new ArrayList<>();
    for (String section : specification.split(";")) {
      if (FieldsOfFiles.isOne(section)) {
        forSome.add(FieldsOfFiles.parse(section));
      } else if (!section.isBlank()) {
        forAll = FieldMapping.parse(section);
      }
    }
    return new ReadSettings(maxRecordBytes, forAll, forSome, format, dateOrder, charset)
        .keeping(fields.kept());
  }

  /** The settings for the files of one path. */
  ReadSettings forFile(String path) {
    for (FieldsOfFiles some : fieldsByFile) {
      if (some.matches(path)) {
        return withFields(some.fields());
      }
    }
    return this;
  }

  /** The names of the fields in the files of one path. */
  public FieldMapping fieldsOf(String path) {
    return forFile(path).fields();
  }

  /** The names that the user gave, by the pattern of the files they are for; empty for others. */
  public Map<String, List<String>> givenNames() {
    Map<String, List<String>> given = new LinkedHashMap<>();
    fieldsByFile.forEach(some -> given.put(some.glob(), names(some.fields())));
    given.put("", names(fields));
    return given;
  }

  private static List<String> names(FieldMapping fields) {
    return List.copyOf(fields.given().keySet());
  }

  /** The pattern by which the fields of a file are named; empty if there is none for it. */
  public String patternOf(String path) {
    return fieldsByFile.stream()
        .filter(some -> some.matches(path))
        .map(FieldsOfFiles::glob)
        .findFirst()
        .orElse("");
  }

  /** A name of a field without what writers differ in. */
  public static String canonical(String name) {
    return FieldNames.canonical(name);
  }

  /** The settings that tell the name under which each field of each record is found. */
  public ReadSettings watching(BiConsumer<Field, String> teller) {
    ArrayList<FieldsOfFiles> forSome = new ArrayList<>();
    fieldsByFile.forEach(
        some -> forSome.add(new FieldsOfFiles(some.glob(), some.fields().watched(teller))));
    return new ReadSettings(
        maxRecordBytes, fields.watched(teller), forSome, format, dateOrder, charset);
  }

  /** The settings with fields of the user's that are kept, by name, or {@code all}. */
  public ReadSettings keeping(List<String> names) {
    return keeping(Kept.of(names));
  }

  private ReadSettings keeping(Kept kept) {
    ArrayList<FieldsOfFiles> forSome = new ArrayList<>();
    fieldsByFile.forEach(
        some -> forSome.add(new FieldsOfFiles(some.glob(), some.fields().keeping(kept))));
    return new ReadSettings(
        maxRecordBytes, fields.keeping(kept), forSome, format, dateOrder, charset);
  }

  /** The settings with an order of day and month. */
  public ReadSettings withDateOrder(DateOrder order) {
    return new ReadSettings(maxRecordBytes, fields, fieldsByFile, format, order, charset);
  }

  /** The settings with a format that all streams are in. */
  public ReadSettings withFormat(RecordFormat all) {
    return new ReadSettings(maxRecordBytes, fields, fieldsByFile, all.name(), dateOrder, charset);
  }

  /**
   * The settings with the charset of what is not UTF-8, whatever it declares.
   *
   * @throws IllegalArgumentException if there is no such charset
   */
  public ReadSettings withCharset(String name) {
    if (!CharsetDecoding.isKnown(name)) {
      throw new IllegalArgumentException(
          "--charset knows no '" + name + "'. Example: --charset=windows-1251");
    }
    return new ReadSettings(maxRecordBytes, fields, fieldsByFile, format, dateOrder, name);
  }

  /** The text of bytes, or null if they are none. */
  public @Nullable Decoded decode(byte[] bytes, @Nullable String declared) {
    return charset == null
        ? CharsetDecoding.decode(bytes, declared)
        : CharsetDecoding.decodeAs(bytes, charset);
  }

  /** {@link #maxRecordBytes()}, for arrays. */
  public int maxBytes() {
    return Math.toIntExact(maxRecordBytes);
  }
}
