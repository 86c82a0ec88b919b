package org.broadsheet.reading.format;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all streams of a run.
 *
 * @param maxRecordBytes the largest record that is read, in bytes
 * @param fields the names of the fields of structured records
 * @param format the name of the format that all streams are in, or null to recognise it
 */
public record ReadSettings(long maxRecordBytes, FieldMapping fields, @Nullable String format)
    implements Serializable {

  /** 16 MB: forty times the longest page of the development sets. */
  public static final long DEFAULT_MAX_RECORD_BYTES = 16L << 20;

  /** A record is held in memory several times over, so there is an upper bound to the bound. */
  private static final long LARGEST_BOUND = 512L << 20;

  /** Nothing asked for. */
  public static final ReadSettings DEFAULT =
      new ReadSettings(DEFAULT_MAX_RECORD_BYTES, FieldMapping.BUILT_IN, null);

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
    return new ReadSettings(bytes, fields, format);
  }

  /** The settings with other field names. */
  public ReadSettings withFields(FieldMapping mapping) {
    return new ReadSettings(maxRecordBytes, mapping, format);
  }

  /**
   * The settings with a format that all streams are in.
   *
   * @throws IllegalArgumentException if there is no such format
   */
  public ReadSettings withFormat(String name) {
    return new ReadSettings(maxRecordBytes, fields, Formats.named(name).name());
  }

  /** {@link #maxRecordBytes()}, for arrays. */
  public int maxBytes() {
    return Math.toIntExact(maxRecordBytes);
  }
}
