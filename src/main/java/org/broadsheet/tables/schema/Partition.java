package org.broadsheet.tables.schema;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.apache.avro.generic.GenericRecord;

/**
 * By what tables can be divided into folders: values of which a corpus has few, or each folder
 * would hold a tiny file.
 */
public enum Partition {
  /** The column {@code language}. */
  LANGUAGE,
  /** The year of {@code published_on}, as 2024. */
  PUBLISHED_YEAR,
  /** The month of {@code published_on}, as 2024-05. */
  PUBLISHED_MONTH;

  /**
   * The folder of articles without a date. Hive's own name for null would be read as null, which
   * pandas cannot hold in the column that it makes of folders.
   */
  private static final String UNKNOWN = "unknown";

  /**
   * The partition of a name as {@code --partitionBy} gives it.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Partition named(String name) {
    for (Partition partition : values()) {
      if (partition.toString().equals(name)) {
        return partition;
      }
    }
    throw new IllegalArgumentException(
        "--partitionBy="
            + name
            + " is not known; tables can be split by language, published_year and"
            + " published_month.");
  }

  /** Whether folders of this partition name that column. */
  boolean names(String column) {
    return toString().equals(column);
  }

  /** The value of a row. */
  String valueOf(GenericRecord row) {
    if (this == LANGUAGE) {
      return row.get("language").toString();
    }
    Integer day = (Integer) row.get("published_on");
    if (day == null) {
      return ofNothing();
    }
    YearMonth month = YearMonth.from(LocalDate.ofEpochDay(day));
    return this == PUBLISHED_YEAR ? String.valueOf(month.getYear()) : month.toString();
  }

  /** The value of rows of which nothing is known. */
  String ofNothing() {
    return this == LANGUAGE ? "und" : UNKNOWN;
  }

  /** The folder of a value. */
  String folder(String value) {
    return this + "=" + value;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
