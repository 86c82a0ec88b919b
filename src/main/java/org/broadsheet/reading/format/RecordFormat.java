package org.broadsheet.reading.format;

import java.io.IOException;
import org.broadsheet.reading.container.ByteReader;

/** A way in which a stream holds records. Implementations keep no state between streams. */
public interface RecordFormat {

  /** How sure a format is that a stream is its own; the surest wins, then the first listed. */
  enum Fit {
    NO,
    /** The name says so, and the content does not speak against it. */
    BY_NAME,
    /** The content says so. */
    BY_CONTENT
  }

  /** The name of the format in upper case, as {@code --format} and the tables write it. */
  String name();

  /** How well the beginning of a stream and its name fit this format. */
  Fit fit(Head head);

  /**
   * Makes one attempt for each record of the stream.
   *
   * <p>A bad record is a defective attempt and the rest goes on. Damage of the stream itself is not
   * this method's matter: it reads to where the stream ends.
   *
   * @throws IOException if the rest of the stream cannot be made out; it becomes one defective
   *     record
   */
  void read(ByteReader bytes, RecordSink out) throws IOException;
}
